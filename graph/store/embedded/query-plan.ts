/** The embedded engine's plans as {@link QueryPlan}s. It gives what EXPLAIN asks for as indented text, PROFILE's as a tree. */
import type { QueryProfile, QueryResult } from "@grafeo-db/js";
import { planWord } from "../../model/cypher/read-only-guard.ts";
import type { QueryPlan } from "../../model/query.ts";

type ProfiledOperator = QueryProfile["root"];

/** The plan that a query asked for, which the engine gives in place of its rows; null where it did not ask. */
export function planOf(text: string, result: QueryResult): QueryPlan | null {
  if (result.profile) return profiled(result.profile.root);
  if (planWord(text) !== "EXPLAIN") return null;
  const explained = result.scalar();
  return typeof explained === "string" ? planned(explained) : null;
}

function profiled({ operator, detail, rows, timeMs, children }: ProfiledOperator): QueryPlan {
  return {
    operator,
    details: detail === "" ? null : detail,
    estimatedRows: null,
    rows,
    hits: null,
    milliseconds: timeMs,
    children: children.map(profiled),
  };
}

interface Growing extends QueryPlan {
  readonly children: Growing[];
}

/** Every line is `Operator (details)`, under the nearest line before it that is indented less. */
export function planned(text: string): QueryPlan | null {
  const above: { readonly indent: number; readonly plan: Growing }[] = [];
  let root: Growing | null = null;
  for (const line of text.split("\n")) {
    const written = line.trimStart();
    if (written === "") continue;
    const indent = line.length - written.length;
    const plan = operatorOf(written);
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    above.at(-1)?.plan.children.push(plan);
    root ??= plan;
    above.push({ indent, plan });
  }
  return root;
}

function operatorOf(written: string): Growing {
  const [operator = "", ...rest] = written.split(" ");
  const details = rest.join(" ").replace(/^\((.*)\)$/u, "$1");
  const uncounted = { estimatedRows: null, rows: null, hits: null, milliseconds: null };
  return { operator, details: details === "" ? null : details, ...uncounted, children: [] };
}
