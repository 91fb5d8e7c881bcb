import { z } from "zod";
import { REORDERING } from "../model/direction-marks.ts";

const CONTROL = /\p{Cc}/u;
/** A note may have lines. */
const CONTROL_BUT_LINES = /[^\P{Cc}\n\t]/u;

/** Text that a person writes on one line (a name, a user): trimmed, not empty, with nothing that cannot be seen. */
export function writtenLine(longest: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => isPlain(text, CONTROL), NOT_PLAIN);
}

/** Text that a person writes on any number of lines. */
export function writtenText(longest: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => isPlain(text, CONTROL_BUT_LINES), NOT_PLAIN);
}

const NOT_PLAIN = "It holds characters that control or reorder text; write it without them.";

function isPlain(text: string, control: RegExp): boolean {
  // Half a surrogate pair is no character, and no store keeps it.
  return !control.test(text) && !REORDERING.test(text) && !/\p{Cs}/u.test(text);
}
