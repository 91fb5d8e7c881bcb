import { stableId } from "../../../graph/model/ids.ts";
import type { Actor } from "../../../graph/model/actor.ts";
import { ACTOR_TYPES } from "../../../graph/model/ontology.ts";
import type { LimitedSubgraph } from "../../../graph/model/subgraph.ts";
import { tieEnds, type Tie } from "../../../graph/model/tie.ts";

/** Ties that each actor brings, as the targets of the page count them. */
const TIES_EACH = 4;

/**
 * A network like those of news: each newcomer is tied to those that are tied already, the more so the more ties they have (A.-L.
 * Barabási & R. Albert 1999, Emergence of Scaling in Random Networks, Science 286). The same every time.
 */
export function generatedNetwork(size: number): LimitedSubgraph {
  const actors = Array.from({ length: size }, (_, index) => actorOf(index, size));
  const ends: number[] = [0];
  const ties = new Map<string, Tie>();
  let state = 1;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let newcomer = 1; newcomer < size; newcomer++) {
    for (let tie = 0; tie < TIES_EACH; tie++) {
      const other = ends[Math.floor(random() * ends.length)] ?? 0;
      if (other === newcomer) continue;
      const [source, target] = tieEnds(actors[newcomer]?.id ?? "", actors[other]?.id ?? "");
      ties.set(`${source} ${target}`, tieOf(source, target, 1 + Math.floor(5 * random() ** 3)));
      ends.push(newcomer, other);
    }
  }
  return { actors, ties: [...ties.values()], relations: [], actorsInAll: size };
}

function actorOf(index: number, size: number): Actor {
  const { type } = ACTOR_TYPES[index % ACTOR_TYPES.length] ?? { type: "PERSON" as const };
  const mentions = Math.ceil(size / (index + 1));
  const arabic = index % 3 === 0;
  return {
    id: stableId("a", `generated ${index}`),
    type,
    name: arabic ? `الفاعل رقم ${index}` : `Generated Actor ${index}`,
    nameAr: arabic ? `الفاعل رقم ${index}` : null,
    aliases: [],
    mentions,
    sentences: mentions,
    documents: mentions,
    firstSeen: "2021-01-01",
    lastSeen: "2023-12-31",
    hidden: false,
  };
}

function tieOf(source: string, target: string, sentences: number): Tie {
  return {
    source,
    target,
    sentences,
    paragraphs: sentences,
    documents: 1,
    weight: null,
    logLikelihood: null,
    npmi: null,
    firstSeen: null,
    lastSeen: null,
  };
}
