/** Why two names were joined, or may be one actor's, in words. */
import type { Language } from "./language.ts";
import type { Reason, ReasonKind } from "./reason.ts";

const WORDS: Readonly<Record<ReasonKind, Readonly<Record<Language, string>>>> = {
  "known-actor": {
    en: "“{left}” and “{right}” are known names of one actor",
    ar: "«{left}» و«{right}» اسمان معروفان لجهة واحدة",
  },
  "watch-list": {
    en: "a watch list gives “{left}” and “{right}” as names of one actor",
    ar: "تذكر إحدى قوائم المراقبة «{left}» و«{right}» اسمين لجهة واحدة",
  },
  declared: {
    en: "a document gives “{left}” as another name of “{right}”",
    ar: "يذكر أحد المستندات «{left}» اسماً آخر لـ«{right}»",
  },
  "same-spelling": { en: "“{left}” and “{right}” are spelled the same", ar: "«{left}» و«{right}» بالكتابة نفسها" },
  "spelled-alike": {
    en: "“{left}” and “{right}” are spellings of one name",
    ar: "«{left}» و«{right}» كتابتان لاسم واحد",
  },
  "same-part": { en: "“{left}” and “{right}” are the same given name", ar: "«{left}» و«{right}» الاسم نفسه" },
  "same-term": { en: "“{left}” means “{right}”", ar: "«{left}» تعني «{right}»" },
  "left-out": { en: "only one of them has “{left}{right}”", ar: "«{left}{right}» في أحدهما فقط" },
  swapped: { en: "the parts stand in another order", ar: "ترتيب الأجزاء مختلف" },
  acronym: { en: "“{left}” are the initials of “{right}”", ar: "«{left}» الأحرف الأولى من «{right}»" },
  "only-bearer": {
    en: "“{right}” is the only full name that fits “{left}”",
    ar: "«{right}» هو الاسم الكامل الوحيد الموافق لـ«{left}»",
  },
  "several-bearers": { en: "“{left}” fits several full names", ar: "«{left}» يوافق أكثر من اسم كامل" },
  company: { en: "both are named together with {left}", ar: "يُذكر كلاهما مع {left}" },
  places: { en: "both are named in connection with {left}", ar: "يُذكر كلاهما في سياق {left}" },
  "side-by-side": { en: "they stand side by side in one sentence", ar: "يردان جنباً إلى جنب في جملة واحدة" },
  "other-type": { en: "they were taken for different kinds of actor", ar: "صُنّفا نوعين مختلفين" },
};

/**
 * A reason as a sentence without a full stop. Names stand in it isolated (UAX #9, FSI and PDI): one in the other script must
 * not turn the words around it.
 */
export function reasonInWords({ kind, left, right }: Reason, language: Language): string {
  // One pass, and by a function: names are text from documents and may hold {right} or $& themselves.
  return WORDS[kind][language].replaceAll(/\{(left|right)\}/g, (_, side) => isolated(side === "left" ? left : right));
}

function isolated(name: string): string {
  return name === "" ? "" : `\u2068${name}\u2069`;
}
