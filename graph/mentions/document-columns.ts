import { IntColumn } from "./int-column.ts";
import { NO_PARAGRAPH } from "./mention-rows.ts";

/** A document as the columns hold it: texts are numbers. */
interface DocumentRow {
  readonly id: string;
  readonly day: number;
  readonly source: number;
  readonly byline: number;
  readonly language: number;
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
  readonly names: readonly number[];
}

/** Documents, their sentences, and the mentions in these, each a list of numbers; what belongs to a row follows the row before. */
export class DocumentColumns {
  readonly #ids: string[] = [];
  readonly #alive: boolean[] = [];
  #dead = 0;
  readonly day = new IntColumn();
  readonly source = new IntColumn();
  readonly byline = new IntColumn();
  readonly language = new IntColumn();
  readonly #firstSentence = new IntColumn();
  /** Of each sentence its number in the document. */
  readonly sentence = new IntColumn();
  readonly paragraph = new IntColumn();
  readonly #firstMention = new IntColumn();
  readonly name = new IntColumn();

  /** Rows, dead ones included. */
  get size(): number {
    return this.#ids.length;
  }

  get deadShare(): number {
    return this.#dead / Math.max(1, this.size);
  }

  idOf(row: number): string {
    return this.#ids[row] ?? "";
  }

  isAlive(row: number): boolean {
    return this.#alive[row] === true;
  }

  kill(row: number): void {
    this.#alive[row] = false;
    this.#dead++;
  }

  /** The sentences of a row, from the first to before the second. */
  sentencesOf(row: number): readonly [number, number] {
    return [this.#firstSentence.at(row), row + 1 < this.size ? this.#firstSentence.at(row + 1) : this.sentence.length];
  }

  mentionsOf(sentence: number): readonly [number, number] {
    const isLast = sentence + 1 === this.sentence.length;
    return [this.#firstMention.at(sentence), isLast ? this.name.length : this.#firstMention.at(sentence + 1)];
  }

  add({ id, day, source, byline, language, sentences, paragraphs, names }: DocumentRow): number {
    const row = this.#ids.push(id) - 1;
    this.#alive.push(true);
    this.day.push(day);
    this.source.push(source);
    this.byline.push(byline);
    this.language.push(language);
    this.#firstSentence.push(this.sentence.length);
    let last: number | undefined;
    for (const [place, name] of names.entries()) {
      const sentence = sentences[place] ?? 0;
      if (sentence !== last) {
        this.sentence.push(sentence);
        this.paragraph.push(paragraphs[place] ?? NO_PARAGRAPH);
        this.#firstMention.push(this.name.length);
        last = sentence;
      }
      this.name.push(name);
    }
    return row;
  }

  /** A row as it was added. */
  read(row: number): DocumentRow {
    const [sentences, paragraphs, names]: [number[], number[], number[]] = [[], [], []];
    const [first, end] = this.sentencesOf(row);
    for (let sentence = first; sentence < end; sentence++) {
      const [from, to] = this.mentionsOf(sentence);
      for (let mention = from; mention < to; mention++) {
        sentences.push(this.sentence.at(sentence));
        paragraphs.push(this.paragraph.at(sentence));
        names.push(this.name.at(mention));
      }
    }
    const [day, source] = [this.day.at(row), this.source.at(row)];
    const [byline, language] = [this.byline.at(row), this.language.at(row)];
    return { id: this.idOf(row), day, source, byline, language, sentences, paragraphs, names };
  }

  get bytes(): number {
    const ofDocuments = [this.day, this.source, this.byline, this.language, this.#firstSentence];
    const ofSentences = [this.sentence, this.paragraph, this.#firstMention];
    return [...ofDocuments, ...ofSentences, this.name].reduce((sum, { bytes }) => sum + bytes, 0);
  }
}
