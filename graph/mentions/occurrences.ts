import type { Level } from "../model/filter.ts";
import type { DocumentColumns } from "./document-columns.ts";
import { IntColumn } from "./int-column.ts";

/** How many numbers of `packed` a unit takes; a last one, of no unit, says where the last actors end. */
export const UNIT_FIELDS = 4;

/**
 * Who is named in which unit (sentence, paragraph or document), each actor once, with how many mentions. Units of one document
 * follow each other, so that documents can be counted by looking at the one before.
 */
export class Occurrences {
  /** Of each unit: the row of its document, its first sentence, and where its actors begin in `actor`. */
  readonly document: Int32Array;
  readonly sentence: Int32Array;
  readonly #first: Int32Array;
  readonly actor: Int32Array;
  /** The same by actor: where its units begin, which they are, in order, and how often each names it. */
  readonly byActor: { readonly first: Int32Array; readonly unit: Int32Array; readonly mentions: Int32Array };
  /**
   * Of each unit what ties are counted from, {@link UNIT_FIELDS} numbers side by side: the row of its document, its day, the
   * paragraph it begins in, where its actors begin. An actor's units lie far apart, and each list more would be one more wait
   * for the memory.
   */
  readonly packed: Int32Array;

  /** @param actorOfName by a name's number the actor's, or -1 */
  constructor(documents: DocumentColumns, actorOfName: Int32Array, actors: number, level: Level) {
    const columns = { document: new IntColumn(), sentence: new IntColumn(), first: new IntColumn() };
    const [actor, mentions] = [new IntColumn(), new IntColumn()];
    // Where an actor stands in `actor`, if that is in the unit under way.
    const place = new Int32Array(actors).fill(-1);
    for (let row = 0; row < documents.size; row++) {
      if (!documents.isAlive(row)) continue;
      const [begin, end] = documents.sentencesOf(row);
      for (let sentence = begin; sentence < end; sentence++) {
        if (sentence === begin || beginsUnit(documents, sentence, level)) {
          columns.document.push(row);
          columns.sentence.push(sentence);
          columns.first.push(actor.length);
        }
        const first = columns.first.at(columns.first.length - 1);
        const [from, to] = documents.mentionsOf(sentence);
        for (let mention = from; mention < to; mention++) {
          const number = actorOfName[documents.name.at(mention)] ?? -1;
          if (number < 0) continue;
          const before = place[number] ?? -1;
          if (before >= first) mentions.set(before, mentions.at(before) + 1);
          else {
            place[number] = actor.length;
            mentions.push(1);
            actor.push(number);
          }
        }
      }
    }
    this.document = columns.document.view();
    this.sentence = columns.sentence.view();
    columns.first.push(actor.length);
    this.#first = columns.first.view();
    this.actor = actor.view();
    this.byActor = this.#sortByActor(mentions.view(), actors);
    this.packed = this.#pack(documents);
  }

  get units(): number {
    return this.document.length;
  }

  /** How many numbers of actors there are. */
  get actors(): number {
    return this.byActor.first.length - 1;
  }

  /** Where the actors of a unit begin in `actor`; they end where the next unit's begin. */
  begin(unit: number): number {
    return this.#first[unit] ?? 0;
  }

  /** The units that name an actor, in order. */
  unitsOf(actor: number): Int32Array {
    const { first, unit } = this.byActor;
    return unit.subarray(first[actor], first[actor + 1]);
  }

  /** Whether a unit names an actor. */
  names(unit: number, actor: number): boolean {
    for (let place = this.begin(unit); place < this.begin(unit + 1); place++)
      if (this.actor[place] === actor) return true;
    return false;
  }

  get bytes(): number {
    const { first, unit, mentions } = this.byActor;
    const columns = [this.document, this.sentence, this.#first, this.actor, first, unit, mentions, this.packed];
    return columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  #pack({ day, paragraph }: DocumentColumns): Int32Array {
    const packed = new Int32Array(UNIT_FIELDS * (this.units + 1));
    for (let unit = 0; unit <= this.units; unit++) {
      const row = this.document[unit] ?? 0;
      const at = UNIT_FIELDS * unit;
      packed[at] = row;
      packed[at + 1] = day.at(row);
      packed[at + 2] = paragraph.at(this.sentence[unit] ?? 0);
      packed[at + 3] = this.begin(unit);
    }
    return packed;
  }

  #sortByActor(mentionsOfPlace: Int32Array, actors: number): Occurrences["byActor"] {
    const first = new Int32Array(actors + 1);
    for (const actor of this.actor) first[actor + 1] = (first[actor + 1] ?? 0) + 1;
    for (let actor = 0; actor < actors; actor++) first[actor + 1] = (first[actor + 1] ?? 0) + (first[actor] ?? 0);
    const next = first.slice();
    const [units, mentions] = [new Int32Array(this.actor.length), new Int32Array(this.actor.length)];
    for (let unit = 0; unit < this.units; unit++) {
      for (let place = this.begin(unit); place < this.begin(unit + 1); place++) {
        const actor = this.actor[place] ?? 0;
        const slot = next[actor] ?? 0;
        units[slot] = unit;
        mentions[slot] = mentionsOfPlace[place] ?? 0;
        next[actor] = slot + 1;
      }
    }
    return { first, unit: units, mentions };
  }
}

/** Where a paragraph is not known, each sentence is one. */
function beginsUnit({ paragraph }: DocumentColumns, sentence: number, level: Level): boolean {
  switch (level) {
    case "sentence":
      return true;
    case "paragraph":
      return paragraph.at(sentence) < 0 || paragraph.at(sentence) !== paragraph.at(sentence - 1);
    case "document":
      return false;
  }
}
