/** What runs in the thread that reads graph files. */
import { readGraphFile } from "../../graph/export/read/read-graph-file.ts";
import type { ReadGraph } from "../../graph/export/read/read-graph.ts";
import { asRawabitError, type ErrorCode } from "../../graph/model/errors.ts";

/** An error's code would not come through to the other thread. */
export type Reading = { readonly graph: ReadGraph } | { readonly fault: { code: ErrorCode; message: string } };

export default function work(bytes: Uint8Array): Reading {
  try {
    return { graph: readGraphFile(bytes) };
  } catch (thrown) {
    const { code, message } = asRawabitError(thrown);
    return { fault: { code, message } };
  }
}
