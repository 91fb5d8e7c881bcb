import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import type { Relation } from "../../../graph/model/relation.ts";
import { useTranslation } from "react-i18next";
import { useOpenedGraph, type OpenedGraph } from "../../opened-graph.tsx";
import { useView } from "../../view-store.tsx";
import { StageBar } from "../stage-bar.tsx";
import { StageFoot } from "../stage-foot.tsx";
import { useDrawn } from "../use-canvas.ts";
import "../../styles/exchange.css";

const Network = lazy(() => import("../../view/network.tsx"));
const TableView = lazy(() => import("../table-view.tsx"));

/** A graph file says who is named with whom; what the news states between them is not read from it. */
const NONE_STATED: readonly Relation[] = [];

/** A graph from a file, drawn where the canvas is otherwise. The store is not asked and not touched. */
export default function OpenedStage({ opened }: { readonly opened: OpenedGraph }) {
  const { t } = useTranslation();
  const { state } = useView();
  const { open } = useOpenedGraph();
  const drawn = useDrawn(opened.graph, false);
  return (
    <>
      <div className="opened" role="status">
        <p>
          <strong>
            <bdi>{opened.name}</bdi>
          </strong>{" "}
          {t("exchange.opened")}
        </p>
        {opened.problems.length > 0 && (
          <details>
            <summary>{t("exchange.problems", { count: opened.problems.length })}</summary>
            <ul lang="en" dir="ltr">
              {opened.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </details>
        )}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconX size={16} />}
          onClick={() => {
            open(null);
          }}
        >
          {t("exchange.close")}
        </Button>
      </div>
      <StageBar canvas={opened.graph} drawn={drawn} />
      <Suspense fallback={null}>
        {state.display === "network" ? (
          <Network drawn={drawn} relations={NONE_STATED} places={opened.positions} />
        ) : (
          <TableView drawn={drawn} />
        )}
      </Suspense>
      <StageFoot canvas={{ ...opened.graph, relations: NONE_STATED }} drawn={drawn} standing={drawn} />
    </>
  );
}
