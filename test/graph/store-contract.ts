/**
 * The definition of a store: what every one must do, whichever engine holds it, one file a subject. Each engine's test file
 * calls this with a way to open a store.
 */
import { describe } from "@jest/globals";
import { coMentionContract } from "./store-contract/co-mentions.ts";
import { consoleContract } from "./store-contract/console-queries.ts";
import { documentContract } from "./store-contract/documents.ts";
import { evidenceContract } from "./store-contract/evidence.ts";
import { filterContract } from "./store-contract/filters.ts";
import type { StoreHarness } from "./store-contract/harness.ts";
import { identityContract } from "./store-contract/identity.ts";
import { measuringContract } from "./store-contract/measuring.ts";
import { namesakeContract } from "./store-contract/namesakes.ts";
import { networkContract } from "./store-contract/networks.ts";
import { notebookContract } from "./store-contract/notebook.ts";
import { queryContract } from "./store-contract/queries.ts";
import { readingContract } from "./store-contract/reading.ts";
import { randomRelationContract } from "./store-contract/relations-at-random.ts";
import { relationContract } from "./store-contract/relations.ts";
import { removingContract } from "./store-contract/removing.ts";
import { watchListContract } from "./store-contract/watch-lists.ts";
import { writingContract } from "./store-contract/writing.ts";

const CONTRACTS: Readonly<Record<string, (harness: StoreHarness) => void>> = {
  writing: writingContract,
  removing: removingContract,
  measuring: measuringContract,
  reading: readingContract,
  networks: networkContract,
  "the strength of evidence": evidenceContract,
  "documents that are one article": documentContract,
  "watch lists": watchListContract,
  identity: identityContract,
  namesakes: namesakeContract,
  notebook: notebookContract,
  relations: relationContract,
  "relations at random": randomRelationContract,
  "co-mentions": coMentionContract,
  "under a filter": filterContract,
  "a user's query": queryContract,
  "the console": consoleContract,
};

export function storeContracts(harness: StoreHarness): void {
  // Each in a block of its own, since what one does before each test is not for the others.
  describe.each(Object.entries(CONTRACTS))("%s", (_, contract) => {
    contract(harness);
  });
}
