import { headOf, type ArticleHead, type FoundArticle } from "./relate/found-article.ts";
import { Spool } from "./read/spool.ts";

/**
 * The articles of an ingest from reading to writing. Texts wait on disk, so that memory grows with the number of articles and not with
 * their text.
 */
export class WaitingArticles {
  readonly #spool: Spool<FoundArticle>;
  readonly #heads: ArticleHead[] = [];
  #textUnits = 0;

  private constructor(spool: Spool<FoundArticle>) {
    this.#spool = spool;
  }

  static async open(): Promise<WaitingArticles> {
    return new WaitingArticles(await Spool.open<FoundArticle>());
  }

  /** Of all articles, in the order in which they came. */
  get heads(): readonly ArticleHead[] {
    return this.#heads;
  }

  /** UTF-16 units of all texts together. */
  get textUnits(): number {
    return this.#textUnits;
  }

  async add(article: FoundArticle): Promise<void> {
    await this.#spool.append(article);
    this.#heads.push(headOf(article));
    this.#textUnits += article.text.length;
  }

  async *batches(size: number): AsyncGenerator<readonly FoundArticle[]> {
    for (let begin = 0; begin < this.#spool.length; begin += size) {
      const batch: FoundArticle[] = [];
      const end = Math.min(begin + size, this.#spool.length);
      for (let index = begin; index < end; index++) batch.push(await this.#spool.at(index));
      yield batch;
    }
  }

  async close(): Promise<void> {
    await this.#spool.close();
  }
}
