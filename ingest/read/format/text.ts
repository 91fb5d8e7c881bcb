import { decodeText } from "../text/decode-text.ts";
import type { Format } from "./format.ts";

/** Plain text and Markdown: what analysts paste together, so it may hold several articles. */
export const text: Format = {
  label: "a text file",
  endings: ["txt", "text", "md", "markdown"],
  mediaTypes: ["text/plain", "text/markdown"],
  async *parse(file) {
    yield {
      kind: "text",
      name: file.name,
      text: decodeText(file.name, await file.bytes(), file.charset),
      facts: { url: file.url },
      holds: "digest",
    };
  },
};
