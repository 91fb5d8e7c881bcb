import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceOrder } from "../../graph/model/evidence.ts";
import { Answer } from "./answer.tsx";
import { EvidenceFoot } from "./evidence-foot.tsx";
import { EvidenceOrderSwitch } from "./evidence-order.tsx";
import { ClearFilters } from "./filters/clear-filters.tsx";
import { useFilters } from "./use-canvas.ts";

interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

interface Props<Row> {
  readonly query: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  readonly order: EvidenceOrder;
  readonly onOrder: (order: EvidenceOrder) => void;
  readonly children: (row: Row) => ReactNode;
}

/** Sentences read page by page, under a switch for their order where there are several. */
export function EvidencePages<Row extends { readonly sentence: { readonly id: string } }>({
  query,
  order,
  onOrder,
  children,
}: Props<Row>) {
  return (
    <Answer query={query} lines={6}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        const total = pages[0]?.total ?? 0;
        if (total === 0) return <NoEvidence />;
        return (
          <>
            {total > 1 && <EvidenceOrderSwitch order={order} onChoose={onOrder} />}
            <ol className="evidence">
              {rows.map((row) => (
                <li key={row.sentence.id}>{children(row)}</li>
              ))}
            </ol>
            <EvidenceFoot query={query} shown={rows.length} total={total} />
          </>
        );
      }}
    </Answer>
  );
}

function NoEvidence() {
  const { t } = useTranslation();
  const isFiltered = Object.keys(useFilters()).length > 0;
  return (
    <p className="block__text soft">
      {isFiltered ? t("evidence.nonePasses") : t("evidence.none")} {isFiltered && <ClearFilters />}
    </p>
  );
}
