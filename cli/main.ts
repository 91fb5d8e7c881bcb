#!/usr/bin/env node
/** The command line. Reads the environment, runs one command, turns errors into a sentence and an exit code. */
import { CommanderError } from "commander";
import { asRawabitError } from "../graph/model/errors.ts";
import { endWhenOutputFails } from "./output.ts";
import { buildProgram } from "./program.ts";

/** Nothing could be done: a wrong call, a store out of reach. (2, "some inputs failed", is the ingest command's.) */
const EXIT_FAILED = 1;
/** What a shell expects after Ctrl+C. */
const EXIT_CANCELLED = 130;

endWhenOutputFails();
try {
  const program = await buildProgram(process.env, process.argv.slice(2));
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = report(thrown);
}

function report(thrown: unknown): number {
  // Commander has printed its own sentence (or the help) already.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : EXIT_FAILED;
  const error = asRawabitError(thrown);
  process.stderr.write(`${error.message}\n`);
  if (error.code === "internal" && process.env["RAWABIT_LOG_LEVEL"] === "debug") console.error(thrown);
  return error.code === "ingest.cancelled" ? EXIT_CANCELLED : EXIT_FAILED;
}
