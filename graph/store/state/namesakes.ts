/** What decisions about namesakes come to. Pure functions of the ledger, so that undoing them leaves no trace. */
import type { Judgement } from "../../model/judgement.ts";
import type { Namesake } from "../../model/namesake.ts";
import type { Name } from "../../model/name.ts";

export type NamesakeJudgement = Extract<Judgement, { readonly verdict: "namesake" }>;

export function isNamesakeJudgement(judgement: Judgement): judgement is NamesakeJudgement {
  return judgement.verdict === "namesake";
}

/**
 * As what the mentions of a name in an article stand: as a name of their own where a decision that holds says so of the
 * article; null where it is the name itself.
 *
 * @param article the ids of all documents that are one article: which of them counts may change, the decision must not
 */
export function namesakeIn(
  name: string,
  article: readonly string[],
  judgements: readonly NamesakeJudgement[],
): Namesake | null {
  const judged = judgements.filter(({ names, undone }) => undone === null && names.includes(name));
  const documents = article.filter((id) => judged.some((one) => one.documents.includes(id)));
  // Decisions may speak of several copies; the least id, so that their order plays no part.
  const [least] = documents.toSorted();
  return least === undefined ? null : { of: name, document: least };
}

/** The names that a decision says are another actor's, by id, and those that they are to be kept apart from. */
export function takenApart(
  { names, documents }: Pick<NamesakeJudgement, "names" | "documents">,
  namesakes: readonly Pick<Name, "id" | "namesake">[],
): { readonly taken: readonly string[]; readonly rest: readonly string[] } {
  const taken = namesakes
    .filter(({ id, namesake }) => {
      if (namesake === undefined || !documents.includes(namesake.document)) return false;
      return names.includes(namesake.of) || names.includes(id);
    })
    .map(({ id }) => id);
  return { taken, rest: names.filter((id) => !taken.includes(id)) };
}
