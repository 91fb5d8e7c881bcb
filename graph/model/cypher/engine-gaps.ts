/**
 * What one engine does not know of Cypher, and how to write it so that both do: a data table, measured on the versions that
 * package.json and docker-compose.yml pin. The editor marks it while it is written, and an error says it afterwards.
 */
import { RawabitError } from "../errors.ts";
import type { Language } from "../language.ts";
import { cypherTokens, type Token } from "./cypher-tokens.ts";
import { offsetOf, placeAt, type TextPlace } from "./text-place.ts";

export type EngineName = "embedded" | "neo4j";

interface EngineGap {
  /** The engines that do not know it. */
  readonly unknownTo: readonly EngineName[];
  /** How it is called, as it stands in a query. */
  readonly form: string;
  /** Finds it in the query's words, quoted names and marks, which stand in upper case with one space between them. */
  readonly pattern: RegExp;
  readonly portable: Readonly<Record<Language, string>>;
}

function onEmbedded(form: string, pattern: RegExp, en: string, ar: string): EngineGap {
  return { unknownTo: ["embedded"], form, pattern, portable: { en, ar } };
}

export const ENGINE_GAPS: readonly EngineGap[] = [
  onEmbedded(
    "SHORTEST k",
    /(?:= |MATCH |, )(?:(?:ANY|ALL) SHORTEST|SHORTEST (?:\d+|GROUPS|\())/u,
    "Write `shortestPath((a)-[:TYPE*..6]-(b))`, or `allShortestPaths(…)` for all of the same length.",
    "اكتب ‎`shortestPath((a)-[:TYPE*..6]-(b))`‎، أو ‎`allShortestPaths(…)`‎ لكل المسارات المتساوية الطول.",
  ),
  onEmbedded(
    "-[:TYPE]->{1,3}",
    /(?:- >|-) (?:\{ \d* ?,|\{ \d+ \}|\+ \()/u,
    "Write the number of steps inside the brackets: `-[:TYPE*1..3]->`.",
    "اكتب عدد الخطوات داخل القوسين: ‎`-[:TYPE*1..3]->`‎.",
  ),
  onEmbedded(
    "((a)-[:TYPE]->(b)){1,3}",
    /\) \) (?:\{ \d* ?,|\{ \d+ \}|\+|\*)/u,
    "Write the number of steps inside the brackets, `-[:TYPE*1..3]->`, and ask `nodes(path)` for what lies between.",
    "اكتب عدد الخطوات داخل القوسين ‎`-[:TYPE*1..3]->`‎، واستعمل ‎`nodes(path)`‎ لما بينها.",
  ),
  onEmbedded(
    "collect(…)[..n]",
    /COLLECT \((?:[^()]|\([^()]*\))*\) \[/u,
    "Collect first and cut afterwards: `WITH collect(x) AS list RETURN list[..n]`.",
    "اجمع أولاً ثم اقتطع: ‎`WITH collect(x) AS list RETURN list[..n]`‎.",
  ),
  onEmbedded(
    "COLLECT { … }",
    /COLLECT \{/u,
    "Write a pattern comprehension, `[(a)-[:TYPE]-(b) | b.name]`, or `CALL (a) { … RETURN collect(b.name) AS names }`.",
    "اكتب ‎`[(a)-[:TYPE]-(b) | b.name]`‎ أو ‎`CALL (a) { … RETURN collect(b.name) AS names }`‎.",
  ),
  onEmbedded(
    "(a:One|Other), (a:One&Other), (a:!One)",
    /\( (?:[^\s():]+ )?: (?:! |[^\s(){}:]+ [|&] )/u,
    "Write `(a) WHERE a:One OR a:Other`, `(a:One:Other)`, `(a) WHERE NOT a:One`.",
    "اكتب ‎`(a) WHERE a:One OR a:Other`‎ أو ‎`(a:One:Other)`‎ أو ‎`(a) WHERE NOT a:One`‎.",
  ),
  onEmbedded(
    "randomUUID()",
    /RANDOMUUID \(/u,
    "Queries here only read, so that ids exist already: return `a.id`.",
    "الاستعلامات هنا للقراءة فقط والمعرّفات موجودة أصلاً: أرجع ‎`a.id`‎.",
  ),
  onEmbedded(
    "date.truncate()",
    /(?:DATE|DATETIME|LOCALDATETIME|TIME|LOCALTIME) \. TRUNCATE/u,
    "Cut the date's text: `substring(toString(d.publishedAt), 0, 7)` is the month, `0, 4` the year.",
    "اقتطع من نص التاريخ: ‎`substring(toString(d.publishedAt), 0, 7)`‎ للشهر و‎`0, 4`‎ للسنة.",
  ),
  onEmbedded(
    "duration.between()",
    /DURATION \. (?:BETWEEN|INDAYS|INMONTHS|INSECONDS)/u,
    "Compare dates as they are, `d.publishedAt > date('2021-01-01') + duration({days: 30})`.",
    "قارن التواريخ كما هي: ‎`d.publishedAt > date('2021-01-01') + duration({days: 30})`‎.",
  ),
  onEmbedded(
    "date(…).year",
    /DATE \([^()]*\) \. (?:YEAR|MONTH|DAY|WEEK|QUARTER)/u,
    "Cut the date's text: `toInteger(substring(toString(d.publishedAt), 0, 4))` is the year.",
    "اقتطع من نص التاريخ: ‎`toInteger(substring(toString(d.publishedAt), 0, 4))`‎ هي السنة.",
  ),
  onEmbedded("isEmpty(…)", /ISEMPTY \(/u, "Write `size(x) = 0`.", "اكتب ‎`size(x) = 0`‎."),
  onEmbedded(
    "round(x, n)",
    /ROUND \((?:[^(),]|\([^()]*\))*,/u,
    "Write `round(x * 100) / 100` for two places.",
    "اكتب ‎`round(x * 100) / 100`‎ لمنزلتين.",
  ),
  onEmbedded(
    "valueType(…), IS :: TYPE",
    /VALUETYPE \(|IS (?:NOT )?(?:: :|TYPED)/u,
    "There is no portable form; the list of properties beside the editor says what each one holds.",
    "لا صيغة مشتركة لها؛ وقائمة الخصائص بجانب المحرر تبيّن ما تحمله كل منها.",
  ),
  onEmbedded(
    "point(…)",
    /POINT (?:\(|\. DISTANCE)/u,
    "This graph has no points; places are actors of type PLACE.",
    "لا نقاط في هذا الرسم؛ الأماكن فاعلون من النوع ‎PLACE‎.",
  ),
  onEmbedded(
    "toStringList(…)",
    /TO(?:STRING|INTEGER|FLOAT|BOOLEAN)LIST \(/u,
    "Write `[x IN list | toString(x)]`.",
    "اكتب ‎`[x IN list | toString(x)]`‎.",
  ),
  onEmbedded("'a' || 'b'", /\| \|/u, "Write `'a' + 'b'`.", "اكتب ‎`'a' + 'b'`‎."),
  onEmbedded(
    "NULLS FIRST, NULLS LAST",
    /NULLS (?:FIRST|LAST)/u,
    "Order by whether it is there first: `ORDER BY x IS NULL, x`.",
    "رتّب أولاً بحسب وجود القيمة: ‎`ORDER BY x IS NULL, x`‎.",
  ),
  onEmbedded(
    "LIMIT with an expression",
    /(?:LIMIT|SKIP) (?!\d|\$|TOINT)[A-Z]\w* \(|(?:LIMIT|SKIP) TOINT\w* \(/u,
    "Write a number or a parameter: `LIMIT $limit`.",
    "اكتب عدداً أو معاملاً: ‎`LIMIT $limit`‎.",
  ),
  onEmbedded(
    "LET, FILTER, WHEN",
    /(?:^|\) |\} )(?:LET \S+ =|FILTER (?!\()|WHEN )/u,
    "Write `WITH *, 1 AS x` for LET and `WITH * WHERE …` for FILTER.",
    "اكتب ‎`WITH *, 1 AS x`‎ بدل ‎LET‎ و‎`WITH * WHERE …`‎ بدل ‎FILTER‎.",
  ),
];

export interface FoundGap {
  readonly gap: EngineGap;
  /** UTF-16 offsets in the query. */
  readonly begin: number;
  readonly end: number;
}

/** Every form in the query that the engine does not know. */
export function engineGaps(text: string, engine: EngineName): readonly FoundGap[] {
  const tokens = [...cypherTokens(text)];
  const words = tokens.map(wordOf).join(" ");
  return ENGINE_GAPS.filter(({ unknownTo }) => unknownTo.includes(engine)).flatMap((gap) =>
    Array.from(words.matchAll(new RegExp(gap.pattern, "gu")), (match) => {
      const first = tokens[tokensBefore(words, match.index)];
      const last = tokens[tokensBefore(words, match.index + match[0].trimEnd().length)];
      return { gap, begin: first?.begin ?? 0, end: last?.end ?? text.length };
    }),
  );
}

/** The gaps that can have led to an error at this place: an engine that complains further on has understood what stands before. */
export function gapsBehind(text: string, engine: EngineName, place: TextPlace | undefined): readonly FoundGap[] {
  const complaint = place === undefined ? 0 : offsetOf(text, place);
  return engineGaps(text, engine).filter(({ end }) => complaint <= end);
}

/** A string or a quoted name could look like anything, so it is put as one sign that no pattern has. */
function wordOf({ kind, text }: Token): string {
  return kind === "word" || kind === "mark" ? text : "¤";
}

function tokensBefore(words: string, place: number): number {
  return words.slice(0, place).split(" ").length - 1;
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
