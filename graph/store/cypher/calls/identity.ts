import type { IdentityStore } from "../../port/identity.ts";
import { applyResolution } from "../apply-resolution.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { unresolvedNames } from "../graph-state.ts";
import { judge, undo } from "../judge.ts";
import { readJudgements } from "../judgement-rows.ts";
import { nameUses } from "../name-uses.ts";
import { readCandidates } from "../read-candidates.ts";
import { canonicalIds, judgementsOf, mainNames, namesOf } from "../read-names.ts";

export function identityCalls(engine: CypherEngine): IdentityStore {
  return {
    namesDue: () => engine.read(unresolvedNames),
    nameUses: () => nameUses(engine),
    applyResolution: (resolution, due) => applyResolution(engine, resolution, due),
    judge: (judgements) => engine.write((transaction) => judge(transaction, judgements)),
    undo: (action, at) => engine.write((transaction) => undo(transaction, action, at)),
    judgements: () => engine.read(readJudgements),
    judgementsOf: (actor) => engine.read((transaction) => judgementsOf(transaction, actor)),
    candidates: (options) => engine.read((transaction) => readCandidates(transaction, options)),
    namesOf: (actor) => engine.read((transaction) => namesOf(transaction, actor)),
    mainNames: (actors) => engine.read((transaction) => mainNames(transaction, actors)),
    canonicalIds: (ids) => engine.read((transaction) => canonicalIds(transaction, ids)),
  };
}
