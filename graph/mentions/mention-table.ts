/**
 * Every mention of a graph in a few lists of numbers: what ties, counts and ranks are recomputed from under any filter. A
 * million mentions take some tens of megabytes, and are walked in milliseconds.
 *
 * Of a mention the table keeps the name it bears. Whose the name is stands beside it, so that a judgement, which moves names
 * from one actor to another, changes a few numbers and no mention.
 */
import type { DocumentLanguage } from "../model/language.ts";
import type { Level } from "../model/filter.ts";
import { ActorList } from "./actor-list.ts";
import { dayOf } from "./days.ts";
import { DocumentColumns } from "./document-columns.ts";
import type { DocumentMentions, MentionChange } from "./mention-rows.ts";
import { Numbered } from "./numbered.ts";
import { Occurrences } from "./occurrences.ts";
import { allTies, type TieUnits } from "./tie-units.ts";

/** Removed rows stay until they are more than this share of all, then the table is written anew. */
const MOST_DEAD = 0.3;

export class MentionTable {
  /** The number of the newest change of the graph that is in it. */
  change = 0;
  readonly sources = new Numbered();
  readonly bylines = new Numbered();
  readonly languages = new Numbered();
  readonly #names = new Numbered();
  /** By a name's number the id of the actor that bears it. */
  readonly #bearers: string[] = [];
  #actors = new ActorList([]);
  #rows = new Map<string, number>();
  #documents = new DocumentColumns();
  readonly #occurrences = new Map<Level, Occurrences>();
  readonly #ties = new Map<Level, TieUnits>();

  /** Rows of documents, dead ones included. */
  get documents(): DocumentColumns {
    return this.#documents;
  }

  /** In order of id, whose places are the actors' numbers until the next change. */
  get actors(): ActorList {
    return this.#actors;
  }

  /** The row of a document that counts. */
  rowOf(document: string): number | undefined {
    return this.#rows.get(document);
  }

  apply(change: MentionChange): void {
    this.#occurrences.clear();
    this.#ties.clear();
    for (const { id, actor } of change.names) this.#bearers[this.#names.add(id)] = actor;
    if (change.actors.length > 0) this.#actors = this.#actors.with(change.actors);
    for (const id of [...change.gone, ...change.documents.map((document) => document.id)]) this.#remove(id);
    for (const document of change.documents) this.#add(document);
    if (this.#documents.deadShare > MOST_DEAD) this.#compact();
    this.change = change.number;
  }

  /** Who is named together, at a level; made at the first use after a change. */
  occurrences(level: Level): Occurrences {
    const made =
      this.#occurrences.get(level) ?? new Occurrences(this.#documents, this.#actorOfName(), this.#actors.size, level);
    this.#occurrences.set(level, made);
    return made;
  }

  /** Every two actors that are named together at a level, whatever the filter; made at the first use after a change. */
  ties(level: Level): TieUnits {
    const made = this.#ties.get(level) ?? allTies(this.occurrences(level));
    this.#ties.set(level, made);
    return made;
  }

  /** Of the lists of numbers, in bytes; the texts of ids come on top. */
  get bytes(): number {
    const ofTies = [...this.#ties.values()].flatMap((ties) => Object.values(ties) as Int32Array[]);
    const lists = [...this.#occurrences.values(), ...ofTies.map(({ byteLength }) => ({ bytes: byteLength }))];
    return lists.reduce((sum, { bytes }) => sum + bytes, this.#documents.bytes);
  }

  #remove(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    this.#documents.kill(row);
  }

  #add(document: DocumentMentions): void {
    const row = this.#documents.add({
      ...document,
      day: dayOf(document.publishedAt),
      source: this.sources.add(document.source ?? ""),
      byline: this.bylines.add(document.byline ?? ""),
      language: this.languages.add(document.language satisfies DocumentLanguage),
      names: document.names.map((name) => this.#names.add(name)),
    });
    this.#rows.set(document.id, row);
  }

  #compact(): void {
    const old = this.#documents;
    this.#documents = new DocumentColumns();
    this.#rows = new Map(Array.from(this.#rows, ([id, row]) => [id, this.#documents.add(old.read(row))]));
  }

  #actorOfName(): Int32Array {
    const numbers = new Int32Array(this.#names.size).fill(-1);
    for (const [name, actor] of this.#bearers.entries()) numbers[name] = this.#actors.numberOf(actor) ?? -1;
    return numbers;
  }
}
