/** A small network in both scripts, made up for the tests of the page. */
import type { Actor } from "../../graph/model/actor.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import { tieEnds, type Tie } from "../../graph/model/tie.ts";

/** An id of the right form that is easy to read: `idOf(1)` is a-00000000000000000001. */
export const idOf = (n: number): string => `a-${n.toString(16).padStart(20, "0")}`;

export function actorOf(n: number, type: ActorType = "PERSON", more: Partial<Actor> = {}): Actor {
  const unknown = { firstSeen: null, lastSeen: null };
  return {
    id: idOf(n),
    type,
    name: `Actor ${n}`,
    nameAr: null,
    aliases: [],
    mentions: n,
    sentences: n,
    documents: 1,
    hidden: false,
    ...unknown,
    ...more,
  };
}

export function tieOf(a: number, b: number, sentences = 1): Tie {
  const [source, target] = tieEnds(idOf(a), idOf(b));
  return {
    source,
    target,
    sentences,
    paragraphs: 1,
    documents: 1,
    weight: null,
    logLikelihood: null,
    npmi: null,
    firstSeen: null,
    lastSeen: null,
  };
}
