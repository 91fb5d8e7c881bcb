/** The languages names are recognised in. */
export type Language = "en" | "ar";

/** The language of a document: one that is read, or another one, in which no names are looked for. */
export type DocumentLanguage = Language | "other";

/** Whether a text is what a document's language is called. */
export function isDocumentLanguage(text: string): text is DocumentLanguage {
  return text === "en" || text === "ar" || text === "other";
}

export const LANGUAGES: readonly Language[] = ["en", "ar"];
