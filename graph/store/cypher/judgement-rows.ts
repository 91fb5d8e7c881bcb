/** The ledger of judgements, as it is stored. */
import { newestFirst, type Judgement } from "../../model/judgement.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

type JudgementRow = Omit<Judgement, "left" | "right" | "language" | "value" | "groups" | "names" | "documents"> &
  Readonly<Record<"left" | "right" | "language" | "value", string | null>> & {
    /** Each the ids of a group, with blanks between them: a graph's properties hold no lists of lists. */
    readonly groups: readonly string[] | null;
    readonly names: readonly string[] | null;
    readonly documents: readonly string[] | null;
  };

const READ_JUDGEMENTS = cypher<Record<string, never>, { judgement: JudgementRow }>(
  `MATCH (j:Judgement)
   RETURN j {
     .id, .action, .verdict, .left, .right, .groups, .names, .documents, .language, .value, .user, .at, .note, .undone
   } AS judgement`,
);

const ANY_NAMESAKE = cypher<Record<string, never>, { id: string }>(
  `MATCH (j:Judgement {verdict: "namesake"}) RETURN j.id AS id LIMIT 1`,
);

const CREATE_JUDGEMENTS = cypher<{ rows: readonly JudgementRow[] }>("UNWIND $rows AS r CREATE (j:Judgement) SET j = r");

const MARK_UNDONE = cypher<{ rows: readonly Pick<Judgement, "id" | "undone">[] }>(
  "UNWIND $rows AS r MATCH (j:Judgement {id: r.id}) SET j.undone = r.undone",
);

/** All of them, newest first: decisions of people are few enough to be held. */
export async function readJudgements(transaction: CypherTransaction): Promise<readonly Judgement[]> {
  const rows = await transaction.run(READ_JUDGEMENTS, {});
  return rows.map(({ judgement }) => toJudgement(judgement)).sort(newestFirst);
}

/** Whether anybody ever spoke of namesakes: nearly every write asks, and most ledgers never do. */
export async function hasNamesakes(transaction: CypherTransaction): Promise<boolean> {
  return (await transaction.run(ANY_NAMESAKE, {})).length > 0;
}

export async function createJudgements(
  transaction: CypherTransaction,
  judgements: readonly Judgement[],
): Promise<void> {
  if (judgements.length > 0) await transaction.run(CREATE_JUDGEMENTS, { rows: judgements.map(judgementRow) });
}

export async function markUndone(
  transaction: CypherTransaction,
  judgements: readonly Pick<Judgement, "id" | "undone">[],
): Promise<void> {
  const rows = judgements.map(({ id, undone }) => ({ id, undone }));
  if (rows.length > 0) await transaction.run(MARK_UNDONE, { rows });
}

/** Which fields a decision has follows from its verdict; the others are not stored. */
function judgementRow(judgement: Judgement): JudgementRow {
  const groups = "groups" in judgement ? judgement.groups.map((group) => group.join(" ")) : null;
  const none = { left: null, right: null, language: null, value: null, names: null, documents: null };
  return { ...none, ...judgement, groups };
}

function toJudgement({ groups, ...rest }: JudgementRow): Judgement {
  const row = { ...rest, groups: groups?.map((group) => group.split(" ")) ?? null };
  return Object.fromEntries(
    Object.entries(row).filter(([key, value]) => value !== null || key === "note" || key === "undone"),
  ) as unknown as Judgement;
}
