/** A line of the input of `extract`: JSON, of which any line may be wrong without harm to the rest. */
import { isUtf8 } from "node:buffer";
import { z } from "zod";
import type { DocumentLanguage } from "../../graph/model/language.ts";
import type { Problem } from "./input-batches.ts";

export interface InputText {
  readonly id: string | number;
  readonly text: string;
  /** Undefined where it is to be detected. */
  readonly language: DocumentLanguage | undefined;
}

/** A line with a text, or why it has none. */
export type InputLine = InputText | Problem;

const BYTE_ORDER_MARK = "\ufeff";

const languageSchema = z.string().transform((tag, context): DocumentLanguage | undefined => {
  const language = languageOfTag(tag);
  if (language !== "unknown") return language;
  context.addIssue("no language tag");
  return z.NEVER;
});

const lineSchema = z.object({
  // A larger number would come out as another one.
  id: z.union([z.string(), z.number().refine((id) => !Number.isInteger(id) || Number.isSafeInteger(id))]),
  text: z.string(),
  language: languageSchema.nullish(),
});

/** What would make each field right. */
const REMEDIES: Readonly<Record<string, string>> = {
  id: "has no usable id; give it a string or a whole number below 2^53",
  text: "has no usable text; give it a string",
  language: 'has no usable language; give it "en", "ar" or another language tag, or leave it out',
};

/** Never throws. Undefined for a blank line; `number` counts from 1. */
export function readLine(bytes: Buffer, number: number): InputLine | undefined {
  const wrong = (what: string): InputLine => ({
    problem: `Line ${number} ${what}. Write one object a line, like {"id": "1", "text": "…"}.`,
  });
  if (!isUtf8(bytes)) return wrong("is not UTF-8");
  const content = bytes.toString("utf8");
  const json = number === 1 && content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content;
  if (json.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return wrong("is not JSON");
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return wrong(REMEDIES[String(parsed.error.issues[0]?.path[0])] ?? "is not an object");
  const { id, text, language } = parsed.data;
  return { id, text, language: language ?? undefined };
}

/** `en-GB` and `eng` are English. Undefined for `und`, the tag that says nothing. */
function languageOfTag(tag: string): DocumentLanguage | undefined | "unknown" {
  if (tag === "other") return tag;
  try {
    const { language } = new Intl.Locale(tag);
    if (language === "und") return undefined;
    if (language === "en" || language === "ar") return language;
    return language.length <= 3 ? "other" : "unknown";
  } catch {
    return "unknown";
  }
}
