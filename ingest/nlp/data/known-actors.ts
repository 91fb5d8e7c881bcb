import type { ActorType } from "../../../graph/model/ontology.ts";
import { readRows } from "./load.ts";

/** What sort of actor a known one is; finer than its type. */
export type KnownActorKind =
  | "country"
  | "capital"
  | "city"
  | "region"
  | "water"
  | "site"
  | "international"
  | "armed"
  | "party"
  | "government"
  | "media"
  | "company"
  | "club"
  | "leader";

/** An actor of general knowledge, with the names it goes by in both scripts. */
export interface KnownActor {
  readonly type: ActorType;
  readonly kind: KnownActorKind;
  readonly en: string;
  /** Null where none is known. */
  readonly ar: string | null;
  /** Every name in either script, the two above first, without repeats. */
  readonly names: readonly string[];
}

let cache: readonly KnownActor[] | undefined;

/**
 * The actors of known-actors.tsv, in the order of the file. Two actors may share a name (RSF is an army and a press
 * group, طرابلس is a capital in Libya and a city in Lebanon): a name alone does not always decide.
 */
export function knownActors(): readonly KnownActor[] {
  cache ??= readRows(new URL("./known-actors.tsv", import.meta.url)).map(readActor);
  return cache;
}

function readActor([type, kind, en = "", ar = "", other = ""]: readonly string[]): KnownActor {
  const names = new Set([en, ar, ...other.split("|")].filter((name) => name !== ""));
  return { type: type as ActorType, kind: kind as KnownActorKind, en, ar: ar === "" ? null : ar, names: [...names] };
}
