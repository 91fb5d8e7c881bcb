/** Sentences in order of how much they prove, see `evidenceStrength`. */
import { groupBy } from "../../model/group-by.ts";
import type { SentencePlace } from "../graph-store.ts";
import { evidenceStrength, type WeighedSentence } from "../state/evidence-strength.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { readStatements } from "./sentence-rows.ts";

interface WeighedRow {
  readonly document: string;
  readonly index: number;
  readonly statements: string | null;
  readonly actor: string;
  readonly begin: number;
  readonly end: number;
  readonly confidence: number;
}

const WEIGHED_SENTENCES = cypher<{ places: readonly SentencePlace[]; actors: readonly string[] }, WeighedRow>(
  `UNWIND $places AS p MATCH (d:Document {id: p.document})<-[:PART_OF]-(s:Sentence) WHERE s.index = p.index
   MATCH (s)<-[m:MENTIONED_IN]-(a:Actor) WHERE a.id IN $actors
   RETURN p.document AS document, p.index AS index, s.statements AS statements,
          a.id AS actor, m.begin AS begin, m.end AS end, m.confidence AS confidence`,
);

/** More than anybody reads: of a name in every other document, the newest so many are weighed, and the others follow them. */
const MOST_WEIGHED = 5_000;

export async function strongestFirst(
  transaction: CypherTransaction,
  places: readonly SentencePlace[],
  actors: readonly string[],
): Promise<readonly SentencePlace[]> {
  const weighed = places.slice(0, MOST_WEIGHED);
  const rows = groupBy(await transaction.run(WEIGHED_SENTENCES, { places: weighed, actors }), keyOf);
  const strengths = new Map(
    weighed.map((place) => [place, evidenceStrength(sentenceOf(rows.get(keyOf(place)) ?? []), actors)]),
  );
  const strengthOf = (place: SentencePlace): number => strengths.get(place) ?? 0;
  return [...weighed.toSorted((a, b) => strengthOf(b) - strengthOf(a)), ...places.slice(MOST_WEIGHED)];
}

function keyOf({ document, index }: SentencePlace): string {
  return `${document} ${index}`;
}

function sentenceOf(mentions: readonly WeighedRow[]): WeighedSentence {
  return { mentions, statements: readStatements(mentions[0]?.statements ?? null).statements ?? [] };
}
