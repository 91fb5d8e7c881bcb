/**
 * What one engine does otherwise than the other, and how to write it so that both do the same: a data table, measured on the
 * versions that package.json and docker-compose.yml pin. The editor marks it while it is written, an error or the summary of
 * the result says it afterwards.
 */
import type { Language } from "../language.ts";
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
  /** Of the pattern's named groups; where it says no, the pattern found something else. The group `marked` is what is shown. */
  readonly holds?: (groups: Readonly<Partial<Record<string, string>>>) => boolean;
  readonly portable: Readonly<Record<Language, string>>;
}

function unknown(form: string, pattern: RegExp, en: string, ar: string): EngineGap {
  return { on: ["embedded"], effect: "refused", form, pattern, portable: { en, ar } };
}

function otherwise(
  form: string,
  pattern: RegExp,
  en: string,
  ar: string,
  holds: EngineGap["holds"] = () => true,
): EngineGap {
  return { on: ["embedded"], effect: "otherwise", form, pattern, portable: { en, ar }, holds };
}

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
  unknown("(a:%)", /: %/u, "Leave the sign out: `(a)`.", "احذف العلامة: ‎`(a)`‎."),
  unknown(
    "1_000, 0x1F",
    /(?<!\p{L})\d (?:_\d|X[\dA-F]|O\d)/u,
    "Write the number in plain digits: `1000`.",
    "اكتب العدد بالأرقام العادية: ‎`1000`‎.",
  ),
  otherwise(
    "RETURN a.x AS x ORDER BY x + a.y",
    /RETURN (?<items>(?:(?!(?:RETURN|MATCH|WITH|UNION|ORDER) )\S+ )+)(?<marked>ORDER BY (?<keys>(?:(?!(?:LIMIT|SKIP|UNION|\}) )\S+(?: |$))+))/u,
    "Where a computation behind ORDER BY takes a variable that RETURN renames, or a name that RETURN makes together with a variable that it does not return, the embedded engine leaves the rows unsorted. Sort before: `WITH a.x AS x, a.name AS name ORDER BY x + a.y RETURN name, x`.",
    "حين يأخذ الحساب بعد ‎ORDER BY‎ متغيرًا يغيّر ‎RETURN‎ اسمه، أو اسمًا يصنعه ‎RETURN‎ مع متغير لا يُرجعه، يترك المحرك المضمّن الصفوف بلا ترتيب. رتّب قبل ذلك: ‎`WITH a.x AS x, a.name AS name ORDER BY x + a.y RETURN name, x`‎.",
    ({ items = "", keys = "" }) => areKeysLost(items, keys),
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
