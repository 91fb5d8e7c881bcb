import type { Language } from "../../graph/model/language.ts";

const KEY = "rawabit.language";

/** The language chosen last time; the first time, the browser's. */
export function readLanguage(): Language {
  const stored = storage()?.getItem(KEY);
  if (stored === "en" || stored === "ar") return stored;
  return navigator.languages.find((tag) => /^(?:ar|en)\b/.test(tag))?.startsWith("ar") === true ? "ar" : "en";
}

export function keepLanguage(language: Language): void {
  storage()?.setItem(KEY, language);
}

/** Null where the browser forbids pages to store anything: asking for it throws then. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
