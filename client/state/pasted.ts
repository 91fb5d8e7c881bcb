/** What a person pasted: addresses, one a line or after spaces, or a text. */
export type Pasted =
  | { readonly kind: "nothing" }
  | { readonly kind: "addresses"; readonly urls: readonly string[] }
  | { readonly kind: "text"; readonly text: string };

/** It is addresses only if all of it is: an address inside an article does not make the article a list. */
export function pasted(text: string): Pasted {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  if (words.length === 0) return { kind: "nothing" };
  return words.every(isAddress) ? { kind: "addresses", urls: [...new Set(words)] } : { kind: "text", text };
}

function isAddress(word: string): boolean {
  return /^https?:\/\//iu.test(word) && URL.canParse(word);
}
