import type { DocumentLanguage } from "../../graph/model/language.ts";
import type { NameMention, Span } from "../../graph/model/mention.ts";

/** What recognition finds in one text: pure annotations, the text itself stays as it was. */
export interface AnnotatedText {
  readonly language: DocumentLanguage;
  /** In order, without overlap; white space between sentences belongs to none. */
  readonly sentences: readonly Span[];
  /** In order, without overlap, each inside one sentence. */
  readonly mentions: readonly NameMention[];
}
