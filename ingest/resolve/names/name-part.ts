import type { Spelling } from "../words/spelling.ts";

/**
 * What a part of a name is.
 *
 * plain: a given or family name · kunya: “Abu Mahdi” · patronymic: “bin Salman” · generation: “Jr.” · initial: “J.” · sign: initials and numbers (“PFLP”, “G7”), which
 * mean something only letter by letter · head, generic, quality:
 * translated words of organisations and places (see name-terms.tsv) · country: “Iraqi”, “Iraq's”.
 */
export type PartKind =
  "plain" | "kunya" | "patronymic" | "generation" | "initial" | "sign" | "head" | "generic" | "quality" | "country";

export interface NamePart {
  readonly kind: PartKind;
  /** The word or words in normal form, without articles and particles. */
  readonly spelling: Spelling;
  /** What the word stands for in every script and spelling: a known given name, a translated term, a country. */
  readonly meaning?: string;
}
