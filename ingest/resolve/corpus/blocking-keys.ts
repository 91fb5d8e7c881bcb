/** The keys under which a name meets the names worth comparing it with. */
import type { ActorType } from "../../../graph/model/ontology.ts";
import type { NamePart } from "../names/name-part.ts";
import { skeletonOfWord } from "../words/skeleton.ts";

/** Skeletons of fewer codes would meet by chance when one code is left out; longer ones meet by two of their parts. */
const SHORTEST_WITH_SLIP = 4;
const LONGEST_WITH_SLIP = 14;

/** Digests of the keys: names with a key in common are compared, and digests that collide only cost a comparison more. */
export function blockingKeys(type: ActorType, form: string, parts: readonly NamePart[]): Uint32Array {
  const codes = telling(parts).map(codeOf);
  // Translation changes the order of words, but never that of a personal name.
  const ordered = type === "PERSON" ? codes : codes.toSorted();
  const keys = [...wholeKeys(ordered), ...partPairKeys(ordered), ...singlePartKeys(codes)].map(
    (key) => `${type} ${key}`,
  );
  return Uint32Array.from([...new Set([form, ...keys])], digest);
}

/** The same skeleton however spaced (“Abdulrahman”, “Abd al-Rahman”), and the same but for one code. */
function wholeKeys(codes: readonly string[]): readonly string[] {
  const whole = codes.join("");
  if (whole.length < SHORTEST_WITH_SLIP || whole.length > LONGEST_WITH_SLIP) return [whole];
  return [whole, ...Array.from(whole, (_, place) => whole.slice(0, place) + whole.slice(place + 1))];
}

/** Any two parts in common, in their order: shortened, completed and respelt names. */
function partPairKeys(codes: readonly string[]): readonly string[] {
  return codes.flatMap((code, index) => codes.slice(index + 1).map((other) => `${code} ${other}`));
}

/** A surname, kunya or the one telling word of a group: few bear a rare one, and a common one tells nothing. */
function singlePartKeys(codes: readonly string[]): readonly string[] {
  return codes.map((code) => `part ${code}`);
}

function telling(parts: readonly NamePart[]): readonly NamePart[] {
  const rest = parts.filter(({ kind }) => kind !== "generic");
  return rest.length === 0 ? parts : rest;
}

function codeOf({ kind, meaning, spelling }: NamePart): string {
  if (kind === "kunya") return `abu-${skeletonOfWord(spelling.word)}`;
  const translated = kind === "head" || kind === "quality" || kind === "country";
  return translated && meaning !== undefined ? `[${meaning}]` : skeletonOfWord(spelling.word);
}

/** FNV-1a, 32 bits. */
function digest(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
