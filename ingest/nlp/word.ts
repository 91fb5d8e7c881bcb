/**
 * A word as it is written: one object for all the places where it stands (see `remembered`), so that what is found out about it is
 * kept with it and looked up nowhere.
 */
export class Word {
  readonly text: string;
  /** The form to look up: spelling variants that mean nothing are levelled. */
  readonly form: string;
  /** The answers of the functions that {@link keptWithWord} made, each at its own place. */
  readonly kept: unknown[] = [];

  constructor(text: string, form: string) {
    this.text = text;
    this.form = form;
  }
}

let functions = 0;

/** A pure function of a word that keeps its answers with the word, and so as long as the word itself. */
export function keptWithWord<Answer extends object>(answer: (word: Word) => Answer): (word: Word) => Answer {
  const place = functions++;
  return (word) => (word.kept[place] ??= answer(word)) as Answer;
}
