/**
 * Links the short names of a document to the full names it gives: a surname to the one person who bears it, an acronym to
 * the long form it stands behind in brackets. A short name that could be two people stays by itself.
 */
import type { NameMention } from "../../graph/model/mention.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import { skeletonWords } from "./skeleton.ts";

/** Words of fewer codes (“Ali”, “Wang”) are too common to point at anyone. */
const SHORTEST_LINK = 2;

/** For each mention, in order, the fullest name the document gives for it; its own text where there is none. */
export function linkInDocument(text: string, mentions: readonly NameMention[]): readonly string[] {
  const longForms = acronyms(text, mentions);
  const people = distinctNames(mentions, "PERSON");
  return mentions.map((mention) => {
    if (mention.type === "PERSON") return fullNameOf(mention.text, people);
    return longForms.get(mention.text) ?? mention.text;
  });
}

interface Name {
  readonly text: string;
  readonly words: readonly string[];
}

function distinctNames(mentions: readonly NameMention[], type: ActorType): readonly Name[] {
  const texts = new Set(mentions.filter((mention) => mention.type === type).map((mention) => mention.text));
  return [...texts].map((text) => ({ text, words: skeletonWords(text) }));
}

function fullNameOf(text: string, people: readonly Name[]): string {
  const words = skeletonWords(text);
  if (words.length === 0 || words.join("").length < SHORTEST_LINK) return text;
  const fuller = people.filter((person) => person.words.length > words.length && endsWith(person.words, words));
  const bearers = new Set(fuller.map((person) => person.words.join(" ")));
  const [first] = fuller;
  // Several people of one family: the document does not say which, so nobody is guessed.
  return first !== undefined && bearers.size === 1 ? first.text : text;
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return tail.every((word, index) => words[words.length - tail.length + index] === word);
}

/** “Popular Mobilization Units [PMU]”, “حركة المقاومة الإسلامية (حماس)”: what stands in brackets right after an organisation. */
function acronyms(text: string, mentions: readonly NameMention[]): ReadonlyMap<string, string> {
  const longForms = new Map<string, string>();
  for (const [index, long] of mentions.entries()) {
    const short = mentions[index + 1];
    if (short?.type !== "ORG" || long.type !== "ORG") continue;
    const opens = /^\s?[([]$/.test(text.slice(long.end, short.begin));
    const closes = /^[)\]]/.test(text.slice(short.end));
    if (opens && closes && short.text.length < long.text.length && !longForms.has(short.text))
      longForms.set(short.text, long.text);
  }
  return longForms;
}
