import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { RelationSentence } from "../../../graph/model/relation-evidence.ts";
import type { RelationEnds } from "../../../graph/model/relation.ts";
import { relationEvidenceQuery } from "../../api/relations.ts";
import { EvidenceItem } from "../evidence-item.tsx";
import { useEvidenceOrder } from "../evidence-order.tsx";
import { EvidencePages } from "../evidence-pages.tsx";
import { useFilters } from "../use-canvas.ts";

interface Props {
  readonly relation: RelationEnds;
  readonly actors: readonly Actor[];
}

/** The sentences that state a relation, newest or strongest first, with both names and the words that give it away marked. */
export function RelationEvidence({ relation, actors }: Props) {
  const [order, setOrder] = useEvidenceOrder();
  const evidence = useInfiniteQuery(relationEvidenceQuery(relation, useFilters(), order));
  return (
    <EvidencePages query={evidence} order={order} onOrder={setOrder}>
      {(row) => (
        <>
          <Turn row={row} />
          <EvidenceItem
            evidence={{ ...row, mentions: [row.source, row.target] }}
            actors={actors}
            trigger={row.trigger}
          />
        </>
      )}
    </EvidencePages>
  );
}

const SAID = {
  denied: "relation.denied",
  alleged: "relation.alleged",
  planned: "relation.planned",
} as const;

/** How this sentence says it, where it does not simply say so. */
function Turn({ row: { polarity, former } }: { readonly row: RelationSentence }) {
  const { t } = useTranslation();
  const turns = [polarity !== "stated" && t(SAID[polarity]), former && t("relation.former")].filter(
    (turn) => turn !== false,
  );
  return turns.length === 0 ? null : <p className="relation__turn">{turns.join(" · ")}</p>;
}
