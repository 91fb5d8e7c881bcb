import { Button, Tabs } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { actorsIn, chartOf } from "../../state/result-content.ts";
import { BarList } from "../bar-list.tsx";
import { PlanTree } from "./plan-tree.tsx";
import { ResultGraph } from "./result-graph.tsx";
import { ResultJson } from "./result-json.tsx";
import { ResultNotes } from "./result-notes.tsx";
import { ResultTable } from "./result-table.tsx";
import { saveCsv, saveJson } from "./save-result.ts";
import type { Run } from "./use-run.ts";
import "../../styles/query-results.css";
import "../../styles/result-views.css";

type View = "table" | "graph" | "chart" | "json" | "plan";

/** Bars beyond this many are no picture any more. */
const MOST_BARS = 100;

/** What the query gave, in whichever of its forms it has. */
export function Results({ run }: { readonly run: Run }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [chosen, setChosen] = useState<View>("table");
  const { columns, rows, summary, isRunning } = run;
  const actors = useMemo(() => actorsIn(rows), [rows]);
  const chart = useMemo(() => chartOf(columns, rows), [columns, rows]);
  const plan = summary?.plan ?? null;
  const views: readonly View[] =
    plan === null
      ? [
          "table",
          ...(actors.length > 0 ? ["graph" as const] : []),
          ...(chart === null ? [] : ["chart" as const]),
          "json",
        ]
      : ["plan"];
  const view = views.includes(chosen) ? chosen : (views[0] ?? "table");
  if (columns.length === 0 && !isRunning) return <Status run={run} />;
  return (
    <section className="results" aria-label={t("console.result")}>
      {summary !== null && <ResultNotes cypher={run.question.cypher} />}
      <Tabs
        className="results__tabs"
        value={view}
        keepMounted={false}
        onChange={(value) => {
          setChosen(views.find((one) => one === value) ?? "table");
        }}
      >
        <div className="results__head">
          <Tabs.List>
            {views.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {one === "json" ? "JSON" : t(TITLES[one])}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Status run={run} />
        </div>
        <Tabs.Panel value="table" className="results__panel">
          <ResultTable columns={columns} rows={rows} />
        </Tabs.Panel>
        <Tabs.Panel value="graph" className="results__panel results__padded">
          <ResultGraph run={run} actors={actors} />
        </Tabs.Panel>
        <Tabs.Panel value="chart" className="results__panel results__padded">
          {chart !== null && (
            <figure className="results__chart">
              <figcaption>
                <bdi>{chart.value}</bdi> / <bdi>{chart.label}</bdi>
                {chart.bars.length > MOST_BARS && ` · ${t("console.firstBars", { count: MOST_BARS })}`}
              </figcaption>
              <BarList rows={chart.bars.slice(0, MOST_BARS)} />
            </figure>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="json" className="results__panel">
          <ResultJson rows={rows} />
        </Tabs.Panel>
        <Tabs.Panel value="plan" className="results__panel results__padded">
          {plan !== null && <PlanTree plan={plan} />}
        </Tabs.Panel>
      </Tabs>
      {rows.length > 0 && !isRunning && (
        <div className="results__save">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() => void saveCsv(columns, rows)}
          >
            CSV
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() => {
              saveJson(rows);
            }}
          >
            JSON
          </Button>
          {summary?.truncated != null && (
            <span>
              {t(summary.truncated === "rows" ? "console.cutRows" : "console.cutSize", {
                number: number(rows.length),
                setting: SETTINGS[summary.truncated],
              })}
            </span>
          )}
        </div>
      )}
    </section>
  );
}

/** What whoever runs the server can raise. */
const SETTINGS = { rows: "RAWABIT_QUERY_ROWS", size: "RAWABIT_QUERY_MEGABYTES" } as const;

const TITLES = {
  table: "console.table",
  graph: "console.graph",
  chart: "console.chart",
  plan: "console.plan",
} as const satisfies Record<Exclude<View, "json">, string>;

/** Rows and time, said aloud as they change. */
function Status({ run: { rows, summary, isRunning, wasCancelled } }: { readonly run: Run }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const said = isRunning
    ? t("console.running")
    : wasCancelled
      ? t("console.cancelled")
      : summary === null
        ? ""
        : t("console.took", { milliseconds: number(summary.milliseconds) });
  return (
    <p className="results__status number" role="status">
      {(rows.length > 0 || summary !== null) && summary?.plan == null && t("console.rows", { count: rows.length })}{" "}
      {said}
    </p>
  );
}
