import { Option, type Command } from "commander";
import { RawabitError } from "../../graph/model/errors.ts";
import { ACTOR_TYPES, type ActorType } from "../../graph/model/ontology.ts";
import { watchListId, type WatchListSummary } from "../../graph/model/watch-list.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { addWatchList, removeWatchList, titleOf, type AddedWatchList } from "../../ingest/watch/watch-list-files.ts";
import { plain, printJson, printLine } from "../output.ts";
import { addSettings, configOf, STORE_SETTINGS, withFilledStore, withStore, type Environment } from "../settings.ts";
import { openWatchListFile } from "../watch-list-file.ts";

const NOTES = `
A watch list names actors that you know: their names are found in every text, in English and Arabic; all names of one entry
are one actor, and two entries are never one, until you decide otherwise. It may be

  a table (CSV)      with columns name and type (person, organization, place), and if you like aliases (several, with ; between
                     them), "name in Arabic", "weak aliases", "Wikidata id", "OpenSanctions id", url, topics
  FollowTheMoney     JSON or JSON Lines, as OpenSanctions and Aleph export it; addresses, ships and the like are passed over

Documents that are in the store already are read again at once. Adding a list of the same title replaces it.
`;

export function addWatchlistCommand(program: Command, env: Environment): void {
  const command = program
    .command("watchlist")
    .description("add, list and remove lists of actors whose names are known beforehand")
    .addHelpText("after", NOTES);

  type Run = (store: GraphStore, ...args: string[]) => Promise<void>;
  const inStore = (below: Command, run: Run): void => {
    addSettings(below, STORE_SETTINGS).action((...args: string[]) =>
      withStore(configOf(below, env, STORE_SETTINGS), (store) => run(store, ...args)),
    );
  };
  const inFilledStore = (below: Command, run: Run): void => {
    addSettings(below, STORE_SETTINGS).action((...args: string[]) =>
      withFilledStore(configOf(below, env, STORE_SETTINGS), env, (store) => run(store, ...args)),
    );
  };

  const add = command
    .command("add")
    .description("add the list of a file, or replace the one of its title")
    .argument("<file>", "a table (CSV) or FollowTheMoney JSON, or - for standard input")
    .option("--title <title>", "what to call it (default: the file's name)")
    .addOption(
      new Option("-t, --type <type>", "the type of rows that say none").choices(ACTOR_TYPES.map(({ type }) => type)),
    )
    .option("--json", "print what was added as JSON");
  inStore(add, async (store, file = "") => {
    const { title, type, json = false } = add.opts<{ title?: string; type?: ActorType; json?: boolean }>();
    const added = await addWatchListFile(store, file, { title, type });
    if (json) printJson(added);
    else printAdded(added);
  });

  const list = command
    .command("list")
    .description("show the lists, how many actors each has, and how many of them documents name")
    .option("--json", "print JSON, with the ids");
  inFilledStore(list, async (store) => {
    const lists = await store.watchLists();
    if (list.opts<{ json?: boolean }>().json) printJson(lists);
    else if (lists.length === 0) printLine("There is no watch list; `rawabit watchlist add <file>` adds one.");
    else for (const one of lists) printLine(inWords(one));
  });

  const remove = command
    .command("remove")
    .description("remove a list, and what stood on it alone")
    .argument("<list>", "its title, its id, or the file it came from");
  inFilledStore(remove, async (store, given = "") => {
    const { id, title } = await existingList(store, given);
    await removeWatchList(store, id);
    printLine(`Removed the watch list “${plain(title)}”; all documents are read without it now.`);
  });
}

/** Reads the file and adds its list; `-` is standard input. */
export async function addWatchListFile(
  store: GraphStore,
  file: string,
  options: { readonly title?: string | undefined; readonly type?: ActorType | undefined } = {},
): Promise<AddedWatchList> {
  return addWatchList(store, { ...(await openWatchListFile(file)), ...options });
}

export function printAdded({ list, replaced, passedOver }: AddedWatchList): void {
  printLine(`${replaced ? "Replaced" : "Added"} the watch list ${inWords(list)}`);
  const passed = Object.entries(passedOver).map(([kind, count]) => `${plain(kind)} ${count}`);
  if (passed.length > 0) printLine(`Passed over: ${passed.join(", ")}.`);
}

function inWords({ title, entries, found, addedAt }: WatchListSummary): string {
  return `“${plain(title)}”: ${entries} ${entries === 1 ? "actor" : "actors"}, ${found} of them named in documents; added ${addedAt.slice(0, 10)}.`;
}

async function existingList(store: GraphStore, given: string): Promise<WatchListSummary> {
  const lists = await store.watchLists();
  const ids = [given, watchListId(given), watchListId(titleOf(given))];
  const list = ids.map((id) => lists.find((one) => one.id === id)).find((one) => one !== undefined);
  if (list !== undefined) return list;
  const titles = lists.map(({ title }) => `“${plain(title)}”`).join(", ");
  const there = titles === "" ? "It holds none." : `There are: ${titles}.`;
  throw new RawabitError("watch-list.not-found", `There is no watch list “${plain(given)}” in the store. ${there}`);
}
