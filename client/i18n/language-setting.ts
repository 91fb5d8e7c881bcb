import type { Language } from "../../graph/model/language.ts";
import { keepSetting, keptSetting } from "../state/kept-setting.ts";

const NAME = "language";

/** The language chosen last time; the first time, the browser's. */
export function readLanguage(): Language {
  const stored = keptSetting(NAME);
  if (stored === "en" || stored === "ar") return stored;
  return navigator.languages.find((tag) => /^(?:ar|en)\b/.test(tag))?.startsWith("ar") === true ? "ar" : "en";
}

export function keepLanguage(language: Language): void {
  keepSetting(NAME, language);
}
