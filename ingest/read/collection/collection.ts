import { documentId } from "../../../graph/model/document.ts";
import type { ErrorCode } from "../../../graph/model/errors.ts";
import { RawabitError } from "../../../graph/model/errors.ts";
import { keptText } from "../clean/removed-ranges.ts";
import { cleaned, draftText } from "../draft.ts";
import type { Draft } from "../draft.ts";
import { mergeCredits } from "../metadata/credit.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { normalise } from "../text/normalise.ts";
import type { ArticleCopy, ReadArticle, Reading } from "../reading.ts";
import { DuplicateFinder } from "./find-duplicates.ts";
import { RepeatedLines } from "./repeated-lines.ts";
import { Spool } from "../spool.ts";

/** What waits on disk until all is read. */
type Entry =
  | { readonly kind: "draft"; readonly draft: Draft; readonly number: number }
  | { readonly kind: "failure"; readonly input: string; readonly code: ErrorCode; readonly message: string };

/** What is kept in memory of each draft. */
type Place = { readonly entry: number } & Draft["origin"];

/**
 * Everything read in one run. Only when all of it is there can be told which lines come again in article after article, and which
 * articles are copies. Memory grows with the number of articles, not with their text.
 */
export class Collection {
  readonly #spool: Spool<Entry>;
  readonly #finder = new DuplicateFinder();
  readonly #places: Place[] = [];

  private constructor(spool: Spool<Entry>) {
    this.#spool = spool;
  }

  static async open(): Promise<Collection> {
    return new Collection(await Spool.open<Entry>());
  }

  async addDraft(draft: Draft): Promise<void> {
    this.#finder.add({ title: draft.facts.title, text: draftText(draft) });
    this.#places.push({ entry: this.#spool.length, ...draft.origin });
    await this.#spool.append({ kind: "draft", draft, number: this.#places.length - 1 });
  }

  async addFailure(
    input: string,
    { code, message }: { readonly code: ErrorCode; readonly message: string },
  ): Promise<void> {
    await this.#spool.append({ kind: "failure", input, code, message });
  }

  /** All that was added, in that order, cleaned and with copies told apart. */
  async *readings(): AsyncGenerator<Reading> {
    const groups = await this.#groups();
    const repeated = await this.#repeatedLines(groups);
    const groupOf = new Map(groups.flatMap((group) => group.map((number) => [number, group] as const)));
    for await (const entry of this.#spool) {
      if (entry.kind === "failure") {
        const error = new RawabitError(entry.code, entry.message);
        yield { kind: "failure", failure: { input: entry.input, error } };
      } else {
        const group = groupOf.get(entry.number) ?? [entry.number];
        yield { kind: "article", article: await this.#article(entry.draft, entry.number, group, repeated) };
      }
    }
  }

  async close(): Promise<void> {
    await this.#spool.close();
  }

  /** The groups of copies. The first of each is the article itself: the one whose file and place come first, in whatever order they were read. */
  async #groups(): Promise<number[][]> {
    const groups = await this.#finder.groups(async (number) => {
      const draft = await this.#draft(number);
      return { title: draft.facts.title, text: draftText(draft) };
    });
    const byPlace = (left: number, right: number) => comparePlaces(this.#places[left], this.#places[right]);
    return groups.map((group) => group.sort(byPlace));
  }

  async #repeatedLines(groups: readonly number[][]): Promise<RepeatedLines> {
    const repeated = new RepeatedLines();
    for (const [first = 0] of groups) repeated.add(draftText(await this.#draft(first)));
    return repeated;
  }

  async #article(
    draft: Draft,
    number: number,
    group: readonly number[],
    repeated: RepeatedLines,
  ): Promise<ReadArticle> {
    const own = finished(draft, repeated);
    const [first = number, ...others] = group;
    if (number !== first) {
      return { ...own, duplicateOf: finished(await this.#draft(first), repeated).id };
    }
    const copies: ArticleCopy[] = [];
    for (const other of others) copies.push(copyOf(finished(await this.#draft(other), repeated), own.source));
    return { ...own, ...mergeCredits([own, ...copies]), copies };
  }

  async #draft(number: number): Promise<Draft> {
    const entry = await this.#spool.at(this.#places[number]?.entry ?? -1);
    if (entry.kind !== "draft") throw new TypeError(`Entry ${number} of the spool is no article.`);
    return entry.draft;
  }
}

function finished(draft: Draft, repeated: RepeatedLines): ReadArticle {
  const original = cleaned(draft, (line) => !repeated.has(line));
  const text = keptText(original);
  const { facts, origin } = draft;
  return {
    // Not of the text that is left: which lines repeat depends on what else is read, and an article keeps its id whatever that is.
    id: documentId(facts.title, draftText(draft)),
    ...facts,
    language: draft.language ?? detectLanguage(text === "" ? (facts.title ?? "") : text),
    text,
    origin,
    duplicateOf: null,
    original,
    own: mergeCredits([facts]),
    copies: [],
  };
}

function copyOf({ id, title, source, url, publishedAt, origin }: ReadArticle, outlet: string | null): ArticleCopy {
  const wireCopy = source !== null && outlet !== null && normalise(source) !== normalise(outlet);
  return { id, title, source, url, publishedAt, origin, wireCopy };
}

function comparePlaces(left: Place | undefined, right: Place | undefined): number {
  if (left === undefined || right === undefined) return 0;
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.begin - right.begin;
}
