import type { z } from "zod";

/** What is wrong with a value that breaks a schema, as one line for a person. */
export function faultsOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
    .join("; ");
}
