import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { noteMarksQuery } from "../../api/notebook.ts";
import type { ColumnDefinition } from "../sortable-table.tsx";

/**
 * The column that says how many notes there are on a row; none where no row has any.
 *
 * @param placeOf an actor's id, or both of a tie
 */
export function useNoteColumn<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => string,
): readonly ColumnDefinition<Row>[] {
  const { t } = useTranslation();
  const { data: marks } = useQuery(noteMarksQuery);
  if (marks === undefined || !rows.some((row) => marks.has(placeOf(row)))) return [];
  return [{ id: "notes", label: t("table.notes"), value: (row) => marks.get(placeOf(row)) ?? 0 }];
}
