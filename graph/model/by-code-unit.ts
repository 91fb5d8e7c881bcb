/**
 * The order of strings by their UTF-16 code units: the same on every machine, whatever its language, so what is stored,
 * hashed or paged by it comes out the same everywhere. Lists for people are sorted by `Intl.Collator` instead.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
