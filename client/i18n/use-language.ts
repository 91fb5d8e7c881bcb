import { useTranslation } from "react-i18next";
import type { Language } from "../../graph/model/language.ts";
import { formatsOf, type Formats } from "./formats.ts";

/** The interface language with its formats. */
export function useLanguage(): Formats & { readonly language: Language } {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === "ar" ? "ar" : "en";
  return { ...formatsOf(language), language };
}
