import { SegmentedControl, Skeleton } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { show } from "../state/changes.ts";
import { showParts, useOpenParts } from "../state/open-parts.ts";
import { useView } from "../view-store.tsx";
import { ExchangeButton } from "./exchange/exchange-button.tsx";
import { FilterButton } from "./filters/filter-button.tsx";
import { TypeFilter } from "./type-filter.tsx";

const FilterPanel = lazy(() => import("./filters/filter-panel.tsx"));

interface Props {
  readonly canvas: Subgraph;
  /** What the filters leave of it. */
  readonly drawn: Subgraph;
}

/** Over the canvas: which types, how strong a tie, drawn or as a table. */
export function StageBar({ canvas, drawn }: Props) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { isFiltering } = useOpenParts();
  return (
    <>
      <div className="stage-bar">
        <div className="stage-bar__group" role="group" aria-label={t("filter.label")}>
          <TypeFilter actors={canvas.actors} />
          <FilterButton
            isOpen={isFiltering}
            onToggle={() => {
              showParts({ isFiltering: !isFiltering });
            }}
          />
        </div>
        <div className="stage-bar__group">
          <ExchangeButton drawn={drawn} />
          <SegmentedControl
            aria-label={t("display.label")}
            size="sm"
            value={state.display}
            onChange={(value) => {
              apply(show(value === "table" ? "table" : "network"));
            }}
            data={[
              { value: "network", label: t("display.network") },
              { value: "table", label: t("display.table") },
            ]}
          />
        </div>
      </div>
      {isFiltering && (
        <Suspense fallback={<Skeleton height={217} radius={0} />}>
          <FilterPanel />
        </Suspense>
      )}
    </>
  );
}
