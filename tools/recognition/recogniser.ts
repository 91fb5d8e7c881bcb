import type { Language } from "../../graph/model/language.ts";
import { recogniseArabic } from "../../ingest/nlp/ar/recognise.ts";
import { recogniseEnglish } from "../../ingest/nlp/en/recognise.ts";
import { Labeller } from "../../ingest/nlp/labeller/labeller.ts";
import type { Model } from "../../ingest/nlp/labeller/model.ts";
import { paragraphsOf } from "../../ingest/nlp/paragraphs.ts";
import { LANGUAGE_PLANS } from "./languages.ts";
import type { Recognise } from "./score.ts";

/** The product's recognition of one language with another model than the product's. */
export function recogniserOf(language: Language, model: Model): Recognise {
  const { features, tokenise } = LANGUAGE_PLANS[language];
  const labeller = new Labeller(features, model);
  const recognise = language === "en" ? recogniseEnglish : recogniseArabic;
  return (text) => {
    const sentences = paragraphsOf(text).flatMap((paragraph) => tokenise(text, paragraph));
    return recognise(text, sentences, labeller);
  };
}
