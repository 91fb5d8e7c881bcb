/**
 * Learns what shared company says: prints the log-odds of ingest/resolve/corpus/resolution-weights.ts.
 *
 *   rawabit articles NEWS… | node --import tsx tools/train/company-evidence.ts
 *
 * No one has to mark anything: an actor that several documents name is taken as two, one in its first and one in its last
 * document, which are one actor by construction; such parts of two actors of one type are the counter-examples. One document
 * each is what most names have that have to be decided.
 */
import { createInterface } from "node:readline";
import type { Article } from "../../graph/model/document.ts";
import { recognise } from "../../ingest/recognise.ts";
import { Company } from "../../ingest/resolve/corpus/company.ts";
import { NameLedger } from "../../ingest/resolve/corpus/name-ledger.ts";
import { nameNodes } from "../../ingest/resolve/corpus/name-node.ts";
import type { NameUse } from "../../graph/model/name.ts";
import { documentOf } from "../../ingest/resolve/corpus/sentence-key.ts";
import { Partition } from "../../graph/algorithms/partition.ts";
import { resolveNames } from "../../ingest/resolve/corpus/resolve-names.ts";
import { fitLogistic, type Example } from "./fit-logistic.ts";

const FEWEST_DOCUMENTS = 2;

const uses = await actorUses();
const splittable = uses.filter((use) => documentsOf(use).length >= FEWEST_DOCUMENTS);
const examples = splittable.flatMap((use, place): readonly Example[] => {
  const stranger = [...splittable.slice(place + 1), ...splittable].find(
    ({ type, name }) => type === use.type && name !== use.name,
  );
  if (stranger === undefined) return [];
  const likeness = likenessOfCompany([
    ...uses.filter((other) => other !== use && other !== stranger),
    ...parts(use),
    ...parts(stranger),
  ]);
  return [
    { value: likeness(use.name, elsewhere(use)), positive: true },
    { value: likeness(use.name, elsewhere(stranger)), positive: false },
  ];
});
const { middle, slope, right } = fitLogistic(examples);
console.log(
  `${examples.length} examples: log-odds ${(slope * middle).toFixed(2)} + ${(-slope).toFixed(2)} × likeness of company; ` +
    `${(100 * (1 - right)).toFixed(0)} % on the right side`,
);

function likenessOfCompany(all: readonly NameUse[]): (one: string, other: string) => number {
  const nodes = nameNodes(all, []);
  const company = new Company(nodes, new Partition(nodes.length));
  const indexOf = (name: string) => nodes.findIndex((node) => node.name === name);
  return (one, other) => company.shared(indexOf(one), indexOf(other))?.likeness ?? 0;
}

/** One use for each actor of the articles on standard input. */
async function actorUses(): Promise<readonly NameUse[]> {
  const ledger = new NameLedger();
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text, language, duplicateOf } = JSON.parse(line) as Article;
    if (duplicateOf === null) ledger.add(id, recognise(text, language));
  }
  const uses = ledger.uses();
  const { actorOf } = resolveNames(uses);
  const sentences = new Map<string, NameUse>();
  for (const use of uses) {
    const actor = actorOf(use.type, use.name);
    if (actor === undefined) continue;
    const before = sentences.get(actor.id)?.sentences ?? [];
    sentences.set(actor.id, { ...use, type: actor.type, name: actor.id, sentences: [...before, ...use.sentences] });
  }
  return [...sentences.values()];
}

/** An actor as two, in the first of its documents and in the last. */
function parts(use: NameUse): readonly NameUse[] {
  const documents = documentsOf(use);
  const inDocument = (document: string | undefined) => use.sentences.filter((key) => documentOf(key) === document);
  return [
    { ...use, sentences: inDocument(documents[0]) },
    { ...use, name: elsewhere(use), sentences: inDocument(documents.at(-1)) },
  ];
}

function elsewhere({ name }: NameUse): string {
  return `${name} elsewhere`;
}

function documentsOf({ sentences }: NameUse): readonly string[] {
  return [...new Set(sentences.map(documentOf))].sort();
}
