/** Which of an actor's names to show, and how a text is to be set. */
import type { Actor } from "../../graph/model/actor.ts";
import type { DocumentLanguage, Language } from "../../graph/model/language.ts";

interface Named extends Pick<Actor, "name" | "nameAr"> {
  /** What tells it from others of its name that are shown beside it. */
  readonly apart?: string;
}

/** The name in the script a reader of the interface language reads, or the only one there is. */
export function nameFor(actor: Named, language: Language): string {
  const name = language === "ar" ? (actor.nameAr ?? actor.name) : actor.name;
  return actor.apart === undefined ? name : `${name} (${actor.apart})`;
}

/** The name in the other script, where there is one. */
export function otherNameFor(actor: Named, language: Language): string | null {
  if (actor.nameAr === null || actor.nameAr === actor.name) return null;
  return language === "ar" ? actor.name : actor.nameAr;
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** The language a name's letters belong to, so that it is set and spoken right: one Arabic letter makes it Arabic. */
export function scriptOf(name: string): Language {
  return ARABIC_LETTER.test(name) ? "ar" : "en";
}

export interface TextSetting {
  readonly lang: string | undefined;
  readonly dir: "ltr" | "rtl" | "auto";
}

/** How a document's text is set; a language the product does not read is left to the browser. */
export function settingOf(language: DocumentLanguage): TextSetting {
  switch (language) {
    case "ar":
      return { lang: "ar", dir: "rtl" };
    case "en":
      return { lang: "en", dir: "ltr" };
    case "other":
      return { lang: undefined, dir: "auto" };
  }
}

/** A name inside a sentence of the other direction, fenced off by U+2068 and U+2069 so that neither turns the other round. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
