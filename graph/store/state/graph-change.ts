/** What a set of documents adds to the actors, ties and relations of a graph (or takes from them, when they are removed). */
import { shareOfPair } from "../../algorithms/share-of-pair.ts";
import { withoutDirectionMarks } from "../../model/direction-marks.ts";
import type { ActorIdentity } from "../../model/mention.ts";
import { tieEnds } from "../../model/tie.ts";
import type { CountedDocument } from "./counted-document.ts";
import { relationsStated, type RelationChange } from "./relation-evidence.ts";
import { addActorUse, addTieUse, type ActorUse, type TieUse } from "./use.ts";

export interface ActorChange<Actor extends { readonly id: string } = ActorIdentity> {
  readonly actor: Actor;
  readonly use: ActorUse;
}

export interface TieChange {
  readonly source: string;
  readonly target: string;
  readonly use: TieUse;
}

export interface GraphChange<Actor extends { readonly id: string } = ActorIdentity> {
  readonly actors: ReadonlyMap<string, ActorChange<Actor>>;
  readonly ties: readonly TieChange[];
  readonly relations: readonly RelationChange[];
}

export function changeOf<Actor extends { readonly id: string }>(
  documents: readonly CountedDocument<Actor>[],
): GraphChange<Actor> {
  const actors = new Map<string, ActorChange<Actor>>();
  const ties = new Map<string, TieChange>();
  for (const document of documents) {
    for (const [id, change] of actorUses(document)) {
      const before = actors.get(id);
      actors.set(id, before ? { actor: change.actor, use: addActorUse(before.use, change.use) } : change);
    }
    for (const [key, change] of tieUses(document)) {
      const before = ties.get(key);
      ties.set(key, before ? { ...before, use: addTieUse(before.use, change.use) } : change);
    }
  }
  return { actors, ties: [...ties.values()], relations: relationsStated(documents) };
}

/** The spelling that is counted: a name broken over two lines, or with marks of direction in it, is the same spelling. */
export function aliasOf(surface: string): string {
  return withoutDirectionMarks(surface).replace(/\s+/gu, " ").trim();
}

function actorUses<Actor extends { readonly id: string }>(
  document: CountedDocument<Actor>,
): ReadonlyMap<string, ActorChange<Actor>> {
  const tallies = new Map<
    string,
    { actor: Actor; mentions: number; sentences: number; aliases: Map<string, number> }
  >();
  for (const sentence of document.sentences) {
    for (const { actor, text } of sentence.mentions) {
      const tally = tallies.get(actor.id) ?? { actor, mentions: 0, sentences: 0, aliases: new Map<string, number>() };
      tallies.set(actor.id, tally);
      tally.mentions += 1;
      tally.aliases.set(aliasOf(text), (tally.aliases.get(aliasOf(text)) ?? 0) + 1);
    }
    for (const id of namedIn(sentence)) {
      const tally = tallies.get(id);
      if (tally) tally.sentences += 1;
    }
  }
  const once = { documents: 1, firstSeen: document.publishedAt, lastSeen: document.publishedAt };
  return new Map(Array.from(tallies, ([id, { actor, ...tally }]) => [id, { actor, use: { ...tally, ...once } }]));
}

function tieUses(document: CountedDocument<{ readonly id: string }>): ReadonlyMap<string, TieChange> {
  const ties = new Map<string, TieChange>();
  const paragraphs = new Map<string, Set<number>>();
  const once = { documents: 1, firstSeen: document.publishedAt, lastSeen: document.publishedAt };
  for (const sentence of document.sentences) {
    const named = namedIn(sentence);
    for (const [source, target] of pairs(named)) {
      const key = `${source} ${target}`;
      const own = paragraphs.get(key) ?? new Set();
      const inParagraph = { paragraphs: own.has(sentence.paragraph) ? 0 : 1, weight: shareOfPair(named.length) };
      paragraphs.set(key, own.add(sentence.paragraph));
      const use = { sentences: 1, ...inParagraph, ...once };
      const before = ties.get(key);
      ties.set(
        key,
        before ? { ...before, use: { ...addTieUse(before.use, use), documents: 1 } } : { source, target, use },
      );
    }
  }
  return ties;
}

function namedIn({ mentions }: CountedDocument<{ readonly id: string }>["sentences"][number]): readonly string[] {
  return [...new Set(mentions.map(({ actor }) => actor.id))];
}

function* pairs(ids: readonly string[]): Generator<readonly [source: string, target: string]> {
  for (const [index, id] of ids.entries()) {
    for (const other of ids.slice(index + 1)) yield tieEnds(id, other);
  }
}
