import type { NameMention, Span } from "../../../graph/model/mention.ts";
import type { ActorType } from "../../../graph/model/ontology.ts";
import type { DocumentNames } from "../document/link-in-document.ts";
import type { NameUse } from "../../../graph/model/name.ts";

/** A text with its names, as recognition leaves it. */
export interface NamedText extends DocumentNames {
  readonly sentences: readonly Span[];
  readonly mentions: readonly NameMention[];
}

interface OpenUse {
  readonly number: number;
  readonly type: ActorType;
  readonly name: string;
  readonly spellings: Map<string, number>;
  readonly sentences: Set<string>;
  readonly declared: Set<string>;
}

/** Gathers the uses of names while documents pass by; it keeps names and places, never texts. */
export class NameLedger {
  /** In the order in which they were first added, which is how they are numbered. */
  readonly #uses = new Map<string, OpenUse>();

  /**
   * @param document a key of the document, another for each
   * @returns for each mention the number of its use among {@link uses}
   */
  add(document: string, { sentences, mentions, fullNames, declared }: NamedText): readonly number[] {
    let sentence = 0;
    return mentions.map((mention, index) => {
      while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) < mention.end) sentence++;
      const name = fullNames[index] ?? mention.text;
      const use = this.#useOf(mention.type, name);
      count(use.spellings, mention.text, 1);
      use.sentences.add(`${document}#${sentence}`);
      for (const { short, long } of declared) if (name === long) use.declared.add(short);
      return use.number;
    });
  }

  /** Adds what another ledger gathered. Returns for each of its uses the number that it has here. */
  addUses(uses: readonly NameUse[]): readonly number[] {
    return uses.map(({ type, name, spellings, sentences, declared }) => {
      const use = this.#useOf(type, name);
      for (const [spelling, times] of spellings) count(use.spellings, spelling, times);
      for (const sentence of sentences) use.sentences.add(sentence);
      for (const short of declared) use.declared.add(short);
      return use.number;
    });
  }

  uses(): readonly NameUse[] {
    return Array.from(this.#uses.values(), ({ type, name, spellings, sentences, declared }) => ({
      type,
      name,
      spellings,
      sentences: [...sentences],
      declared: [...declared],
    }));
  }

  #useOf(type: ActorType, name: string): OpenUse {
    const key = `${type} ${name}`;
    let use = this.#uses.get(key);
    if (use === undefined) {
      use = { number: this.#uses.size, type, name, spellings: new Map(), sentences: new Set(), declared: new Set() };
      this.#uses.set(key, use);
    }
    return use;
  }
}

function count(spellings: Map<string, number>, spelling: string, times: number): void {
  spellings.set(spelling, (spellings.get(spelling) ?? 0) + times);
}
