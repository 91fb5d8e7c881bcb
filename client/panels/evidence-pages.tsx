import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
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
  /** How many are shown before more are asked for; a page where that is not said. */
  readonly first?: number | undefined;
  readonly children: (row: Row) => ReactNode;
}

/** Most sentences that one more page brings. */
const PAGE = 20;

/** About as high as the first sentences, so that nothing moves when they come, and the way to them leads all the way before. */
const LINES_OF_FIRST = 16;

/** Sentences read page by page, under a switch for their order where there are several. */
export function EvidencePages<Row extends { readonly sentence: { readonly id: string } }>({
  query,
  order,
  onOrder,
  first,
  children,
}: Props<Row>) {
  const { t } = useTranslation();
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <Answer query={query} lines={LINES_OF_FIRST}>
      {({ pages }) => {
        const read = pages.flatMap((page) => page.rows);
        const rows = isUnfolded ? read : read.slice(0, first);
        const isFolded = rows.length < read.length;
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
            <EvidenceFoot
              shown={rows.length}
              total={total}
              more={
                isFolded || query.hasNextPage
                  ? t("evidence.more", { count: Math.min(PAGE, (isFolded ? read.length : total) - rows.length) })
                  : null
              }
              isLoading={query.isFetchingNextPage}
              onMore={() => {
                if (isFolded) setUnfolded(true);
                else void query.fetchNextPage();
              }}
            />
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
