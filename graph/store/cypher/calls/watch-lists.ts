import type { WatchListStore } from "../../port/watch-lists.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { markRecognised, unrecognisedLists } from "../graph-state.ts";
import { recognisedDocuments, replaceRecognised } from "../recognition-rows.ts";
import { readActorsOnLists, readRemovedLists, readWatchEntries } from "../watch-list-rows.ts";
import { addWatchList, removeWatchList, watchLists, watchedActors } from "../watch-lists.ts";

export function watchListCalls(engine: CypherEngine): WatchListStore {
  return {
    addWatchList: (list, entries) => engine.write((transaction) => addWatchList(transaction, list, entries)),
    removeWatchList: (id, removal) => engine.write((transaction) => removeWatchList(transaction, id, removal)),
    removedWatchLists: () => engine.read(readRemovedLists),
    watchLists: () => engine.read(watchLists),
    watchEntries: () => engine.read(readWatchEntries),
    watchedActors: (list, page) => engine.read((transaction) => watchedActors(transaction, list, page)),
    actorsOnLists: () => engine.read(readActorsOnLists),
    recognitionIsDue: () => engine.read(unrecognisedLists),
    recognisedDocuments: () => recognisedDocuments(engine),
    replaceRecognised: (documents) => engine.write((transaction) => replaceRecognised(transaction, documents)),
    markRecognised: (change) => engine.write((transaction) => markRecognised(transaction, change)),
  };
}
