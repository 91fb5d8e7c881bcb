/** Who bears the names of new documents: whoever bears them in the graph; otherwise the actor that came with the name. */
import type { ActorIdentity, Mention } from "../../model/mention.ts";
import type { Name, NameLink } from "../../model/name.ts";
import type { PreparedDocument } from "../../model/prepared-document.ts";
import type { CypherTransaction } from "./cypher-engine.ts";
import { countNameMentions, createLinks, createNames, readNames } from "./name-rows.ts";

/** Writes the names of the documents, with their counts, and returns the documents with the actors that bear them. */
export async function nameBearers(
  transaction: CypherTransaction,
  documents: readonly PreparedDocument[],
): Promise<readonly PreparedDocument[]> {
  const mentions = documents.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.mentions));
  const stored = await readNames(
    transaction,
    mentions.flatMap(({ name, actor }) => [name, actor.id]),
  );
  const bearer = ({ name, actor }: Mention): ActorIdentity => {
    const id = stored.get(name)?.actor ?? stored.get(actor.id)?.actor ?? actor.id;
    return id === actor.id ? actor : { id, type: actor.type };
  };
  await writeNames(transaction, mentions, stored, bearer);
  return documents.map((document) => ({
    ...document,
    sentences: document.sentences.map((sentence) => ({
      ...sentence,
      mentions: sentence.mentions.map((mention) => ({ ...mention, actor: bearer(mention) })),
    })),
  }));
}

async function writeNames(
  transaction: CypherTransaction,
  mentions: readonly Mention[],
  stored: ReadonlyMap<string, Name>,
  bearer: (mention: Mention) => ActorIdentity,
): Promise<void> {
  const counts = new Map<string, number>();
  const names = new Map<string, Name>();
  const links = new Map<string, NameLink>();
  for (const mention of mentions) {
    const { name: id, type, fullName: name, actor } = mention;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if (stored.has(id) || names.has(id)) continue;
    names.set(id, { id, type, name, mentions: 0, actor: bearer(mention).id, knownAs: null });
    if (actor.id === id) continue;
    links.set(id, knownLink(mention));
    if (!stored.has(actor.id)) names.set(actor.id, knownName(actor, name));
  }
  await createNames(transaction, [...names.values()]);
  await createLinks(transaction, "SAME_AS", [...links.values()]);
  await countNameMentions(transaction, counts);
}

/** A known actor has an id of its own, and the name is linked with it until all names are resolved. */
function knownName({ id, type, knownAs }: ActorIdentity, name: string): Name {
  return { id, type, name: knownAs?.en ?? knownAs?.ar ?? name, mentions: 0, actor: id, knownAs: knownAs ?? null };
}

function knownLink({ name, fullName, actor }: Mention): NameLink {
  const [left, right] = name < actor.id ? [name, actor.id] : [actor.id, name];
  const reasons = [{ kind: "known-actor" as const, left: fullName, right: actor.knownAs?.en ?? fullName }];
  return { left, right, likeness: 1, reasons };
}
