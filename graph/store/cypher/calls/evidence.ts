import type { EvidenceStore } from "../../port/evidence.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { allMentions, mentionsSince } from "../mention-rows.ts";
import { evidence, evidenceAt } from "../read-documents.ts";
import { strongestFirst } from "../strongest-first.ts";

export function evidenceCalls(engine: CypherEngine): EvidenceStore {
  return {
    evidence: (actors, page) => engine.read((transaction) => evidence(transaction, actors, page)),
    evidenceAt: (places, actors) => engine.read((transaction) => evidenceAt(transaction, places, actors)),
    strongestFirst: (places, actors) => engine.read((transaction) => strongestFirst(transaction, places, actors)),
    allMentions: () => allMentions(engine),
    mentionsSince: (change) => engine.read((transaction) => mentionsSince(transaction, change)),
  };
}
