import { documentId } from "../../graph/model/document.ts";
import { stableId } from "../../graph/model/ids.ts";
import type { Mention } from "../../graph/model/mention.ts";
import { ACTOR_TYPES } from "../../graph/model/ontology.ts";
import type { PreparedDocument, Sentence } from "../../graph/model/prepared-document.ts";
import { nameId } from "../../ingest/resolve/corpus/name-id.ts";
import { nameOfRank, WAYS } from "./generated-names.ts";
import { pick, randomOf, type Random } from "../recognition/random.ts";

/** How many names the world has; most are never used. */
const NAMES_THERE_ARE = 300_000;
const SENTENCES = 8;
/** Names a sentence: most have two or three, and a list has many. */
const NAMES = [1, 1, 2, 2, 2, 3, 3, 5];
const DAYS = 2_000;
const OUTLETS = 60;
/** One in so many is in Arabic, as far as its head says. */
const ARABIC = 3;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Documents without end, the same for the same seed. Names are used as in real news, the r-th most used 1/r times as
 * often as the first (Zipf), so a country is in every other document and a villager in one.
 */
export function* generateDocuments(seed = 1): Generator<PreparedDocument> {
  const random = randomOf(seed);
  for (let number = 0; ; number++) yield generateDocument(number, random);
}

function generateDocument(number: number, random: Random): PreparedDocument {
  const lines = Array.from({ length: SENTENCES }, () =>
    Array.from({ length: pick(NAMES, random) }, () => zipf(random)),
  );
  const texts = lines.map((actors) => `${actors.map(nameOf).join(" met ")} on matter ${number}.`);
  const text = texts.join("\n");
  const title = `Report ${number}`;
  const id = documentId(title, text);
  let begin = 0;
  const sentences = lines.map((actors, index): Sentence => {
    const line = texts[index] ?? "";
    const start = begin;
    begin += line.length + 1;
    return {
      id: stableId("s", id, String(index)),
      index,
      paragraph: index,
      text: line,
      begin: start,
      end: start + line.length,
      mentions: mentionsOf(actors, start),
    };
  });
  const publishedAt = new Date(Math.floor(random() * DAYS) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  const language = number % ARABIC === 0 ? "ar" : "en";
  const source = `Outlet ${zipf(random, OUTLETS)}`;
  const nothing = { byline: null, url: null, duplicateOf: null };
  return { document: { id, title, text, language, source, publishedAt, ...nothing }, sentences };
}

function mentionsOf(actors: readonly number[], start: number): readonly Mention[] {
  let begin = start;
  return actors.map((rank) => {
    const text = nameOf(rank);
    const type = ACTOR_TYPES[Math.floor(rank / WAYS) % ACTOR_TYPES.length]?.type ?? "PERSON";
    const name = nameId(type, text);
    const mention: Mention = {
      begin,
      end: begin + text.length,
      text,
      type,
      confidence: 0.9,
      method: "model",
      fullName: text,
      name,
      declared: [],
      actor: { id: name, type },
    };
    begin = mention.end + " met ".length;
    return mention;
  });
}

function nameOf(rank: number): string {
  return nameOfRank(rank, NAMES_THERE_ARE);
}

/** A rank from 0; a rank r is drawn in proportion to 1 / (r + 1), closely enough. */
function zipf(random: Random, ranks = NAMES_THERE_ARE): number {
  return Math.floor((ranks + 1) ** random()) - 1;
}
