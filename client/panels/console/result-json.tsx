import { useMemo } from "react";
import type { ResultRow } from "../../../graph/model/query.ts";
import { useWindow } from "./use-window.ts";

/** In px, as console.css sets it. */
const LINE = 20;

/** The rows as JSON. Only the lines in sight exist in the page. */
export function ResultJson({ rows }: { readonly rows: readonly ResultRow[] }) {
  const lines = useMemo(() => JSON.stringify(rows, null, 2).split("\n"), [rows]);
  const { scroller, first, last, above, below } = useWindow(lines.length, LINE);
  return (
    <div ref={scroller} className="result-json" dir="ltr" tabIndex={0} role="region" aria-label="JSON">
      <pre style={{ paddingBlock: `${above}px ${below}px` }}>{lines.slice(first, last).join("\n")}</pre>
    </div>
  );
}
