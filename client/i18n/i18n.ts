import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../graph/model/language.ts";
import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import { LOCALES } from "./formats.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
    keySeparator: false;
    nsSeparator: false;
  }
}

export const DIRECTIONS = { en: "ltr", ar: "rtl" } as const satisfies Record<Language, "ltr" | "rtl">;

/** The words of the interface in both languages. Plural forms follow the plural rules of Intl, six of them in Arabic. */
export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: ["en", "ar"],
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    resources: { en: { translation: en }, ar: { translation: ar } },
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add("number", (value: number, language) =>
    new Intl.NumberFormat(language === "ar" ? LOCALES.ar : LOCALES.en).format(value),
  );
  return instance;
}
