import type { Notebook, NotebookKind } from "../../model/notebook.ts";

/** What people write down beside the graph: notes, collections, named views, saved queries. No part of the graph's digest. */
export interface NotebookStore {
  /** Keeps entries in place of those with the same ids. */
  keep<Kind extends NotebookKind>(kind: Kind, entries: readonly Notebook[Kind][]): Promise<void>;

  /** All entries of a kind, removed ones too, changed last first. */
  kept<Kind extends NotebookKind>(kind: Kind): Promise<readonly Notebook[Kind][]>;

  /** Changes an entry as it is now, whoever else changes it. Undefined where there is none with this id. */
  changeKept<Kind extends NotebookKind>(
    kind: Kind,
    id: string,
    change: (entry: Notebook[Kind]) => Notebook[Kind],
  ): Promise<Notebook[Kind] | undefined>;
}
