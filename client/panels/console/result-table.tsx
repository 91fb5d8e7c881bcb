import { useTranslation } from "react-i18next";
import type { ResultRow } from "../../../graph/model/query.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { ResultCell } from "./result-cell.tsx";
import { useWindow } from "./use-window.ts";

/** In px, as console.css sets them: for short values, and for texts, of which three lines are shown. */
const [ROW, TEXT_ROW] = [37, 87];
/** Characters from which a value is a text to read. */
const TEXT = 60;
/** Rows by which that is decided. */
const LOOKED_AT = 200;

interface Props {
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
}

/** The rows as a table. Only those in sight exist in the page, however many there are. */
export function ResultTable({ columns, rows }: Props) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const hasTexts = rows.slice(0, LOOKED_AT).some((row) => columns.some((column) => isText(row[column])));
  const { scroller, first, last, above, below } = useWindow(rows.length, hasTexts ? TEXT_ROW : ROW);
  return (
    <div ref={scroller} className="result-table" tabIndex={0} role="region" aria-label={t("console.table")}>
      <table className="table" data-texts={hasTexts} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="result-table__number">
              #
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} columns={columns.length + 1} />}
          {rows.slice(first, last).map((row, index) => (
            <tr key={first + index} aria-rowindex={first + index + 2}>
              <td className="result-table__number number">{number(first + index + 1)}</td>
              {columns.map((column) => (
                <td key={column}>
                  <div className="result-table__cell">
                    <ResultCell value={row[column] ?? null} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
          {below > 0 && <Gap height={below} columns={columns.length + 1} />}
        </tbody>
      </table>
      {rows.length === 0 && <p className="soft result-table__none">{t("console.noRows")}</p>}
    </div>
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length > TEXT;
}

/** Stands for the rows out of sight. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ blockSize: height, padding: 0 }} />
    </tr>
  );
}
