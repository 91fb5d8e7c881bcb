import type { ListedEntry } from "../../graph/model/watch-list.ts";
import { NameLedger } from "../../ingest/resolve/corpus/name-ledger.ts";
import { resolveNames } from "../../ingest/resolve/corpus/resolve-names.ts";
import { watchedActors } from "../../ingest/resolve/corpus/watched-actors.ts";
import { type ExtractedBatch, OPEN_ACTOR } from "./extract-lines.ts";

/**
 * The output with the actors filled in. Who a name means can depend on the last line, so nothing comes before the end of the input;
 * the output and the names are kept meanwhile, the texts are not.
 */
export async function* withActors(
  batches: AsyncIterable<ExtractedBatch>,
  entries: readonly ListedEntry[],
): AsyncGenerator<string> {
  const ledger = new NameLedger();
  const kept: { readonly json: Uint8Array; readonly useOfMention: Uint32Array }[] = [];
  for await (const { json, names } of batches) {
    if (names === undefined) continue;
    const numbers = ledger.addUses(names.uses);
    kept.push({ json, useOfMention: names.useOfMention.map((use) => numbers[use] ?? 0) });
  }
  const uses = ledger.uses();
  const { actorOf } = resolveNames(uses, { watched: watchedActors(entries) });
  const actors = uses.map(({ type, name }) => shown(actorOf(type, name)?.id));
  const decoder = new TextDecoder();
  for (const { json, useOfMention } of kept) {
    const [head = "", ...parts] = decoder.decode(json).split(OPEN_ACTOR);
    yield parts.reduce((text, part, index) => text + (actors[useOfMention[index] ?? 0] ?? "") + part, head);
  }
}

function shown(actor: string | undefined): string {
  return actor === undefined ? "" : `"actor":${JSON.stringify(actor)},`;
}
