/** The merge queue: pairs of actors that may be one and that nobody has decided on. */
import { byCodeUnit } from "../../model/by-code-unit.ts";
import type { Candidate, CandidatePage } from "../../model/candidate.ts";
import { idsOf, type Judgement } from "../../model/judgement.ts";
import type { Reason } from "../../model/reason.ts";
import type { CandidateOptions } from "../port/identity.ts";
import { Apartness } from "../state/apartness.ts";
import { readActors } from "./actor-rows.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";
import { readJudgements } from "./judgement-rows.ts";
import { readNames } from "./name-rows.ts";

interface PairRow {
  readonly left: string;
  readonly leftName: string;
  readonly leftActor: string;
  readonly leftMentions: number;
  readonly right: string;
  readonly rightName: string;
  readonly rightActor: string;
  readonly rightMentions: number;
  readonly likeness: number;
  readonly reasons: string;
  /** One or both are on a watch list. */
  readonly watched: boolean;
}

const PAIRS = cypher<Record<string, never>, PairRow>(
  `MATCH (l:Name)-[e:MAY_BE]->(r:Name)
   MATCH (a:Actor {id: l.actor}) MATCH (b:Actor {id: r.actor})
   RETURN l.id AS left, l.name AS leftName, a.id AS leftActor, a.mentions AS leftMentions,
          r.id AS right, r.name AS rightName, b.id AS rightActor, b.mentions AS rightMentions,
          e.likeness AS likeness, e.reasons AS reasons,
          a.watchLists IS NOT NULL OR b.watchLists IS NOT NULL AS watched`,
);

const COUNT_MENTIONS = cypher<Record<string, never>, { n: number | null }>(
  "MATCH (a:Actor) RETURN sum(a.mentions) AS n",
);

/** Sorted by what a decision is worth: how likely it is, times the mentions that would find their actor. */
export async function readCandidates(
  transaction: CypherTransaction,
  { offset, limit, watched = false }: CandidateOptions,
): Promise<CandidatePage> {
  const pairs = await transaction.run(PAIRS, {});
  const isAnswered = await answeredPairs(transaction);
  const isDecided = (pair: PairRow): boolean =>
    pair.leftActor === pair.rightActor || isAnswered(pair.leftActor, pair.rightActor);
  const isAsked = (pair: PairRow): boolean => !watched || pair.watched;
  const open = bestOfEachPair(pairs.filter((pair) => !isDecided(pair)));
  const asked = open.filter(isAsked);
  const [count] = await transaction.run(COUNT_MENTIONS, {});
  const all = count?.n ?? 0;
  return {
    candidates: await withActors(transaction, asked.slice(offset, offset + limit)),
    total: asked.length,
    decided: pairs.filter((pair) => isAsked(pair) && isDecided(pair)).length,
    settled: all === 0 ? 1 : 1 - mentionsInQuestion(open) / all,
  };
}

/** Whether somebody said of two actors that they are not the same, or that they are unsure. */
async function answeredPairs(transaction: CypherTransaction): Promise<(one: string, other: string) => boolean> {
  const answers = (await readJudgements(transaction)).filter(isAnswer);
  const names = await readNames(transaction, answers.flatMap(idsOf));
  const actorOf = (id: string): string => names.get(id)?.actor ?? id;
  const answered = new Apartness<string>();
  for (const answer of answers) {
    const sets = answer.verdict === "split" ? answer.groups : [[answer.left], [answer.right]];
    answered.keepApart(sets.map((set) => set.map(actorOf)));
  }
  return (one, other) => answered.areApart(one, other);
}

type Answer = Extract<Judgement, { readonly right: string } | { readonly groups: unknown }>;

function isAnswer(judgement: Judgement): judgement is Answer {
  return judgement.undone === null && ["negative", "split", "unsure"].includes(judgement.verdict);
}

function bestOfEachPair(pairs: readonly PairRow[]): readonly PairRow[] {
  const best = new Map<string, PairRow>();
  for (const pair of pairs.toSorted(worthMostFirst)) {
    const key = pairKey(pair.leftActor, pair.rightActor);
    if (!best.has(key)) best.set(key, pair);
  }
  return [...best.values()];
}

function worthMostFirst(a: PairRow, b: PairRow): number {
  return worth(b) - worth(a) || byCodeUnit(a.left, b.left) || byCodeUnit(a.right, b.right);
}

function worth({ likeness, leftMentions, rightMentions }: PairRow): number {
  return likeness * Math.min(leftMentions, rightMentions);
}

function mentionsInQuestion(open: readonly PairRow[]): number {
  const mentions = new Map(
    open.flatMap((pair) => [
      [pair.leftActor, pair.leftMentions],
      [pair.rightActor, pair.rightMentions],
    ]),
  );
  return [...mentions.values()].reduce((sum, count) => sum + count, 0);
}

async function withActors(transaction: CypherTransaction, pairs: readonly PairRow[]): Promise<readonly Candidate[]> {
  const ids = new Set(pairs.flatMap(({ leftActor, rightActor }) => [leftActor, rightActor]));
  const actors = new Map((await readActors(transaction, [...ids])).map((actor) => [actor.id, actor]));
  return pairs.flatMap((pair): Candidate[] => {
    const [left, right] = [actors.get(pair.leftActor), actors.get(pair.rightActor)];
    if (left === undefined || right === undefined) return [];
    return [
      {
        left: { name: { id: pair.left, name: pair.leftName }, actor: left },
        right: { name: { id: pair.right, name: pair.rightName }, actor: right },
        likeness: pair.likeness,
        reasons: JSON.parse(pair.reasons) as Reason[],
      },
    ];
  });
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
