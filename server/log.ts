import { destination, pino, type Logger } from "pino";
import type { LogLevel } from "./config.ts";

/** A log of JSON lines on standard error; standard output belongs to what a command prints. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ dest: 2, sync: true }));
}
