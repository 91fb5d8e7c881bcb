import { useTranslation } from "react-i18next";
import type { Relation } from "../../../graph/model/relation.ts";

/** How many sentences deny a relation, allege it, say that it is to come or is over: in words, since colour alone is none. */
export function RelationTurns({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslation();
  const { denied, alleged, planned, former } = relation;
  const turns = [
    denied > 0 && t("relation.deniedIn", { count: denied }),
    alleged > 0 && t("relation.allegedIn", { count: alleged }),
    planned > 0 && t("relation.plannedIn", { count: planned }),
    former > 0 && t("relation.formerIn", { count: former }),
  ].filter((turn) => turn !== false);
  if (turns.length === 0) return null;
  return <span className="relation__turns">{turns.join(" · ")}</span>;
}
