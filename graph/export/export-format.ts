import type { Actor } from "../model/actor.ts";
import type { Evidence, EvidencePage, NamingDocument, NamingSentence } from "../model/evidence.ts";
import type { Language } from "../model/language.ts";
import type { Note } from "../model/notebook.ts";
import type { Truncation } from "../model/query.ts";
import type { CitedRelation, RelationEnds } from "../model/relation.ts";
import type { Tie } from "../model/tie.ts";

/** How many of a thing a file holds, of how many there are in the graph. */
export interface Share {
  readonly held: number;
  readonly inGraph: number;
}

/** A query, and how much of its result there was. */
export interface AskedQuery {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rows: number;
  readonly truncated: Truncation;
}

/** What a file says of itself, so that whoever opens it next year knows what it holds and what was left out. */
export interface ExportAbout {
  /** In which the file speaks to people. Names, sentences and titles stay as they are written. */
  readonly language: Language;
  /** Name and version of the program, `Rawabit 0.1.0`. */
  readonly generator: string;
  /** ISO 8601 time at which the data was taken. */
  readonly exportedAt: string;
  /** The digest of the graph it was taken from, where it was asked for. */
  readonly graphHash?: string;
  /** The filters in words; “everything” where there were none. */
  readonly filter: string;
  /** The query whose result it holds, where it holds one. */
  readonly query?: AskedQuery;
  readonly actors: Share;
  readonly ties: Share;
  /** How many actors are left out because somebody hid them, where there are any. */
  readonly hidden?: number;
  readonly relations: Share;
  /** The documents the graph was made from: how many, and the dates of the oldest and the newest. */
  readonly documents: { readonly count: number; readonly firstDate: string | null; readonly lastDate: string | null };
}

/** A remark of a person, for a report. */
export type WrittenNote = Pick<Note, "text" | "user" | "at">;

/** A place on the page's canvas. x grows to the right and y downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A sentence that names actors of the export, and the ties of the export that it proves. */
export interface CitedSentence extends NamingSentence {
  /** Pairs of ids, each in the order of its tie. */
  readonly ties: readonly (readonly [source: string, target: string])[];
}

export interface CitedDocument extends NamingDocument {
  readonly sentences: readonly CitedSentence[];
}

/**
 * A graph to be written. Everything is streamed: nothing here holds more than a page of it, and each of the sequences may be
 * walked any number of times, in any order.
 */
export interface ExportSource {
  readonly about: ExportAbout;
  readonly actors: AsyncIterable<Actor>;
  /** Both ends of each are among the actors. */
  readonly ties: AsyncIterable<Tie>;
  /** What the news states between them. */
  readonly relations: AsyncIterable<CitedRelation>;
  /** The documents that name the actors, each with the sentences that do. Mentions of others are left out. */
  readonly documents: AsyncIterable<CitedDocument>;
  /** The strongest sentences that name all of these actors, at most `limit` of them, and how many there are. */
  readonly evidence: (actors: readonly string[], limit: number) => Promise<EvidencePage>;
  /** The surest sentences that state a relation, at most `limit` of them. */
  readonly relationEvidence: (relation: RelationEnds, limit: number) => Promise<readonly Evidence[]>;
  /** What people wrote, the oldest first: by an actor's id, or by both ids of a tie with a blank between them, the lower first. */
  readonly notes: ReadonlyMap<string, readonly WrittenNote[]>;
  /** By id of actor; those that stand nowhere are missing. */
  readonly positions: ReadonlyMap<string, Position>;
}

/** One file format. `write` gives the file piece by piece and holds no more than a page of the graph at a time. */
export interface ExportFormat {
  readonly id: string;
  /** What it is, for a list to choose from. */
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (source: ExportSource) => AsyncIterable<string | Uint8Array>;
}
