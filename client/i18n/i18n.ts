import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../graph/model/language.ts";
import type en from "./en.json";
import { formatsOf } from "./formats.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
    keySeparator: false;
    nsSeparator: false;
  }
}

export const DIRECTIONS = { en: "ltr", ar: "rtl" } as const satisfies Record<Language, "ltr" | "rtl">;

/** Each comes when it is wanted: few people read the page in both languages. */
const PHRASES: Readonly<Record<Language, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = {
  en: () => import("./en.json"),
  ar: () => import("./ar.json"),
};

/** The words of the interface in a language. Plural forms follow the plural rules of Intl, six of them in Arabic. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance();
  const { default: translation } = await PHRASES[language]();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: ["en", "ar"],
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  });
  instance.services.formatter?.add("number", (value: number, language) =>
    formatsOf(language === "ar" ? "ar" : "en").number(value),
  );
  return instance;
}

/** Throws where the words cannot be fetched; then the language stays as it is. */
export async function changeLanguage(i18n: i18n, language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, "translation"))
    i18n.addResourceBundle(language, "translation", (await PHRASES[language]()).default);
  await i18n.changeLanguage(language);
}
