import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../graph/model/language.ts";
import { LOCALES } from "./i18n.ts";

/** How the interface language writes numbers, dates and order. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A day, from an ISO 8601 date, which belongs to no time zone. */
  readonly date: (isoDate: string) => string;
  readonly collator: Intl.Collator;
}

export function formatsOf(language: Language): Formats {
  const numbers = new Intl.NumberFormat(LOCALES[language]);
  const dates = new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: language === "ar" ? "long" : "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    number: (value) => numbers.format(value),
    date: (isoDate) => dates.format(new Date(`${isoDate}T00:00:00Z`)),
    collator: new Intl.Collator(LOCALES[language], { numeric: true, sensitivity: "base" }),
  };
}

/** The interface language with its formats. */
export function useLanguage(): Formats & { readonly language: Language } {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === "ar" ? "ar" : "en";
  const formats = useMemo(() => formatsOf(language), [language]);
  return { ...formats, language };
}
