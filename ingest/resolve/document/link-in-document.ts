/**
 * Links the short names of a document to the full names it gives: a surname to the one person who bears it, an acronym to
 * the long form it stands for. A short name that could be two people, or two groups, stays by itself.
 */
import { withoutDirectionMarks } from "../../../graph/model/direction-marks.ts";
import type { NameMention } from "../../../graph/model/mention.ts";
import { declaredNames, otherNamesOfPeople, type DeclaredName } from "./declared-names.ts";
import { fullGroupNames } from "./full-group-names.ts";
import { fullPersonNames } from "./full-person-names.ts";
import { kinIn } from "./kin.ts";
import { seatedNames } from "./seated-names.ts";

export interface DocumentNames {
  /** For each mention, in order, the fullest name the document gives for it; its own text where there is none. */
  readonly fullNames: readonly string[];
  /** Names that the document says are one actor's. */
  readonly declared: readonly DeclaredName[];
}

/** @param mentions of `text`, in order, without overlap */
export function linkInDocument(text: string, mentions: readonly NameMention[]): DocumentNames {
  const declared = declaredNames(text, mentions);
  const people = fullPersonNames(namesOf(mentions, "PERSON"), kinIn(text, mentions));
  const otherNames = otherNamesOfPeople(text, mentions);
  const seated = seatedNames(text, mentions);
  const groups = fullGroupNames([...new Set([...namesOf(mentions, "ORG"), ...seated.values()])]);
  const acronyms = new Map(declared.filter(({ isAcronym }) => isAcronym).map(({ short, long }) => [short, long]));
  const fullName = ({ type, text: name }: NameMention, index: number): string => {
    if (type === "PERSON") {
      const bearer = otherNames.get(name) ?? name;
      return people.get(bearer) ?? bearer;
    }
    if (type === "ORG") return seated.get(index) ?? acronyms.get(name) ?? groups.get(name) ?? name;
    return name;
  };
  return {
    fullNames: mentions.map(fullName).map(withoutDirectionMarks),
    declared: declared.map(({ short, long, ...how }) => ({
      ...how,
      short: withoutDirectionMarks(short),
      long: withoutDirectionMarks(long),
    })),
  };
}

function namesOf(mentions: readonly NameMention[], type: NameMention["type"]): readonly string[] {
  return [...new Set(mentions.filter((mention) => mention.type === type).map(({ text }) => text))];
}
