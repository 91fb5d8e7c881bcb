import type { Format } from "./format.ts";
import { beginsWith } from "./looks-like.ts";
import { openZip, unpackZip } from "./zip-entries.ts";

/** An archive of files of any format. */
export const zip: Format = {
  label: "a ZIP archive",
  endings: ["zip"],
  mediaTypes: ["application/zip", "application/x-zip-compressed"],
  recognises: (head) => beginsWith(head, 0x50, 0x4b, 0x03, 0x04) || beginsWith(head, 0x50, 0x4b, 0x05, 0x06),
  async *parse(file, { limits }, allowance) {
    const archive = await openZip(file);
    for await (const entry of unpackZip(file.name, archive, { limits, allowance, wanted: isContent })) {
      const name = `${file.name} › ${entry.path}`;
      if ("error" in entry) yield { kind: "failure", name, code: entry.error.code, message: entry.error.message };
      else yield { kind: "file", name, bytes: entry.bytes };
    }
  },
};

/** Not folders, hidden files and what macOS adds. */
function isContent(path: string): boolean {
  return !path.endsWith("/") && !/(?:^|\/)(?:\.|__MACOSX\/)/u.test(path);
}
