/** Known names as sequences of tokens: finds the longest that begins at a token. */

interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>;
  entry?: Entry;
}

/** A phrase found: from `first` up to, but without, `end` (token numbers). */
export interface Found<Entry> {
  readonly first: number;
  readonly end: number;
  readonly entry: Entry;
}

/** A trie over token forms. The first entry given for a phrase stays. */
export class Gazetteer<Entry> {
  readonly #root: Node<Entry> = { next: new Map() };

  /** @returns the phrase's entry: the one given, or the one it had before. */
  add(forms: readonly string[], entry: Entry): Entry {
    let node = this.#root;
    for (const form of forms) {
      let next = node.next.get(form);
      if (next === undefined) node.next.set(form, (next = { next: new Map() }));
      node = next;
    }
    return (node.entry ??= entry);
  }

  /** Whether any phrase begins with this form. */
  begins(form: string): boolean {
    return this.#root.next.has(form);
  }

  /** The longest phrase that begins at token `first`, if any; `formOf` lets the caller look up another form of its tokens. */
  longestAt<Token extends { readonly form: string }>(
    tokens: readonly Token[],
    first: number,
    formOf?: (token: Token) => string,
  ): Found<Entry> | undefined {
    return this.longestWithin(tokens, first, tokens.length, formOf);
  }

  /** The longest that begins at token `first` and ends before `end` or there. */
  longestWithin<Token extends { readonly form: string }>(
    tokens: readonly Token[],
    first: number,
    end: number,
    formOf = (token: Token): string => token.form,
  ): Found<Entry> | undefined {
    let node: Node<Entry> | undefined = this.#root;
    let found: Found<Entry> | undefined;
    for (let index = first; index < end; index++) {
      const token = tokens[index];
      node = token === undefined ? undefined : node.next.get(formOf(token));
      if (node === undefined) break;
      if (node.entry !== undefined) found = { first, end: index + 1, entry: node.entry };
    }
    return found;
  }
}

/** What `find` finds from left to right, each beginning behind the end of the one before. */
export function foundFromLeft<Entry>(
  tokens: number,
  find: (first: number) => Found<Entry> | undefined,
): Found<Entry>[] {
  const all: Found<Entry>[] = [];
  for (let first = 0; first < tokens;) {
    const found = find(first);
    if (found !== undefined) all.push(found);
    first = found?.end ?? first + 1;
  }
  return all;
}
