/**
 * What one engine does otherwise than the other, and how to write it so that both do the same: a data table, measured on the
 * versions that package.json and docker-compose.yml pin. The editor marks it while it is written, an error or the summary of
 * the result says it afterwards.
 */
import type { Language } from "../language.ts";
import { isFilterAdrift, isPatternAdrift, isSortedByMuch } from "./behind-with.ts";
import { areKeysLost } from "./order-keys.ts";

export const ENGINES = ["embedded", "neo4j"] as const;
export type EngineName = (typeof ENGINES)[number];

export interface EngineGap {
  /** The engines of which it holds. */
  readonly on: readonly EngineName[];
  /** Whether the engine refuses it, or answers it otherwise than Cypher wants without saying so. */
  readonly effect: "refused" | "otherwise";
  /** How it is called, as it stands in a query. */
  readonly form: string;
  /** Finds it in the query's words, quoted names and marks, which stand in upper case with one space between them. */
  readonly pattern: RegExp;
  /**
   * Of the pattern's named groups and the words before it; where it says no, the pattern found something else. The group
   * `marked` is what is shown.
   */
  readonly holds?: (groups: Readonly<Partial<Record<string, string>>>, before: string) => boolean;
  readonly portable: Readonly<Record<Language, string>>;
}

/** The words of a clause up to one of these; what stands between braces is passed over. */
function wordsUpTo(next: string): string {
  return String.raw`(?:\{ (?:[^{}]|\{[^{}]*\})*\}(?: |$)|(?!(?:${next}|[{}]) )\S+(?: |$))+`;
}

const ANY_WITH = "(?<!(?:STARTS|ENDS) )WITH";
const RETURN_ORDER = new RegExp(
  `RETURN (?<items>${wordsUpTo("RETURN|MATCH|WITH|UNION|ORDER")})(?<marked>ORDER BY (?<keys>${wordsUpTo("LIMIT|SKIP|UNION")}))`,
  "u",
);
const WITH_ITEMS = `${ANY_WITH} (?<items>${wordsUpTo("RETURN|MATCH|WITH|UNION|ORDER|WHERE")})`;
const BEHIND_WITH = wordsUpTo(`LIMIT|SKIP|UNION|WHERE|RETURN|MATCH|OPTIONAL|UNWIND|CALL|${ANY_WITH}`);
const WITH_ORDER = new RegExp(`${WITH_ITEMS}(?<marked>ORDER BY (?<keys>${BEHIND_WITH}))`, "u");
const WITH_WHERE = new RegExp(`${WITH_ITEMS}(?<marked>WHERE (?<condition>${BEHIND_WITH}))`, "u");

function gapOf(effect: EngineGap["effect"]) {
  return (
    form: string,
    pattern: RegExp,
    en: string,
    ar: string,
    holds: EngineGap["holds"] = () => true,
  ): EngineGap => ({ on: ["embedded"], effect, form, pattern, portable: { en, ar }, holds });
}

const unknown = gapOf("refused");
const otherwise = gapOf("otherwise");

export const ENGINE_GAPS: readonly EngineGap[] = [
  unknown(
    "SHORTEST k",
    /(?:= |MATCH |, )(?:(?:ANY|ALL) SHORTEST|SHORTEST (?:\d+|GROUPS|\())/u,
    "Write `shortestPath((a)-[:TYPE*..6]-(b))`, or `allShortestPaths(…)` for all of the same length.",
    "اكتب ‎`shortestPath((a)-[:TYPE*..6]-(b))`‎، أو ‎`allShortestPaths(…)`‎ لكل المسارات المتساوية الطول.",
  ),
  unknown(
    "-[:TYPE]->{1,3}",
    /(?:- >|-) (?:\{ \d* ?,|\{ \d+ \}|\+ \()/u,
    "Write the number of steps inside the brackets: `-[:TYPE*1..3]->`.",
    "اكتب عدد الخطوات داخل القوسين: ‎`-[:TYPE*1..3]->`‎.",
  ),
  unknown(
    "((a)-[:TYPE]->(b)){1,3}",
    /[\]-] - (?:> )?\( [^()]*(?<marked>\) \) (?:\{ \d* ?,|\{ \d+ \}|\+|\*))/u,
    "Write the number of steps inside the brackets, `-[:TYPE*1..3]->`, and ask `nodes(path)` for what lies between.",
    "اكتب عدد الخطوات داخل القوسين ‎`-[:TYPE*1..3]->`‎، واستعمل ‎`nodes(path)`‎ لما بينها.",
  ),
  unknown(
    "collect(…)[..n]",
    /COLLECT \((?:[^()]|\([^()]*\))*\) \[/u,
    "Collect first and cut afterwards: `WITH collect(x) AS list RETURN list[..n]`.",
    "اجمع أولاً ثم اقتطع: ‎`WITH collect(x) AS list RETURN list[..n]`‎.",
  ),
  unknown(
    "COLLECT { … }",
    /COLLECT \{/u,
    "Write a pattern comprehension, `[(a)-[:TYPE]-(b) | b.name]`, or `CALL (a) { … RETURN collect(b.name) AS names }`.",
    "اكتب ‎`[(a)-[:TYPE]-(b) | b.name]`‎ أو ‎`CALL (a) { … RETURN collect(b.name) AS names }`‎.",
  ),
  unknown(
    "(a:One|Other), (a:One&Other), (a:!One)",
    /\( (?:[^\s():]+ )?: (?:! |[^\s(){}:]+ [|&] )/u,
    "Write `(a) WHERE a:One OR a:Other`, `(a:One:Other)`, `(a) WHERE NOT a:One`.",
    "اكتب ‎`(a) WHERE a:One OR a:Other`‎ أو ‎`(a:One:Other)`‎ أو ‎`(a) WHERE NOT a:One`‎.",
  ),
  unknown(
    "randomUUID()",
    /RANDOMUUID \(/u,
    "Queries here only read, so that ids exist already: return `a.id`.",
    "الاستعلامات هنا للقراءة فقط والمعرّفات موجودة أصلاً: أرجع ‎`a.id`‎.",
  ),
  unknown(
    "date.truncate()",
    /(?:DATE|DATETIME|LOCALDATETIME|TIME|LOCALTIME) \. TRUNCATE/u,
    "Cut the date's text: `substring(toString(d.publishedAt), 0, 7)` is the month, `0, 4` the year.",
    "اقتطع من نص التاريخ: ‎`substring(toString(d.publishedAt), 0, 7)`‎ للشهر و‎`0, 4`‎ للسنة.",
  ),
  unknown(
    "duration.between()",
    /DURATION \. (?:BETWEEN|INDAYS|INMONTHS|INSECONDS)/u,
    "Compare dates as they are, `d.publishedAt > date('2021-01-01') + duration({days: 30})`.",
    "قارن التواريخ كما هي: ‎`d.publishedAt > date('2021-01-01') + duration({days: 30})`‎.",
  ),
  unknown(
    "date(…).year",
    /DATE \([^()]*\) \. (?:YEAR|MONTH|DAY|WEEK|QUARTER)/u,
    "Cut the date's text: `toInteger(substring(toString(d.publishedAt), 0, 4))` is the year.",
    "اقتطع من نص التاريخ: ‎`toInteger(substring(toString(d.publishedAt), 0, 4))`‎ هي السنة.",
  ),
  unknown("isEmpty(…)", /ISEMPTY \(/u, "Write `size(x) = 0`.", "اكتب ‎`size(x) = 0`‎."),
  unknown(
    "round(x, n)",
    /ROUND \((?:[^(),]|\([^()]*\))*,/u,
    "Write `round(x * 100) / 100` for two places.",
    "اكتب ‎`round(x * 100) / 100`‎ لمنزلتين.",
  ),
  unknown(
    "valueType(…), IS :: TYPE",
    /VALUETYPE \(|IS (?:NOT )?(?:: :|TYPED)/u,
    "There is no portable form; the list of properties beside the editor says what each one holds.",
    "لا صيغة مشتركة لها؛ وقائمة الخصائص بجانب المحرر تبيّن ما تحمله كل منها.",
  ),
  unknown(
    "point(…)",
    /POINT (?:\(|\. DISTANCE)/u,
    "This graph has no points; places are actors of type PLACE.",
    "لا نقاط في هذا الرسم؛ الأماكن فاعلون من النوع ‎PLACE‎.",
  ),
  unknown(
    "toStringList(…)",
    /TO(?:STRING|INTEGER|FLOAT|BOOLEAN)LIST \(/u,
    "Write `[x IN list | toString(x)]`.",
    "اكتب ‎`[x IN list | toString(x)]`‎.",
  ),
  unknown("'a' || 'b'", /\| \|/u, "Write `'a' + 'b'`.", "اكتب ‎`'a' + 'b'`‎."),
  unknown(
    "NULLS FIRST, NULLS LAST",
    /NULLS (?:FIRST|LAST)/u,
    "Order by whether it is there first: `ORDER BY x IS NULL, x`.",
    "رتّب أولاً بحسب وجود القيمة: ‎`ORDER BY x IS NULL, x`‎.",
  ),
  unknown(
    "LIMIT with an expression",
    /(?:LIMIT|SKIP) (?!\d|\$|TOINT)[A-Z]\w* \(|(?:LIMIT|SKIP) TOINT\w* \(/u,
    "Write a number or a parameter: `LIMIT $limit`.",
    "اكتب عدداً أو معاملاً: ‎`LIMIT $limit`‎.",
  ),
  unknown(
    "LET, FILTER, WHEN",
    /(?:^|\) |\} )(?:LET \S+ =|FILTER (?!\()|WHEN )/u,
    "Write `WITH *, 1 AS x` for LET and `WITH * WHERE …` for FILTER.",
    "اكتب ‎`WITH *, 1 AS x`‎ بدل ‎LET‎ و‎`WITH * WHERE …`‎ بدل ‎FILTER‎.",
  ),
  unknown(
    "USING INDEX",
    /USING (?:INDEX|SCAN|JOIN|TEXT|RANGE|POINT) /u,
    "Leave it out: the engine chooses its indexes itself.",
    "احذفها: يختار المحرك فهارسه بنفسه.",
  ),
  unknown(
    "COUNT { … RETURN … }, EXISTS { … RETURN … }",
    /(?:COUNT|EXISTS) \{ [^{}]*RETURN /u,
    "Leave RETURN out: `COUNT { MATCH (a)--(b) WHERE b.x > 1 }`.",
    "احذف ‎RETURN‎: ‎`COUNT { MATCH (a)--(b) WHERE b.x > 1 }`‎.",
  ),
  unknown(
    "WHERE, ORDER BY with [(a)--(b) | …]",
    /(?:WHERE|ORDER BY) (?:(?!(?:RETURN|MATCH|UNION|LIMIT|SKIP|ORDER|WHERE|CALL|UNWIND|WITH|[{}]) )\S+ )*?(?<marked>\[ (?:\S+ = )?\( [^()]*\) (?:< )?-)/u,
    "Give the list a name before: `WITH a, [(a)--(b) | b.x] AS list WHERE size(list) > 1`.",
    "سمِّ القائمة قبل ذلك: ‎`WITH a, [(a)--(b) | b.x] AS list WHERE size(list) > 1`‎.",
  ),
  unknown(
    "WITH … ORDER BY COUNT { … WHERE … }",
    WITH_ORDER,
    "Behind the ORDER BY of a WITH stands no more than one plain step, `COUNT { (a)--() }`. Count before: `WITH a, COUNT { (a)--(b) WHERE b.x > 1 } AS n ORDER BY n`.",
    "لا يقف بعد ‎ORDER BY‎ في ‎WITH‎ أكثر من خطوة واحدة بلا شرط، ‎`COUNT { (a)--() }`‎. عُدّ قبل ذلك: ‎`WITH a, COUNT { (a)--(b) WHERE b.x > 1 } AS n ORDER BY n`‎.",
    ({ keys = "" }) => isSortedByMuch(keys),
  ),
  unknown(
    "WITH a.x AS x WHERE a.y > 1",
    WITH_WHERE,
    "Behind WITH only what it hands on is known. Hand the variable on: `WITH a, a.x AS x WHERE a.y > 1`.",
    "لا يُعرف بعد ‎WITH‎ إلا ما يُبقيه. أبقِ المتغير: ‎`WITH a, a.x AS x WHERE a.y > 1`‎.",
    ({ items = "", condition = "" }, before) => isFilterAdrift(items, condition, before),
  ),
  unknown("(a:%)", /: %/u, "Leave the sign out: `(a)`.", "احذف العلامة: ‎`(a)`‎."),
  unknown(
    "1_000, 0x1F",
    /(?<!\p{L})\d (?:_\d|X[\dA-F]|O\d)/u,
    "Write the number in plain digits: `1000`.",
    "اكتب العدد بالأرقام العادية: ‎`1000`‎.",
  ),
  otherwise(
    "RETURN a.x AS x ORDER BY x + a.y",
    RETURN_ORDER,
    "Where a computation behind ORDER BY takes a variable that RETURN renames, or a name that RETURN makes together with a variable that it does not return or with a pattern, the embedded engine leaves the rows unsorted. Sort before: `WITH a.x AS x, a.name AS name ORDER BY x + a.y RETURN name, x`.",
    "حين يأخذ الحساب بعد ‎ORDER BY‎ متغيرًا يغيّر ‎RETURN‎ اسمه، أو اسمًا يصنعه ‎RETURN‎ مع متغير لا يُرجعه أو مع نمط، يترك المحرك المضمّن الصفوف بلا ترتيب. رتّب قبل ذلك: ‎`WITH a.x AS x, a.name AS name ORDER BY x + a.y RETURN name, x`‎.",
    ({ items = "", keys = "" }) => areKeysLost(items, keys),
  ),
  otherwise(
    "WITH a.x AS x ORDER BY COUNT { (a)--() }",
    WITH_ORDER,
    "Where a pattern behind ORDER BY takes a variable that WITH does not hand on, the embedded engine takes it to be any node, and sorts wrongly. Count before: `WITH a.x AS x, COUNT { (a)--() } AS n ORDER BY n RETURN x`.",
    "حين يأخذ نمط بعد ‎ORDER BY‎ متغيرًا لا يُبقيه ‎WITH‎ يعدّه المحرك المضمّن أي عقدة فيخطئ الترتيب. عُدّ قبل ذلك: ‎`WITH a.x AS x, COUNT { (a)--() } AS n ORDER BY n RETURN x`‎.",
    ({ items = "", keys = "" }, before) => !isSortedByMuch(keys) && isPatternAdrift(items, keys, before),
  ),
  otherwise(
    "WITH a.x AS x WHERE EXISTS { (a)--() }",
    WITH_WHERE,
    "Where a pattern behind WHERE takes a variable that WITH does not hand on, the embedded engine takes it to be any node, and filters wrongly. Hand it on: `WITH a, a.x AS x WHERE EXISTS { (a)--() } RETURN x`.",
    "حين يأخذ نمط بعد ‎WHERE‎ متغيرًا لا يُبقيه ‎WITH‎ يعدّه المحرك المضمّن أي عقدة فيخطئ التصفية. أبقِ المتغير: ‎`WITH a, a.x AS x WHERE EXISTS { (a)--() } RETURN x`‎.",
    ({ items = "", condition = "" }, before) => isPatternAdrift(items, condition, before),
  ),
  otherwise(
    "list[..-1], list[-2..]",
    /\. \. - \d|\[ - (?:\d )+\. \./u,
    "The embedded engine does not count bounds from the end of a list. Write `list[..size(list) - 1]`.",
    "لا يعدّ المحرك المضمّن حدود القائمة من آخرها. اكتب ‎`list[..size(list) - 1]`‎.",
  ),
  otherwise(
    "list + item",
    /(?:(?:COLLECT|NODES|RELATIONSHIPS|LABELS|KEYS|RANGE|SPLIT) \([^()]*\)|\. (?:ALIASES|ALIASCOUNTS)|(?:RETURN|WITH|IN|[=,(]) \[ [^[\]]*\]) \+ [¤\d$]/u,
    "On the embedded engine this gives null. Add a list: `list + [item]`.",
    "يعطي هذا قيمة فارغة في المحرك المضمّن. أضف قائمة: ‎`list + [item]`‎.",
  ),
  otherwise(
    "number + 'text'",
    /(?:\d|(?:COUNT|SIZE|SUM|AVG|LENGTH) \([^()]*\)|\. (?:MENTIONS|SENTENCES|PARAGRAPHS|DOCUMENTS|WEIGHT|NPMI|COUNT|CONFIDENCE)) \+ ¤/u,
    "On the embedded engine this gives null. Write `toString(number) + 'text'`.",
    "يعطي هذا قيمة فارغة في المحرك المضمّن. اكتب ‎`toString(number) + 'text'`‎.",
  ),
  otherwise(
    "sum(…) over nothing",
    /RETURN SUM \(|OPTIONAL MATCH (?:(?!UNION |OPTIONAL )\S+ )*?(?<!COALESCE \( )SUM \(/u,
    "Over nothing the embedded engine gives null, Neo4j 0. Write `coalesce(sum(x), 0)`.",
    "إن لم يوجد شيء أعطى المحرك المضمّن قيمة فارغة وأعطى ‎Neo4j‎ صفراً. اكتب ‎`coalesce(sum(x), 0)`‎.",
  ),
  otherwise(
    "a ^ b ^ c",
    /\^ (?:[\p{L}\p{N}_.]+ )+\^/u,
    "The embedded engine computes the second power first, Neo4j the first. Write brackets: `(a ^ b) ^ c`.",
    "يحسب المحرك المضمّن القوة الثانية أولاً ويحسب ‎Neo4j‎ الأولى. ضع قوسين: ‎`(a ^ b) ^ c`‎.",
  ),
];
