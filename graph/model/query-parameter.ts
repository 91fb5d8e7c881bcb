/** Values of query parameters as people write them, on the command line and in a form. */

/** Dates are given as text; the query makes dates of them: `date($from)`. */
export const PARAMETER_KINDS = ["text", "integer", "decimal", "boolean", "date", "json"] as const;
export type ParameterKind = (typeof PARAMETER_KINDS)[number];

export type ParameterValue = { readonly value: unknown } | { readonly fault: string };

/** Numbers here have 53 bits; a larger one would silently come out as another. */
export const ROUNDED =
  "Whole numbers from 2^53 on would be rounded; give it as text and write toInteger($name) in the query.";

const READERS: Readonly<Record<ParameterKind, (text: string) => ParameterValue>> = {
  text: (value) => ({ value }),
  integer: (text) => {
    if (!/^[+-]?\d+$/u.test(text)) return { fault: "Write a whole number, for instance 10." };
    return isRounded(Number(text)) ? { fault: ROUNDED } : { value: Number(text) };
  },
  decimal: (text) =>
    text !== "" && Number.isFinite(Number(text))
      ? { value: Number(text) }
      : { fault: "Write a number, for instance 0.5." },
  boolean: (text) =>
    text === "true" || text === "false" ? { value: text === "true" } : { fault: "Write true or false." },
  date: (text) =>
    isDate(text) ? { value: text } : { fault: "Write a date as year-month-day, for instance 2021-07-30." },
  json: (text) => {
    try {
      const value: unknown = JSON.parse(text);
      return isRounded(value) ? { fault: ROUNDED } : { value };
    } catch {
      return { fault: 'Write JSON, for instance ["a", "b"].' };
    }
  },
};

/** Digits may be Arabic ones where a number or date is asked for. */
export function readParameter(kind: ParameterKind, text: string): ParameterValue {
  return READERS[kind](kind === "text" || kind === "json" ? text : latinDigits(text.trim()));
}

/** Whether it holds a whole number that cannot be told from its neighbours. */
export function isRounded(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === "object" && value !== null && Object.values(value).some(isRounded);
}

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The kind that a value is of, to show it in a form again. */
export function kindOf(value: unknown): ParameterKind {
  if (typeof value === "string") return isDate(value) ? "date" : "text";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "decimal";
  return typeof value === "boolean" ? "boolean" : "json";
}

/** A value as {@link readParameter} reads it. */
export function writeParameter(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
