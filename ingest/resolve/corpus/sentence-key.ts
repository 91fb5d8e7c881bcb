/** The document of a sentence's key, see `NameUse`. */
export function documentOf(sentence: string): string {
  return sentence.slice(0, sentence.lastIndexOf("#"));
}
