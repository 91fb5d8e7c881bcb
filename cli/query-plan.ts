import type { QueryPlan } from "../graph/model/query.ts";

/** A plan as an indented tree: what is done first stands deepest. */
export function planLines(plan: QueryPlan, depth = 0): readonly string[] {
  const facts = [
    plan.details,
    plan.estimatedRows === null ? null : `about ${Math.round(plan.estimatedRows)} rows expected`,
    plan.rows === null ? null : `${plan.rows} rows`,
    plan.hits === null ? null : `${plan.hits} hits`,
    plan.milliseconds === null ? null : `${plan.milliseconds.toFixed(1)} ms`,
  ].filter((fact) => fact !== null);
  const line = `${"  ".repeat(depth)}${plan.operator}${facts.length > 0 ? ` (${facts.join(", ")})` : ""}`;
  return [line, ...plan.children.flatMap((child) => planLines(child, depth + 1))];
}
