import type { DocumentLanguage } from "../../model/language.ts";
import { ACTOR_TYPES } from "../../model/ontology.ts";
import { counting } from "./counting.ts";
import type { ExportWords } from "./english.ts";

/** Arabic-Indic digits and months in words: an ISO date would be turned around by the letters before it. */
const LOCALE = "ar-u-nu-arab";
const counted = counting(LOCALE);
const days = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const number = counted({ other: "#" });
const date = (day: string): string => days.format(new Date(day));

const sentences = counted({
  ...{ zero: "لا جمل", one: "جملة واحدة", two: "جملتان" },
  ...{ few: "# جمل", many: "# جملة", other: "# جملة" },
});
/** After a preposition. */
const ofSentences = counted({
  ...{ zero: "لا جملة", one: "جملة واحدة", two: "جملتين" },
  ...{ few: "# جمل", many: "# جملة", other: "# جملة" },
});
const ofParagraphs = counted({
  ...{ zero: "لا فقرة", one: "فقرة واحدة", two: "فقرتين" },
  ...{ few: "# فقرات", many: "# فقرة", other: "# فقرة" },
});
const ofDocuments = counted({
  ...{ zero: "لا وثيقة", one: "وثيقة واحدة", two: "وثيقتين" },
  ...{ few: "# وثائق", many: "# وثيقة", other: "# وثيقة" },
});
const times = counted({
  ...{ zero: "لم يُذكر", one: "ذُكر مرة واحدة", two: "ذُكر مرتين" },
  ...{ few: "ذُكر # مرات", many: "ذُكر # مرة", other: "ذُكر # مرة" },
});
const ofTimes = counted({
  ...{ zero: "لا مرة", one: "مرة واحدة", two: "مرتين" },
  ...{ few: "# مرات", many: "# مرة", other: "# مرة" },
});
const ofTies = counted({
  ...{ zero: "لا رابط", one: "رابط واحد", two: "رابطين" },
  ...{ few: "# روابط", many: "# رابطًا", other: "# رابط" },
});
const hiddenActors = counted({
  ...{ zero: "لا فاعل", one: "فاعل واحد أخفاه أحدهم", two: "فاعلان أخفاهما أحدهم" },
  ...{ few: "# فاعلين أخفاهم أحدهم", many: "# فاعلًا أخفاهم أحدهم", other: "# فاعل أخفاهم أحدهم" },
});

const LANGUAGES: Readonly<Record<DocumentLanguage, string>> = { ar: "العربية", en: "الإنجليزية", other: "لغات أخرى" };
const LEVELS = { sentence: "جملة", paragraph: "فقرة", document: "وثيقة" } as const;
const OF_LEVELS = { sentence: ofSentences, paragraph: ofParagraphs, document: ofDocuments } as const;

export const arabic: ExportWords = {
  direction: "rtl",
  comma: "، ",
  semicolon: "؛ ",
  number,
  date,

  statement: {
    exported: (generator, at) => `صُدّر ببرنامج ${generator} في ${moment(at)}.`,
    selection: (filter) => `المختار: ${filter}.`,
    query: (cypher, parameters) =>
      `هذه نتيجة الاستعلام ${cypher}${parameters === undefined ? "" : ` بالمعاملات ${parameters}`}.`,
    cutByRows: (rows) => `قطع حدّ الصفوف هذه النتيجة: تُرك ما بعد الصف ${number(rows)}.`,
    cutBySize: (rows) => `قطع حدّ الحجم هذه النتيجة: تُرك ما بعد الصف ${number(rows)}.`,
    holds: (actors, ties) => `يحوي ${actors}، و${ties}.`,
    hidden: (actors) => `تُرك مع جميع الروابط: ${hiddenActors(actors)}.`,
    allOf: { actors: all("الفاعلين"), ties: all("الروابط"), relations: all("العلاقات المذكورة") },
    someOf: { actors: some("الفاعلين"), ties: some("الروابط"), relations: some("العلاقات المذكورة") },
    madeFrom: (many, dates) => `بُنيت الشبكة من ${ofDocuments(many)}، ${dates}.`,
    dated: (first, last) => `تواريخها من ${date(first)} إلى ${date(last)}`,
    undated: "بلا تواريخ",
    tieMeans: "الرابط يقول إن فاعلين ذُكرا في الجمل نفسها، ولا شيء أكثر.",
    relations: (held) =>
      `ويحوي ${held}. العلاقة هي ما تقوله الجمل عن فاعلين، استُخرجت بقواعد قد تخطئ؛ وبعض الجمل ينفيها أو يزعمها أو يقول إنها مزمعة.`,
    digest: (graphHash) => `بصمة الشبكة: ${graphHash}.`,
  },

  filter: {
    typeName: (type) => ACTOR_TYPES.find((one) => one.type === type)?.many.ar ?? type,
    languageName: (language) => LANGUAGES[language],
    everything: "كل شيء",
    ids: (many) => `فاعلون مطلوبون بعينهم (${number(many)})`,
    lines: (many) => `روابط النتيجة وعلاقاتها (${number(many)})`,
    limit: (many) => `الفاعلون الأكثر ذكرًا (${number(many)})`,
    types: (names) => `فاعلون من نوع: ${names}`,
    notTypes: (names) => `من دون فاعلين من نوع: ${names}`,
    communities: (names) => `فاعلون من جماعات: ${names}`,
    notCommunities: (names) => `من دون فاعلين من جماعات: ${names}`,
    lists: (many) => `قوائم فاعلين (${number(many)})`,
    notLists: (many) => `من دون فاعلي قوائم (${number(many)})`,
    leastMentions: (many) => `فاعلون ذُكروا ${ofTimes(many)} على الأقل`,
    level: (level) => `روابط بين من ذُكروا في ${LEVELS[level]} واحدة`,
    leastTogether: (many, level) => `روابط في ${OF_LEVELS[level](many)} على الأقل`,
    leastLogLikelihood: (value) => `روابط قوة دلالتها ${value.toLocaleString(LOCALE)} على الأقل`,
    until: (day) => `وثائق حتى ${date(day)}`,
    since: (day) => `وثائق منذ ${date(day)}`,
    between: (from, to) => `وثائق من ${date(from)} إلى ${date(to)}`,
    sources: (names) => `وثائق المصادر: ${names}`,
    notSources: (names) => `من دون وثائق المصادر: ${names}`,
    noSource: "بلا مصدر مسمّى",
    authors: (names) => `وثائق الكتّاب: ${names}`,
    notAuthors: (names) => `من دون وثائق الكتّاب: ${names}`,
    noAuthor: "بلا كاتب مسمّى",
    languages: (names) => `وثائق لغتها: ${names}`,
    notLanguages: (names) => `من دون وثائق لغتها: ${names}`,
    documents: (many) => `وثائق مختارة (${number(many)})`,
    notDocuments: (many) => `من دون وثائق مستبعدة (${number(many)})`,
  },

  dossier: {
    title: "ملف: من ذُكر مع من",
    actors: "الفاعلون",
    ties: "الروابط",
    bibliography: "المراجع",
    untitled: "بلا عنوان",
    sourceUnknown: "مصدر غير معروف",
    undated: "بلا تاريخ",
    period: (first, last) => `من ${date(first)} إلى ${date(last)}`,
    named: (mentions, inDocuments) => `${times(mentions)} في ${ofDocuments(inDocuments)}`,
    strength: (inSentences, inDocuments) => `${sentences(inSentences)} في ${ofDocuments(inDocuments)}`,
    also: (names) => `ويُسمّى أيضًا ${names}`,
    stated: (what) => `تقول الأخبار: ${what}`,
    sentences,
    denied: (many) => `تنفيها ${number(many)} منها`,
    alleged: (many) => `تزعمها ${number(many)} منها`,
    planned: (many) => `تقول ${number(many)} منها إنها مزمعة`,
    former: (many) => `تقول ${number(many)} منها إنها انتهت`,
    see: (references) => `انظر ${references}`,
    note: (day) => `ملاحظة، ${date(day)}`,
    noteBy: (user, day) => `ملاحظة من ${user}، ${date(day)}`,
    mostNamed: (shown, held) => `يعرض الأكثر ذكرًا وحدهم: ${number(shown)} من ${number(held)} من الفاعلين.`,
    strongest: (shown, held) =>
      `يعرض ما بين هؤلاء من الروابط ذات أكثر الجمل وحدها: ${number(shown)} من ${number(held)} من الروابط.`,
    shortened: (ties) =>
      `لا تُعرض من ${ofTies(ties)} إلا أقوى الجمل، وأولها ما يذكر علاقة؛ والأعداد تقول كم عددها كلها.`,
  },
};

function moment(at: string): string {
  const time = new Intl.DateTimeFormat(LOCALE, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  });
  return `${date(at)} الساعة ${time.format(new Date(at))} بالتوقيت العالمي`;
}

function all(what: string): (held: number) => string {
  return (held) => `كل ${what} (${number(held)})`;
}

function some(what: string): (held: number, inGraph: number) => string {
  return (held, inGraph) => `${number(held)} من ${number(inGraph)} من ${what}`;
}
