import type { z } from "zod";

/** What is wrong with a value that breaks a schema, as one line for a person. */
export function faultsOf(error: z.ZodError): string {
  return error.issues
    .map((issue) => (issue.path.length > 0 ? `${issue.path.join(".")}: ${inWords(issue)}` : inWords(issue)))
    .join("; ");
}

/** Without the full stop that a sentence of our own may end in: others follow. */
function inWords(issue: z.core.$ZodIssue): string {
  return isMissing(issue) ? "it is missing" : issue.message.replace(/(?<!\.)\.$/u, "");
}

/** Zod speaks of what is missing as of a value that is not what it should be. */
function isMissing({ code, path, message }: z.core.$ZodIssue): boolean {
  return code === "invalid_type" && path.length > 0 && message.endsWith("received undefined");
}
