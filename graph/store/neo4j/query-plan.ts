/** Neo4j's plans as {@link QueryPlan}s. */
import type { Plan, ResultSummary } from "neo4j-driver";
import type { QueryPlan } from "../../model/query.ts";

/** The plan that a query asked for with EXPLAIN or PROFILE; null where it did not. */
export function queryPlan({ plan, profile }: Pick<ResultSummary, "plan" | "profile">): QueryPlan | null {
  if (profile) return profiled(profile);
  return plan ? planned(plan) : null;
}

type Profile = Exclude<ResultSummary["profile"], false>;

function planned({ operatorType, arguments: facts, children }: Plan): QueryPlan {
  return {
    operator: nameOf(operatorType),
    details: textOf(facts, "Details"),
    estimatedRows: numberOf(facts, "EstimatedRows"),
    rows: null,
    hits: null,
    milliseconds: null,
    children: children.map(planned),
  };
}

function profiled(profile: Profile): QueryPlan {
  const nanoseconds = numberOf(profile.arguments, "Time");
  return {
    ...planned(profile),
    rows: profile.rows,
    hits: profile.dbHits,
    milliseconds: nanoseconds === null ? null : nanoseconds / 1e6,
    children: profile.children.map(profiled),
  };
}

/** Neo4j puts the database behind the operator: `AllNodesScan@neo4j`. */
function nameOf(operatorType: string): string {
  return operatorType.replace(/@.*$/u, "");
}

type Facts = Readonly<Record<string, unknown>>;

function textOf(facts: Facts, name: string): string | null {
  const value = facts[name];
  return typeof value === "string" && value !== "" ? value : null;
}

function numberOf(facts: Facts, name: string): number | null {
  const value = facts[name];
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : null;
}
