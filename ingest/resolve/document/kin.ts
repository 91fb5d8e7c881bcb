/** Two people of one family, as a text names them: “Mahamat Idriss Déby, son of the late Idriss Déby”, «شقيقه عبد الرحيم دقلو». */
import type { NameMention } from "../../../graph/model/mention.ts";
import { readTable } from "../data/read-table.ts";

/** What stands between the two names has no more letters than this. */
const FARTHEST = 60;
const ENDS_SENTENCE = /[.!?؟\n]/u;

const words = readTable("kinship.tsv", 1).map(([word = ""]) => word.replace(/ة$/u, "(?:ة|ت)"));
const KINSHIP = new RegExp(String.raw`(?<!\p{L})(?:ال|و|وال)?(?:${words.join("|")})(?:ه|ها|هما|هم)?(?!\p{L})`, "iu");

/** @returns whether a document says of two names that they are of one family, and so two people */
export function kinIn(text: string, mentions: readonly NameMention[]): (one: string, other: string) => boolean {
  const pairs = new Set<string>();
  const people = mentions.filter(({ type }) => type === "PERSON");
  for (const [index, first] of people.entries()) {
    const second = people[index + 1];
    if (second === undefined || second.begin - first.end > FARTHEST) continue;
    const between = text.slice(first.end, second.begin);
    if (!ENDS_SENTENCE.test(between) && KINSHIP.test(between)) pairs.add(keyOf(first.text, second.text));
  }
  return (one, other) => pairs.has(keyOf(one, other));
}

const keyOf = (one: string, other: string): string => [one, other].sort().join("\n");
