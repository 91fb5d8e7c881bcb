/** News that states relations: a fixed few, and at random, with judgements at random. */
import { expect } from "@jest/globals";
import fc from "fast-check";
import { mergeDecisions, splitDecisions } from "../../../graph/model/decide.ts";
import { judgementOf, type Decision, type Judgement } from "../../../graph/model/judgement.ts";
import { POLARITIES, type Relation } from "../../../graph/model/relation.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { actorId, news, stating } from "../marked-news.ts";

export const [AMIRI, SADR, KAZIMI, BADR] = ["amiri", "sadr", "kazimi", "badr"].map(actorId) as [
  string,
  string,
  string,
  string,
];

export const OFFICE = stating(
  news("[Amiri|amiri] leads [Badr|badr].", { publishedAt: "2021-05-02", source: "Harbour Post" }),
  [{ between: [0, 1], trigger: { begin: 6, end: 11 }, words: "leads" }],
);
const MEETINGS = stating(
  news("[Sadr|sadr] met [Amiri|amiri].\nAnd [Amiri|amiri] will meet [Sadr|sadr] and [Kazimi|kazimi].", {
    publishedAt: "2022-01-01",
  }),
  [
    { between: [0, 1], type: "MET_WITH", confidence: 0.9, date: "2021-12-24", words: "met" },
    { line: 1, between: [0, 1], type: "MET_WITH", polarity: "planned", confidence: 0.5, words: "meet" },
    { line: 1, between: [0, 2], type: "MET_WITH", polarity: "planned", confidence: 0.5, words: "meet" },
  ],
);
const DENIAL = stating(news("[Amiri|amiri], once head of [بدر|badr], does not lead it."), [
  { between: [0, 1], polarity: "denied", former: true, confidence: 0.7, words: "head" },
]);
export const ALL = [OFFICE, MEETINGS, DENIAL];

/** All relations of the store, each with as many sentences as it counts. */
export async function relationsIn(store: GraphStore): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  for await (const { evidence, ...relation } of store.relations()) {
    expect(evidence).toHaveLength(relation.count);
    relations.push(relation);
  }
  return sorted(relations);
}

export function sorted(relations: readonly Relation[]): readonly Relation[] {
  const key = ({ source, type, target }: Relation): string => `${source} ${type} ${target}`;
  return relations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

let clock = 0;
export function judged(decisions: readonly Decision[], action = `relations-${++clock}`): readonly Judgement[] {
  const at = new Date(Date.UTC(2024, 0, 1) + ++clock).toISOString();
  return decisions.map((one) => judgementOf(one, { action, user: "nour", at, note: "" }));
}

const KEYS = ["amiri", "sadr", "kazimi", "marib"] as const;
const name = fc.constantFrom(...KEYS.map((key) => `[${key}|${key}]`), "[Badr|badr]", "[بدر|badr]");
const line = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `${names.join(" and ")}.`);
const statement = fc.record({
  line: fc.nat(1),
  between: fc.tuple(fc.nat(3), fc.nat(3)),
  type: fc.constantFrom("LEADS", "MET_WITH", "ATTACKED", "PART_OF"),
  polarity: fc.constantFrom(...POLARITIES),
  former: fc.boolean(),
  confidence: fc.constantFrom(0.5, 0.75, 1),
  date: fc.option(fc.constantFrom("2018-01-01", "2020-02-02")),
  words: fc.constantFrom("", "led", "قاد"),
});
export const someStatedNews = fc
  .array(
    fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 2 }),
      publishedAt: fc.option(fc.constantFrom("2019-12-31", "2021-06-30")),
      statements: fc.array(statement, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((items) => {
    const made = items.map(({ lines, publishedAt, statements }) =>
      stating(news(lines.join("\n"), { publishedAt }), statements),
    );
    return [...new Map(made.map((item) => [item.document.id, item])).values()];
  });
const person = fc.constantFrom(AMIRI, SADR, KAZIMI);
export const decision: fc.Arbitrary<readonly Decision[]> = fc.oneof(
  fc.uniqueArray(person, { minLength: 2, maxLength: 3 }).map(mergeDecisions),
  fc.uniqueArray(person, { minLength: 2, maxLength: 2 }).map(splitDecisions),
);
