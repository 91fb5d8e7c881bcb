/** What decisions make of marked news, worked out from the pure functions alone. */
import { judgementOf, type Decision, type Judgement } from "../../graph/model/judgement.ts";
import type { Mention } from "../../graph/model/mention.ts";
import type { Name, NameLink } from "../../graph/model/name.ts";
import { namesakeId } from "../../graph/model/namesake.ts";
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import { judgedActors, type JudgedName } from "../../graph/store/state/judged-actors.ts";
import { isNamesakeJudgement, namesakeIn } from "../../graph/store/state/namesakes.ts";

let clock = 0;

/** Decisions as one action, each action newer than all before. */
export function judged(decisions: readonly Decision[], action = `action-${++clock}`): readonly Judgement[] {
  const at = new Date(Date.UTC(2024, 0, 1) + ++clock).toISOString();
  return decisions.map((decision) => judgementOf(decision, { action, user: "nour", at, note: "as she says" }));
}

export function link(one: string, other: string, likeness: number): NameLink {
  const [left, right] = one < other ? [one, other] : [other, one];
  return { left, right, likeness, reasons: [{ kind: "spelled-alike", left: "«a»", right: "b" }] };
}

export function mentionsOf(items: readonly PreparedDocument[]): readonly Mention[] {
  return items.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.mentions));
}

/** The news with the actors that bear its names once all of this is judged. None of it may be copies. */
export function settledItems(
  items: readonly PreparedDocument[],
  judgements: readonly Judgement[],
): readonly PreparedDocument[] {
  const known = mentionsOf(items).filter(({ name, actor }) => name !== actor.id);
  const links = known.map(({ name, actor }) => link(name, actor.id, 1));
  const renamed = withNamesakes(items, judgements);
  const names = new Map<string, JudgedName>();
  for (const { name: id, type } of mentionsOf(items)) names.set(id, { id, type, mentions: 0, knownAs: null });
  for (const { id, type, knownAs = {} } of known.map(({ actor }) => actor)) {
    names.set(id, { id, type, mentions: 0, knownAs });
  }
  for (const { id, type, namesake } of renamed.namesakes) {
    names.set(id, { id, type, mentions: 0, knownAs: null, namesake });
  }
  for (const { name } of mentionsOf(renamed.items)) {
    const one = names.get(name);
    if (one !== undefined) names.set(name, { ...one, mentions: one.mentions + 1 });
  }
  const actors = judgedActors([...names.values()], links, judgements);
  const bearers = new Map(actors.flatMap((actor) => actor.names.map((name) => [name, actor.identity])));
  return withMentions(renamed.items, (mention) => ({ ...mention, actor: bearers.get(mention.name) ?? mention.actor }));
}

type TakenName = Required<Pick<Name, "id" | "type" | "namesake">>;

function withNamesakes(
  items: readonly PreparedDocument[],
  judgements: readonly Judgement[],
): { readonly items: readonly PreparedDocument[]; readonly namesakes: readonly TakenName[] } {
  const namesakes: TakenName[] = [];
  const renamed = withMentions(items, (mention, document) => {
    const namesake = namesakeIn(mention.name, [document], judgements.filter(isNamesakeJudgement));
    if (namesake === null) return mention;
    const id = namesakeId(namesake);
    namesakes.push({ id, type: mention.type, namesake });
    return { ...mention, name: id };
  });
  return { items: renamed, namesakes };
}

function withMentions(
  items: readonly PreparedDocument[],
  change: (mention: Mention, document: string) => Mention,
): readonly PreparedDocument[] {
  return items.map((item) => ({
    ...item,
    sentences: item.sentences.map((sentence) => ({
      ...sentence,
      mentions: sentence.mentions.map((mention) => change(mention, item.document.id)),
    })),
  }));
}
