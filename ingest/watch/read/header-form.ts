import { normaliseArabic } from "../../nlp/ar/normalise.ts";

/** A word of a header as it is compared: “Alias 2”, “alias_٢” and “ALIAS” are one. */
export function headerForm(text: string): string {
  return normaliseArabic(text)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/\d+$/u, "");
}
