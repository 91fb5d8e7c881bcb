import type { Credit } from "./credit.ts";
import { tidy } from "./credit-line.ts";
import { dateOfLine } from "./parse-date.ts";

/** “Name, [12.05.2021 14:32]”, as messengers put before each message that is copied out of them. */
const MESSAGE = /^(?<name>[^[\]]{2,80})\[(?<when>[^[\]]{8,30}\d:\d\d[^[\]]{0,12})\]:?$/u;

/** Reads the line above a message of a channel. Undefined where it is none. */
export function messageCredit(line: string): Credit | undefined {
  const { name, when } = MESSAGE.exec(line)?.groups ?? {};
  const publishedAt = dateOfLine(when ?? "");
  return name === undefined || publishedAt === null ? undefined : { source: tidy(name), publishedAt };
}
