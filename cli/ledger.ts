/** The ledger of judgements, for people to read. */
import { ACTOR_TYPES } from "../graph/model/ontology.ts";
import type { Judgement } from "../graph/model/judgement.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import { plain, printLine } from "./output.ts";

/** Names of a split that are printed. */
const MOST_NAMED = 6;

/** Prints the newest actions: when, who, its id, and what was decided; of many decisions the first. */
export async function printLedger(store: GraphStore, limit: number): Promise<void> {
  const actions = new Map<string, [Judgement, ...Judgement[]]>();
  for (const judgement of await store.judgements()) {
    const there = actions.get(judgement.action);
    if (there) there.push(judgement);
    else actions.set(judgement.action, [judgement]);
  }
  for (const judgements of [...actions.values()].slice(0, limit)) await printAction(store, judgements);
  const more = actions.size - limit;
  if (more > 0) printLine(`${more} older ${more === 1 ? "action is" : "actions are"} not shown; --limit shows more.`);
  if (actions.size === 0) printLine("Nobody has decided anything yet.");
}

async function printAction(store: GraphStore, [first, ...others]: readonly [Judgement, ...Judgement[]]): Promise<void> {
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  const undone = first.undone === null ? "" : ` (undone ${first.undone})`;
  printLine(`${first.at}  ${first.action}  ${plain(first.user)}${undone}`);
  printLine(`  ${plain(await inWords(store, first))}${more}`);
  if (first.note !== null) for (const line of first.note.split("\n")) printLine(`  “${plain(line)}”`);
}

async function inWords(store: GraphStore, judgement: Judgement): Promise<string> {
  if (judgement.verdict === "split") return splitInWords(store, judgement.groups);
  if (judgement.verdict === "namesake") return namesakeInWords(store, judgement);
  const left = await nameOf(store, judgement.left);
  switch (judgement.verdict) {
    case "positive":
      return `${left} and ${await nameOf(store, judgement.right)} are one actor`;
    case "negative":
      return `${left} and ${await nameOf(store, judgement.right)} are not one actor`;
    case "unsure":
      return `${left} and ${await nameOf(store, judgement.right)} may be one actor or not`;
    case "rename":
      return `${left} is called “${judgement.value}” in ${judgement.language === "ar" ? "Arabic" : "English"}`;
    case "retype":
      return `${left} is of the type ${ACTOR_TYPES.find(({ type }) => type === judgement.value)?.one.en ?? ""}`;
    case "hide":
      return `${left} is hidden`;
  }
}

/** Of a split into many the first few names. */
async function splitInWords(store: GraphStore, groups: readonly (readonly string[])[]): Promise<string> {
  const firsts = groups.flatMap(([first]) => first ?? []);
  const named = await Promise.all(firsts.slice(0, MOST_NAMED).map((id) => nameOf(store, id)));
  const more = firsts.length > named.length ? `, and ${firsts.length - named.length} more` : "";
  return `${named.join(", ")}${more} are not one actor`;
}

async function namesakeInWords(
  store: GraphStore,
  { names, documents }: { readonly names: readonly string[]; readonly documents: readonly string[] },
): Promise<string> {
  const named = await Promise.all(names.slice(0, MOST_NAMED).map((id) => nameOf(store, id)));
  const where = documents.length === 1 ? "one document" : `${documents.length} documents`;
  return `${named.join(", ")} in ${where} is another actor of the same name`;
}

/** An id that no name has is kept until the name comes. */
async function nameOf(store: GraphStore, id: string): Promise<string> {
  const actor = (await store.canonicalIds([id])).get(id);
  const { names } = actor === undefined ? { names: [] } : await store.namesOf(actor);
  const name = names.find((one) => one.id === id)?.name;
  return name === undefined ? `${id} (not in this store)` : `“${name}”`;
}
