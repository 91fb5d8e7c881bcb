import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import { sortedBy, sortRows, type Sorting } from "../state/sorting.ts";

export interface ColumnDefinition<Row> {
  readonly id: string;
  readonly label: string;
  /** What the column is sorted by, and shown as unless there is a `cell`. Numbers sort largest first. */
  readonly value: (row: Row) => string | number | null;
  readonly cell?: (row: Row) => ReactNode;
  /** Whether the value is an ISO 8601 date. */
  readonly isDate?: true;
}

/** Rows that can be chosen beside others, which the canvas shows as chosen too. */
export interface Choosing<Row> {
  readonly isChosen: (row: Row) => boolean;
  readonly onToggle: (row: Row) => void;
  readonly labelOf: (row: Row) => string;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly ColumnDefinition<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The column the table is sorted by at first, largest on top. */
  readonly initial: string;
  readonly isCurrent: (row: Row) => boolean;
  readonly onOpen: (row: Row) => void;
  readonly choosing?: Choosing<Row>;
}

/** Rows shown at once; the others come on request, since a browser is slow with tables of thousands. */
const PAGE = 200;

/** A table sorted by a click on a column's head; the first column opens the row. */
export function SortableTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  initial,
  isCurrent,
  onOpen,
  choosing,
}: Props<Row>) {
  const { t } = useTranslation();
  const { collator } = useLanguage();
  const [sorting, setSorting] = useState<Sorting<string>>({ column: initial, direction: "descending" });
  const [shown, setShown] = useState(PAGE);
  const sortedColumn = columns.find(({ id }) => id === sorting.column);
  const sorted = sortedColumn === undefined ? rows : sortRows(rows, sortedColumn.value, sorting.direction, collator);
  const body = useCurrentInSight(rows.findIndex(isCurrent));
  const sort = (column: ColumnDefinition<Row>): void => {
    const isNumber = rows.some((row) => typeof column.value(row) === "number");
    setSorting(sortedBy(sorting, column.id, isNumber ? "descending" : "ascending"));
  };
  return (
    <>
      <table className="table" aria-label={caption} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {choosing !== undefined && (
              <th scope="col" className="table__choose">
                <span className="table__choose-label">{t("table.choose")}</span>
              </th>
            )}
            {columns.map((column) => (
              <th key={column.id} scope="col" aria-sort={column.id === sorting.column ? sorting.direction : "none"}>
                <button
                  type="button"
                  className="table__sort"
                  onClick={() => {
                    sort(column);
                  }}
                >
                  {column.label}
                  <SortIcon direction={column.id === sorting.column ? sorting.direction : null} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {sorted.slice(0, shown).map((row) => (
            <tr
              key={keyOf(row)}
              aria-current={isCurrent(row)}
              onClick={() => {
                onOpen(row);
              }}
            >
              {choosing !== undefined && <Choose row={row} choosing={choosing} />}
              {columns.map((column, index) => (
                <Cell key={column.id} column={column} row={row} {...(index === 0 ? { onOpen } : {})} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button
          type="button"
          className="table__more"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {t("table.more", { shown: Math.min(shown, rows.length), total: rows.length })}
        </button>
      )}
    </>
  );
}

/** Scrolls to the row that is current when another becomes so, wherever it was chosen. */
function useCurrentInSight(current: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (current !== -1) body.current?.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return body;
}

function Choose<Row>({
  row,
  choosing: { isChosen, onToggle, labelOf },
}: {
  readonly row: Row;
  readonly choosing: Choosing<Row>;
}) {
  return (
    <td
      className="table__choose"
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <input
        type="checkbox"
        aria-label={labelOf(row)}
        checked={isChosen(row)}
        onChange={() => {
          onToggle(row);
        }}
      />
    </td>
  );
}

function SortIcon({ direction }: { readonly direction: Sorting<string>["direction"] | null }) {
  if (direction === null) return <IconArrowsSort size={14} className="table__unsorted" aria-hidden="true" />;
  return direction === "ascending" ? (
    <IconArrowUp size={14} aria-hidden="true" />
  ) : (
    <IconArrowDown size={14} aria-hidden="true" />
  );
}

interface CellProps<Row> {
  readonly column: ColumnDefinition<Row>;
  readonly row: Row;
  readonly onOpen?: (row: Row) => void;
}

function Cell<Row>({ column, row, onOpen }: CellProps<Row>) {
  const { number, date } = useLanguage();
  const value = column.value(row);
  const shown = typeof value === "number" ? number(value) : column.isDate && value !== null ? date(value) : value;
  const content = column.cell?.(row) ?? shown;
  if (onOpen === undefined) {
    const style = typeof value === "number" ? "number" : column.isDate ? "table__date" : undefined;
    return <td className={style}>{content}</td>;
  }
  // The whole row takes clicks; the button is for those who come by keyboard, and must not open it twice.
  return (
    <th scope="row">
      <button
        type="button"
        className="table__open"
        onClick={(event) => {
          event.stopPropagation();
          onOpen(row);
        }}
      >
        {content}
      </button>
    </th>
  );
}
