/** wink-nlp as a pure function of the text. */
import model from "wink-eng-lite-web-model";
import winkNLP, { type Model, type WinkMethods } from "wink-nlp";

/** What is used of a language model, which its types do not say. */
interface LanguageModel {
  readonly core: () => CoreModel;
  readonly featureFn: (config: unknown) => WordFeatures;
}

interface CoreModel {
  readonly features: { readonly lexeme: { hash: Record<string, number>; readonly list: readonly string[] } };
}

interface Vocabulary {
  readonly lookup: (word: string) => readonly number[] | null;
}

interface WordFeatures {
  pos: (word: string, category: number, vocabulary: Vocabulary) => number;
}

/** It keeps every word it meets. After so many it is loaded anew, so that memory stays bounded however long the input. */
const MOST_WORDS_MET = 200_000;

/**
 * wink-nlp with these annotations, loaded with the first question.
 *
 * It adds what it meets to the words that it knows, and leaves a known word whole: once “China's” was one token somewhere, it would be
 * one everywhere after, and what is found in a text would depend on the texts before it. So it looks words up among those that the
 * model came with, and adds others where it does not look.
 */
export function lazyWink(annotations: readonly string[]): () => WinkMethods {
  let wink: WinkMethods | undefined;
  let words: readonly string[] = [];
  let most = 0;
  return () => {
    if (wink === undefined || words.length > most) {
      const own = model as unknown as LanguageModel;
      const core = own.core();
      const { lexeme } = core.features;
      const pure: LanguageModel = {
        ...own,
        core: () => core,
        featureFn: (config) => ofUnknownWords(own.featureFn(config)),
      };
      wink = winkNLP(pure as unknown as Model, [...annotations]);
      lexeme.hash = Object.create(lexeme.hash) as Record<string, number>;
      words = lexeme.list;
      most = words.length + MOST_WORDS_MET;
    }
    return wink;
  };
}

/** When a word is added, its part of speech is asked for, and then it must look as if it had been met. */
function ofUnknownWords(features: WordFeatures): WordFeatures {
  const { pos } = features;
  features.pos = (word, category, vocabulary) =>
    pos(word, category, { ...vocabulary, lookup: (text) => vocabulary.lookup(text) ?? [Infinity] });
  return features;
}
