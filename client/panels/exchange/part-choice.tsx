import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { exportHoldingsQuery } from "../../api/exchange.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useFilters } from "../use-canvas.ts";
import type { ExportPart, OnShow, PartName } from "./export-parts.ts";

interface Props {
  readonly onShow: OnShow;
  readonly parts: readonly ExportPart[];
  readonly chosen: ExportPart;
  readonly onChoose: (name: PartName) => void;
}

/** Which part to take along, with what the file will hold and what it will not. */
export function PartChoice({ onShow, parts, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const label = ({ name, count }: ExportPart): string =>
    count > 0 ? `${t(LABELS[name])} (${number(count)})` : t(LABELS[name]);
  return (
    <div className="exchange__part">
      <SegmentedControl
        aria-label={t("exchange.part")}
        value={chosen.name}
        onChange={(value) => {
          const part = parts.find(({ name }) => name === value);
          if (part !== undefined) onChoose(part.name);
        }}
        data={parts.map((part) => ({ value: part.name, label: label(part) }))}
      />
      <p role="status">
        {chosen.part.query === undefined ? (
          <Holdings part={chosen} />
        ) : (
          <>
            {t("exchange.resultHolds")} {"isCut" in onShow && onShow.isCut && t("exchange.resultCut")}
          </>
        )}{" "}
        <FilterNote name={chosen.name} />
      </p>
    </div>
  );
}

const LABELS = {
  view: "exchange.view",
  selection: "exchange.selection",
  filter: "exchange.filter",
  result: "exchange.result",
  filteredResult: "exchange.filteredResult",
  everything: "exchange.everything",
} as const satisfies Record<PartName, string>;

function Holdings({ part: { part } }: { readonly part: ExportPart }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { data, isError } = useQuery(exportHoldingsQuery(part));
  if (data === undefined) return isError ? null : t("exchange.counting");
  const { actors, ties, relations, hidden } = data;
  return [
    t("exchange.held", {
      actors: number(actors.held),
      allActors: number(actors.inGraph),
      ties: number(ties.held),
      allTies: number(ties.inGraph),
    }),
    ...(relations.inGraph > 0
      ? [t("exchange.heldRelations", { relations: number(relations.held), allRelations: number(relations.inGraph) })]
      : []),
    ...(hidden > 0 ? [t("exchange.hidden", { count: hidden })] : []),
  ].join(" ");
}

/** Filters that are in force and do not hold are said too. */
function FilterNote({ name }: { readonly name: PartName }) {
  const { t } = useTranslation();
  const isFiltered = Object.keys(useFilters()).length > 0;
  if (!isFiltered) return null;
  return t(name === "everything" || name === "result" ? "exchange.withoutFilters" : "exchange.underFilters");
}
