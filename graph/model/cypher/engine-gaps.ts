/** Finds in a query what its engine does otherwise than the other one, see {@link ENGINE_GAPS}. */
import { RawabitError } from "../errors.ts";
import { cypherTokens, type Token } from "./cypher-tokens.ts";
import { ENGINE_GAPS, type EngineGap, type EngineName } from "./gap-table.ts";
import { offsetOf, placeAt, type TextPlace } from "./text-place.ts";

export interface FoundGap {
  readonly gap: EngineGap;
  /** UTF-16 offsets in the query. */
  readonly begin: number;
  readonly end: number;
}

/** Every form in the query that the engine does not know, or takes otherwise. */
export function engineGaps(text: string, engine: EngineName): readonly FoundGap[] {
  const tokens = [...cypherTokens(text)];
  const words = tokens.map(wordOf).join(" ");
  const tokenAt = tokenFinder(words);
  return ENGINE_GAPS.filter(({ on }) => on.includes(engine)).flatMap((gap) =>
    [...words.matchAll(new RegExp(gap.pattern, "dgu"))].flatMap((match) => {
      if (gap.holds?.(match.groups ?? {}, words.slice(0, match.index)) === false) return [];
      const [begin, end] = match.indices?.groups?.["marked"] ?? [match.index, match.index + match[0].length];
      const first = tokens[tokenAt(begin)];
      const last = tokens[tokenAt(words[end - 1] === " " ? end - 2 : end - 1)];
      return [{ gap, begin: first?.begin ?? 0, end: last?.end ?? text.length }];
    }),
  );
}

/** The gaps that can have led to an error at this place: an engine that complains further on has understood what stands before. */
export function gapsBehind(text: string, engine: EngineName, place: TextPlace | undefined): readonly FoundGap[] {
  const complaint = place === undefined ? 0 : offsetOf(text, place);
  return engineGaps(text, engine).filter(({ gap, end }) => gap.effect === "refused" && complaint <= end);
}

/** What the engine answered otherwise than the other one would, without saying so. */
export function gapsPassedOver(text: string, engine: EngineName): readonly FoundGap[] {
  return engineGaps(text, engine).filter(({ gap }) => gap.effect === "otherwise");
}

/** A string or a quoted name could look like anything, so it is put as one sign that no pattern has. */
function wordOf({ kind, text }: Token): string {
  return kind === "word" || kind === "mark" ? text : "¤";
}

/** Which token stands at a place of the words, each of them one token long. */
function tokenFinder(words: string): (place: number) => number {
  const index = new Uint32Array(words.length + 1);
  for (let place = 0, token = 0; place < words.length; place++) index[place] = words[place] === " " ? token++ : token;
  return (place) => index[place] ?? 0;
}

/** An error about a query, with the portable form of what the engine did not know, where that is the cause. */
export function withPortableForm(error: RawabitError, text: string, engine: EngineName): RawabitError {
  const [found] = error.code === "query.invalid" ? gapsBehind(text, engine, error.place) : [];
  if (found === undefined) return error;
  const { form, portable } = found.gap;
  return new RawabitError(
    error.code,
    `${error.message}\nThe ${engine === "embedded" ? "embedded engine" : "Neo4j engine"} does not know ${form}. ${portable.en}`,
    { cause: error, place: placeAt(text, found.begin) },
  );
}
