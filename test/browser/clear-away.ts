import { rmSync } from "node:fs";
import { PREPARED } from "./sample-news.ts";

/** After the browser suites. */
export default function clearAway(): void {
  const prepared = process.env[PREPARED];
  if (prepared !== undefined) rmSync(prepared, { recursive: true, force: true });
}
