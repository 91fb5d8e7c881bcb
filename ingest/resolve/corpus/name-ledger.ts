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
  readonly type: ActorType;
  readonly name: string;
  readonly spellings: Map<string, number>;
  readonly sentences: Set<string>;
  readonly declared: Set<string>;
}

/** Gathers the uses of names while documents pass by; it keeps names and places, never texts. */
export class NameLedger {
  readonly #uses = new Map<string, OpenUse>();

  /** @param document a key of the document, another for each */
  add(document: string, { sentences, mentions, fullNames, declared }: NamedText): void {
    let sentence = 0;
    for (const [index, mention] of mentions.entries()) {
      while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) < mention.end) sentence++;
      const name = fullNames[index] ?? mention.text;
      const use = this.#useOf(mention.type, name);
      use.spellings.set(mention.text, (use.spellings.get(mention.text) ?? 0) + 1);
      use.sentences.add(`${document}#${sentence}`);
      for (const { short, long } of declared) if (name === long) use.declared.add(short);
    }
  }

  uses(): readonly NameUse[] {
    return Array.from(this.#uses.values(), ({ sentences, declared, ...use }) => ({
      ...use,
      sentences: [...sentences],
      declared: [...declared],
    }));
  }

  #useOf(type: ActorType, name: string): OpenUse {
    const key = `${type} ${name}`;
    let use = this.#uses.get(key);
    if (use === undefined) {
      use = { type, name, spellings: new Map(), sentences: new Set(), declared: new Set() };
      this.#uses.set(key, use);
    }
    return use;
  }
}
