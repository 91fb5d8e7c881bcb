import { readCompressed } from "../data/load.ts";
import type { LanguageFeatures } from "./features.ts";
import { Labeller } from "./labeller.ts";
import { decodeModel } from "./model.ts";

/** The labeller of a language with its trained weights, read from the project's data when it is first asked for. */
export function lazyLabeller(language: LanguageFeatures, file: URL): () => Labeller {
  let labeller: Labeller | undefined;
  return () => (labeller ??= new Labeller(language, decodeModel(readCompressed(file))));
}
