/**
 * The process that holds the embedded database. It has a process of its own so that a query that runs away, or a fault in
 * native code, can be ended by killing it; the write-ahead log keeps every committed transaction.
 */
import grafeo, { type GrafeoDB as Database, type Transaction } from "@grafeo-db/js";
import type { QueryLimits, ResultRow } from "../../model/query.ts";
import { LimitedRows } from "../cypher/limited-rows.ts";
import type { HostCall, HostFault, HostRequest, HostResponse } from "./host-protocol.ts";
import { graphRows } from "./graph-values.ts";
import { NEEDS_MEMORY, WRITES } from "./host-errors.ts";
import { planOf } from "./query-plan.ts";

const { GrafeoDB } = grafeo;

let database: Database | undefined;
const transactions = new Map<number, Transaction>();

/** A log longer than this is folded into the file, which keeps the next start short. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/** In bytes: how far users' queries together may swell the process. */
const QUERY_MEMORY = 2 * 1024 ** 3;
const MEMORY_CHECK_MILLISECONDS = 50;

process.on("message", (request: HostRequest) => void respond(request));

/** The parent is gone without a goodbye. Nothing is lost: what was committed is in the log. */
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));

/** Ctrl+C reaches the whole process group; when to stop is the parent's decision. */
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => undefined);

async function respond({ id, call }: HostRequest): Promise<void> {
  let response: HostResponse;
  try {
    response = { id, answer: await (call.kind === "query" ? watched(id, perform(call)) : perform(call)) };
  } catch (error) {
    response = { id, fault: faultOf(error) };
  }
  process.send?.(response);
}

async function perform(call: HostCall) {
  switch (call.kind) {
    case "open":
      database = GrafeoDB.create(call.file);
      database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
      return { version: database.version() };
    case "run":
      return (await transactionOf(call.transaction).executeCypher(call.text, call.parameters)).toArray();
    case "commit":
    case "rollback":
      return end(call.transaction, call.kind);
    case "query":
      return query(call.text, call.parameters, call.limits);
    case "close":
      opened().close();
      return null;
  }
}

/**
 * Nothing but the end of the process stops a query that is under way. One that fills the memory would take the machine down
 * long before its time is up, so this ends the process itself, as the parent does when the time is up.
 */
async function watched<Answer>(id: number, query: Promise<Answer>): Promise<Answer> {
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before < QUERY_MEMORY) return;
    clearInterval(watch);
    const response: HostResponse = { id, fault: { message: NEEDS_MEMORY, status: undefined } };
    process.send?.(response, () => process.kill(process.pid, "SIGKILL"));
  }, MEMORY_CHECK_MILLISECONDS);
  try {
    return await query;
  } finally {
    clearInterval(watch);
  }
}

function opened(): Database {
  if (!database) throw new Error("The database is not open.");
  return database;
}

function transactionOf(number: number): Transaction {
  const transaction = transactions.get(number) ?? opened().beginTransaction();
  transactions.set(number, transaction);
  return transaction;
}

function end(number: number, how: "commit" | "rollback"): null {
  transactions.get(number)?.[how]();
  transactions.delete(number);
  return null;
}

/** A user's query: whatever it did, it is rolled back, and if it did write, it is refused rather than answered. */
async function query(text: string, parameters: object, limits: QueryLimits) {
  const transaction = opened().beginTransaction();
  try {
    const result = await transaction.executeCypher(text, parameters);
    if (Object.values(result.counters).some((count) => count > 0)) throw new Error(WRITES);
    const plan = planOf(text, result);
    const limited = new LimitedRows(plan === null ? graphRows(result) : [], limits);
    const rows: ResultRow[] = [];
    for await (const row of limited) rows.push(row);
    return { columns: result.columns, rows, truncated: limited.truncated, plan };
  } finally {
    transaction.rollback();
  }
}

function faultOf(error: unknown): HostFault {
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof Error && "gqlStatus" in error ? String(error.gqlStatus) : undefined;
  return { message, status };
}
