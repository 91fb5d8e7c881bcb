/**
 * Which credits name one outlet: “Al Mayadeen”, “Almayadeen”, “Al-Mayadeen Net”, «الميادين نت». A document keeps its credit as it is
 * written; where documents are counted or chosen by their source, those of one outlet go together.
 */
import { byCodeUnit } from "./by-code-unit.ts";
import { OUTLET_NAMES } from "./outlet-names.ts";

/** Marks; hamza is decomposed into one. */
const MARKS = /[\p{Mn}\u0640]/gu;
const IN_BRACKETS = /\([^)]*\)|\[[^\]]*\]/gu;
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?|\.(?:com?|net|org|info|tv|news)(?:\.\p{L}{2})?\/?$/gu;
/** What an outlet of its sort is called before or behind its name. “Al” is part of it: Al-Monitor is not the Monitor. */
const BEFORE = /^(?:the|قناة|صحيفة|جريدة|موقع|مجلة|شبكة)\s+/u;
const BEHIND = /\s+(?:net|online|website|tv|television|channel|newspaper|نت|أونلاين|اونلاين)$/u;

function plain(source: string): string {
  const name = source.replace(IN_BRACKETS, " ").trim().toLowerCase().replace(ADDRESS, "");
  const bare = name.replace(BEFORE, "").replace(BEHIND, "");
  return bare
    .normalize("NFKC")
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const keys = new Map(
  OUTLET_NAMES.flatMap(([name = "", ...others]) =>
    [name, ...others].map((other) => [plain(other), plain(name)] as const),
  ),
);

/** Equal for all credits that name one outlet; a credit of signs alone is itself. */
export function outletKey(source: string): string {
  const bare = plain(source);
  return keys.get(bare) ?? (bare === "" ? source : bare);
}

/**
 * Counts by outlet, each under the credit that most documents give it.
 *
 * @param counts by credit
 * @param all the counts that say which credit is used most, where others are to be shown
 */
export function byOutlet(
  counts: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number> = counts,
): ReadonlyMap<string, number> {
  const names = new Map<string, string>();
  const mostFirst = [...all].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b));
  for (const [credit] of mostFirst) if (!names.has(outletKey(credit))) names.set(outletKey(credit), credit);
  const outlets = new Map<string, number>();
  for (const [credit, count] of counts) {
    const name = names.get(outletKey(credit)) ?? credit;
    outlets.set(name, (outlets.get(name) ?? 0) + count);
  }
  return outlets;
}
