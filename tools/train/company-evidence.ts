/**
 * Learns what the documents around two names say: prints the log-odds of ingest/resolve/corpus/resolution-weights.ts, and
 * whether places, dates or outlets say more than company does.
 *
 *   rawabit articles NEWS… | node --import tsx tools/train/company-evidence.ts
 *
 * No one has to mark anything: an actor that several documents name is taken as two, one in its first and one in its last
 * document, which are one actor by construction; such parts of two actors of one type are the counter-examples. One document
 * each is what most names have that have to be decided. What each kind of evidence is worth is measured on the documents of a
 * file when nothing was learned from that file.
 */
import { createInterface } from "node:readline";
import type { Article } from "../../graph/model/document.ts";
import type { NameUse } from "../../graph/model/name.ts";
import { recognise } from "../../ingest/recognise.ts";
import { Company } from "../../ingest/resolve/corpus/company.ts";
import { NameLedger } from "../../ingest/resolve/corpus/name-ledger.ts";
import { NameMemory } from "../../ingest/resolve/corpus/name-memory.ts";
import { nameNodes } from "../../ingest/resolve/corpus/name-nodes.ts";
import { resolveNames } from "../../ingest/resolve/corpus/resolve-names.ts";
import { documentOf } from "../../ingest/resolve/corpus/sentence-key.ts";
import { Partition } from "../../graph/algorithms/partition.ts";
import { bitsOf, fitLogOdds } from "./log-odds.ts";

const FEWEST_DOCUMENTS = 2;
/** How many other actors each is held against. */
const STRANGERS = 3;
const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_MONTH = 31;

interface Example {
  readonly file: string;
  readonly positive: boolean;
  readonly company: number;
  /** Company of people and organisations alone, and of places alone. */
  readonly people: number;
  readonly places: number;
  /** Of 1 where both were written on one day, near 0 where years lie between, 0 where a date is not known. */
  readonly near: number;
  /** Written within a month of each other. */
  readonly sameMonth: number;
  readonly sameOutlet: number;
}

const KINDS: Readonly<Record<string, (example: Example) => readonly number[]>> = {
  nothing: () => [],
  company: ({ company }) => [company],
  "company without places": ({ people }) => [people],
  "people and places, each by itself": ({ people, places }) => [people, places],
  "company and places besides": ({ company, places }) => [company, places],
  "company and dates": ({ company, near }) => [company, near],
  "company and month": ({ company, sameMonth }) => [company, sameMonth],
  "company and outlet": ({ company, sameOutlet }) => [company, sameOutlet],
  "company, places, dates, outlet": ({ company, places, near, sameOutlet }) => [company, places, near, sameOutlet],
};

const { articles, uses } = await readActors();
const splittable = uses.filter((use) => documentsOf(use).length >= FEWEST_DOCUMENTS);
const examples = splittable.flatMap((use, place) => {
  const strangers = [...splittable.slice(place + 1), ...splittable.slice(0, place)].filter(
    ({ type }) => type === use.type,
  );
  // Of two in one document the document itself says more than any company.
  const elsewhere = strangers.filter((stranger) => documentsOf(stranger).at(-1) !== documentsOf(use)[0]);
  return [exampleOf(use, use), ...elsewhere.slice(0, STRANGERS).map((stranger) => exampleOf(use, stranger))];
});
const files = [...new Set(examples.map(({ file }) => file))];
console.log(
  `${examples.length} examples of ${splittable.length} actors in ${articles.size} articles of ${files.length} files`,
);
for (const [kind, evidenceOf] of Object.entries(KINDS)) {
  const judged = examples.map((example) => ({ ...example, evidence: evidenceOf(example) }));
  const weights = fitLogOdds(judged).map((weight) => weight.toFixed(2));
  const heldOut = files.map((file): readonly [bits: number, count: number] => {
    const own = judged.filter((one) => one.file === file);
    return [bitsOf(fitLogOdds(judged.filter((one) => one.file !== file)), own), own.length];
  });
  const bits = heldOut.reduce((sum, [mean, count]) => sum + mean * count, 0) / examples.length;
  console.log(`${kind.padEnd(34)} ${bits.toFixed(3)} bits held out   log-odds ${weights.join(" + ")}`);
}

/** An actor in its first document, and one, perhaps another, in its last. */
function exampleOf(use: NameUse, other: NameUse): Example {
  const [first, last] = [documentsOf(use)[0] ?? "", documentsOf(other).at(-1) ?? ""];
  const others = uses.filter((one) => one !== use && one !== other);
  const parts = [
    { ...use, name: "one", sentences: inDocument(use, first) },
    { ...use, name: "other", sentences: inDocument(other, last) },
  ];
  const likeness = (among: readonly NameUse[]): number => {
    const nodes = nameNodes([...among, ...parts], [], new NameMemory());
    const indexOf = (name: string): number => nodes.findIndex((node) => node.name === name);
    return new Company(nodes, new Partition(nodes.length)).shared(indexOf("one"), indexOf("other"))?.likeness ?? 0;
  };
  const [one, two] = [articles.get(first), articles.get(last)];
  const days = daysBetween(one?.publishedAt ?? null, two?.publishedAt ?? null);
  return {
    file: one?.origin.file ?? "",
    positive: use === other,
    company: likeness(others),
    people: likeness(others.filter(({ type }) => type !== "PLACE")),
    places: likeness(others.filter(({ type }) => type === "PLACE")),
    near: days === null ? 0 : 1 / (1 + Math.log2(1 + days)),
    sameMonth: Number(days !== null && days <= DAYS_A_MONTH),
    sameOutlet: Number(one?.source != null && one.source === two?.source),
  };
}

function daysBetween(one: string | null, other: string | null): number | null {
  return one === null || other === null ? null : Math.abs(Date.parse(one) - Date.parse(other)) / MILLISECONDS_A_DAY;
}

/** The articles on standard input, and one use for each actor that they name. */
async function readActors(): Promise<{
  readonly articles: ReadonlyMap<string, Article>;
  readonly uses: readonly NameUse[];
}> {
  const read = new Map<string, Article>();
  const ledger = new NameLedger();
  for await (const line of createInterface({ input: process.stdin })) {
    const article = JSON.parse(line) as Article;
    if (article.duplicateOf !== null || read.has(article.id)) continue;
    read.set(article.id, article);
    ledger.add(article.id, recognise(article.text, article.language));
  }
  return { articles: read, uses: actorUses(ledger.uses()) };
}

function actorUses(uses: readonly NameUse[]): readonly NameUse[] {
  const { actorOf } = resolveNames(uses);
  const byActor = new Map<string, NameUse>();
  for (const use of uses) {
    const actor = actorOf(use.type, use.name);
    if (actor === undefined) continue;
    const before = byActor.get(actor.id)?.sentences ?? [];
    byActor.set(actor.id, { ...use, type: actor.type, name: actor.id, sentences: [...before, ...use.sentences] });
  }
  return [...byActor.values()];
}

function inDocument({ sentences }: NameUse, document: string): readonly string[] {
  return sentences.filter((key) => documentOf(key) === document);
}

function documentsOf({ sentences }: NameUse): readonly string[] {
  return [...new Set(sentences.map(documentOf))].sort();
}
