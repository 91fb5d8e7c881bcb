/** Which of an actor's spellings are shown. Depends on the counts alone, so on no order of arrival. */
import type { Alias } from "../../model/actor.ts";
import { byCodeUnit } from "../../model/by-code-unit.ts";
import type { ActorIdentity } from "../../model/mention.ts";

const FIRST_LETTER = /\p{L}/u;
const ARABIC = /\p{Script=Arabic}/u;

/** Most used first; of equally used ones the longer (it says more), then in order of code units. */
export function rankedAliases(counts: ReadonlyMap<string, number>): readonly Alias[] {
  return Array.from(counts, ([name, count]) => ({ name, count })).sort(
    (a, b) => b.count - a.count || b.name.length - a.name.length || byCodeUnit(a.name, b.name),
  );
}

/** The names of an actor: as it is known, where that is known, otherwise its best spelling in each script. */
export function namesShown(
  { type, knownAs }: Pick<ActorIdentity, "type" | "knownAs">,
  ranked: readonly Alias[],
): { readonly name: string; readonly nameAr: string | null } {
  const best = (inScript: (name: string) => boolean): string | undefined => {
    const candidates = ranked.map(({ name }) => name).filter(inScript);
    return (type === "PERSON" ? candidates.find(isFullName) : undefined) ?? candidates[0];
  };
  const nameAr = knownAs?.ar ?? best(isArabic) ?? null;
  const latin = knownAs?.en ?? best((name) => !isArabic(name));
  return { name: latin ?? nameAr ?? "", nameAr };
}

/** News names people in full once and by the family name from then on, which is used more but says less. */
function isFullName(name: string): boolean {
  return /\S\s+\S/.test(name);
}

/** Goes by the first letter: حركة HTS is an Arabic name, HTS (هتش) is not. */
function isArabic(name: string): boolean {
  const first = FIRST_LETTER.exec(name)?.[0];
  return first !== undefined && ARABIC.test(first);
}
