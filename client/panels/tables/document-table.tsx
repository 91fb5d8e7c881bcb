import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentPage } from "../../../graph/model/evidence.ts";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import { documentsNamingQuery } from "../../api/queries.ts";
import { read } from "../../state/changes.ts";
import { settingOf } from "../../state/names.ts";
import { useView } from "../../view-store.tsx";
import { Answer } from "../answer.tsx";
import { SortableTable, type ColumnDefinition } from "../sortable-table.tsx";
import { useFilters } from "../use-canvas.ts";

type Row = DocumentPage["rows"][number];

/** The documents that name the actors drawn, newest first as they come. */
export function DocumentTable({ drawn }: { readonly drawn: Subgraph }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const ids = useMemo(() => drawn.actors.map(({ id }) => id), [drawn]);
  const query = useInfiniteQuery(documentsNamingQuery(ids, useFilters()));
  const languages = {
    en: t("documentLanguage.en"),
    ar: t("documentLanguage.ar"),
    other: t("documentLanguage.other"),
  };
  const columns: readonly ColumnDefinition<Row>[] = [
    {
      id: "title",
      label: t("table.title"),
      value: ({ document }) => document.title ?? t("evidence.untitled"),
      cell: ({ document }) => <bdi {...settingOf(document.language)}>{document.title ?? t("evidence.untitled")}</bdi>,
    },
    { id: "date", label: t("table.date"), value: ({ document }) => document.publishedAt, isDate: true },
    { id: "source", label: t("table.source"), value: ({ document }) => document.source },
    { id: "language", label: t("table.language"), value: ({ document }) => languages[document.language] },
    { id: "actors", label: t("table.actors"), value: ({ actors }) => actors },
    { id: "sentences", label: t("table.sentences"), value: ({ sentences }) => sentences },
  ];
  return (
    <Answer query={query} lines={12}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        const total = pages[0]?.total ?? 0;
        return (
          <>
            <SortableTable
              caption={t("table.documents")}
              columns={columns}
              rows={rows}
              keyOf={({ document }) => document.id}
              initial="date"
              isCurrent={({ document }) => document.id === state.reading?.document}
              onOpen={({ document }) => {
                apply(read(document.id));
              }}
            />
            {query.hasNextPage && (
              <div className="evidence-foot tables__foot">
                <span className="soft">{t("evidence.shown", { shown: rows.length, total })}</span>
                <Button
                  size="xs"
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t("table.readMore")}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </Answer>
  );
}
