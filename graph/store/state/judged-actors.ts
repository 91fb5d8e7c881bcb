/**
 * Who bears which names: what resolution found, corrected by what people judged.
 *
 * A pure function of the links between names and of the ledger, so that a judgement taken back leaves exactly what was there
 * before, in whatever order people decide and news comes in. The newest decision counts first and is never overruled by an
 * older one; what is not the same stays apart through all that is joined with either.
 */
import { Partition } from "../../algorithms/partition.ts";
import { byCodeUnit } from "../../model/by-code-unit.ts";
import { newestFirst, type Judgement } from "../../model/judgement.ts";
import type { ActorIdentity } from "../../model/mention.ts";
import type { KnownAs, Name, NameLink } from "../../model/name.ts";
import type { ActorType } from "../../model/ontology.ts";
import { allListed } from "../../model/listed.ts";
import { Apartness } from "./apartness.ts";
import { takenApart } from "./namesakes.ts";

export type JudgedName = Pick<Name, "id" | "type" | "mentions" | "knownAs" | "watched" | "namesake">;

export interface JudgedActor {
  readonly identity: ActorIdentity;
  /** The ids of its names, in order. */
  readonly names: readonly string[];
}

/** The actors that these names make. Links and judgements on other names are passed over. */
export function judgedActors(
  names: readonly JudgedName[],
  links: readonly NameLink[],
  judgements: readonly Judgement[],
): readonly JudgedActor[] {
  const sorted = names.toSorted((a, b) => byCodeUnit(a.id, b.id));
  const holding = judgements.filter(({ undone }) => undone === null).sort(newestFirst);
  const groups = joined(sorted, links, holding);
  const attributes = attributesByName(holding);
  return Array.from(groups, (group) =>
    actorOf(
      group.flatMap((index) => sorted[index] ?? []),
      attributes,
    ),
  );
}

function joined(
  names: readonly JudgedName[],
  links: readonly NameLink[],
  judgements: readonly Judgement[],
): Iterable<readonly number[]> {
  const indexOf = new Map(names.map(({ id }, index) => [id, index]));
  const namesakes = names.filter(({ namesake }) => namesake !== undefined);
  const partition = new Partition(indexOf.size);
  const apartness = new Apartness<number>();
  const join = (one: string, other: string): void => {
    const [left, right] = rootsOf([one, other]);
    if (left === undefined || right === undefined || left === right || apartness.areApart(left, right)) return;
    partition.join(left, right);
    apartness.join(left, right, partition.rootOf(left));
  };
  const rootsOf = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => {
      const index = indexOf.get(id);
      return index === undefined ? [] : [partition.rootOf(index)];
    });

  for (const judgement of judgements) {
    if (judgement.verdict === "positive") join(judgement.left, judgement.right);
    // What a newer decision joined stays joined: between names of one root nothing is kept apart.
    if (judgement.verdict === "negative") apartness.keepApart([rootsOf([judgement.left]), rootsOf([judgement.right])]);
    if (judgement.verdict === "split") apartness.keepApart(judgement.groups.map(rootsOf));
    if (judgement.verdict === "namesake") {
      const { taken, rest } = takenApart(judgement, namesakes);
      const [first = "", ...others] = taken;
      for (const other of others) join(first, other);
      apartness.keepApart([rootsOf(taken), rootsOf(rest)]);
    }
  }
  for (const { left, right } of links.toSorted(surestFirst)) join(left, right);
  return partition.groups();
}

/** Of equal ones the first by id, so that no order plays a part. */
function surestFirst(a: NameLink, b: NameLink): number {
  return b.likeness - a.likeness || byCodeUnit(a.left, b.left) || byCodeUnit(a.right, b.right);
}

/** What people decided about an actor by one of its names; the newest first. */
type Attribute = Extract<Judgement, { readonly verdict: "rename" | "retype" | "hide" }>;

function attributesByName(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Attribute[]> {
  const byName = new Map<string, Attribute[]>();
  for (const judgement of judgements) {
    if (judgement.verdict !== "rename" && judgement.verdict !== "retype" && judgement.verdict !== "hide") continue;
    const there = byName.get(judgement.left);
    if (there) there.push(judgement);
    else byName.set(judgement.left, [judgement]);
  }
  return byName;
}

function actorOf(names: readonly JudgedName[], attributes: ReadonlyMap<string, readonly Attribute[]>): JudgedActor {
  const decided = names.flatMap(({ id }) => attributes.get(id) ?? []).sort(newestFirst);
  const known = names.find(({ knownAs }) => knownAs !== null);
  const watched = names.flatMap((name) => name.watched ?? []);
  const first = known ?? names.find(({ mentions }) => mentions > 0) ?? names[0];
  const retyped = decided.find((judgement) => judgement.verdict === "retype");
  const listed = allListed(watched.map((name) => name.listed));
  const knownAs = { ...watched[0]?.knownAs, ...known?.knownAs, ...renamed(decided) };
  return {
    identity: {
      id: first?.id ?? "",
      type: retyped?.value ?? known?.type ?? names.find((name) => name.watched)?.type ?? mostMentionedType(names),
      ...(Object.keys(knownAs).length > 0 && { knownAs }),
      ...(decided.some(({ verdict }) => verdict === "hide") && { hidden: true as const }),
      ...(listed !== null && { listed }),
    },
    names: names.map(({ id }) => id),
  };
}

function renamed(decided: readonly Attribute[]): KnownAs {
  const names = decided.filter((judgement) => judgement.verdict === "rename").reverse();
  return Object.fromEntries(names.map(({ language, value }) => [language, value]));
}

/** Of equals the first by name, so that order plays no part. */
function mostMentionedType(names: readonly JudgedName[]): ActorType {
  const counts = new Map<ActorType, number>();
  for (const { type, mentions } of names) counts.set(type, (counts.get(type) ?? 0) + mentions);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
  return first?.[0] ?? "ORG";
}
