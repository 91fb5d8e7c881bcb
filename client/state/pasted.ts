/** What a person pasted: addresses, one a line or after spaces, or a text. */
export type Pasted =
  | { readonly kind: "nothing" }
  | {
      readonly kind: "addresses";
      readonly urls: readonly string[];
      /** Lines among them that are no addresses. */
      readonly others: readonly string[];
    }
  | { readonly kind: "text"; readonly text: string };

/** A list if most of its lines are nothing but addresses: an address inside an article does not make the article one. */
export function pasted(text: string): Pasted {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  if (lines.length === 0) return { kind: "nothing" };
  const addresses = lines.filter((line) => wordsOf(line).every(isAddress));
  if (addresses.length <= lines.length / 2) return { kind: "text", text };
  const urls = addresses.flatMap(wordsOf).map(completed);
  return { kind: "addresses", urls: [...new Set(urls)], others: lines.filter((line) => !addresses.includes(line)) };
}

const wordsOf = (line: string): readonly string[] => line.split(/\s+/u);

function isAddress(word: string): boolean {
  return /^(?:https?:\/\/|www\.)\S/iu.test(word) && URL.canParse(completed(word));
}

/** As people write addresses, without the scheme, too. */
function completed(word: string): string {
  return /^www\./iu.test(word) ? `https://${word}` : word;
}
