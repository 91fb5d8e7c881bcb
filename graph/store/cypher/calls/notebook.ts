import type { NotebookStore } from "../../port/notebook.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { changeEntry, readEntries, writeEntries } from "../notebook-rows.ts";

export function notebookCalls(engine: CypherEngine): NotebookStore {
  return {
    keep: (kind, entries) => engine.write((transaction) => writeEntries(transaction, kind, entries)),
    kept: (kind) => engine.read((transaction) => readEntries(transaction, kind)),
    changeKept: (kind, id, change) => engine.write((transaction) => changeEntry(transaction, kind, id, change)),
  };
}
