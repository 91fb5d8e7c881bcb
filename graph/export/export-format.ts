import type { Actor } from "../model/actor.ts";
import type { Tie } from "../model/tie.ts";

/** What a file says of itself, so that whoever opens it next year knows what it holds. */
export interface ExportAbout {
  /** Name and version of the program, `Rawabit 0.1.0`. */
  readonly generator: string;
  /** ISO 8601 time at which the data was taken. */
  readonly exportedAt: string;
  /** The digest of the graph it was taken from. */
  readonly graphHash: string;
  /** The filters in words; “everything” where there were none. */
  readonly filter: string;
}

/** A graph to be written, streamed: all actors first, then the ties among them. */
export interface ExportSource {
  readonly about: ExportAbout;
  readonly actors: AsyncIterable<Actor>;
  readonly ties: AsyncIterable<Tie>;
}

/** One file format. `write` gives the file piece by piece and holds no more than one actor or tie at a time. */
export interface ExportFormat {
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (source: ExportSource) => AsyncIterable<string>;
}
