import { pipeline } from "node:stream";
import type { Readable } from "node:stream";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import type { WARCRecord } from "warcio";
import { RawabitError } from "../../../graph/model/errors.ts";
import { sizeInWords } from "../source/size-in-words.ts";
import type { FileInput, Format, InnerFile, Piece } from "./format.ts";
import { beginsWith, looksLike } from "./looks-like.ts";

/** Pages, texts, documents and feeds; not the pictures, styles and scripts a crawl brings along. */
const ARTICLE_TYPES =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|xml|vnd\.openxmlformats-officedocument\.wordprocessingml))/u;

/** Web archives (WARC), packed or not, read one record at a time however large the file is. */
export const warc: Format = {
  label: "a web archive (WARC)",
  endings: ["warc", "warc.gz"],
  mediaTypes: ["application/warc"],
  recognises: (head) => looksLike(beginsWith(head, 0x1f, 0x8b) ? unpackedHead(head) : head, /^WARC\/\d/u),
  async *parse(file, { limits }) {
    const { WARCParser } = await import("warcio");
    let found = 0;
    try {
      for await (const record of WARCParser.iterRecords(unpacked(file))) {
        for await (const piece of pageOf(file.name, record, limits.fileBytes)) {
          found++;
          yield piece;
        }
      }
      await refuseCutOff(file);
    } catch (cause) {
      if (cause instanceof RawabitError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new RawabitError(
        "input.damaged",
        `${file.name} is damaged or cut off after ${found} pages (${reason}); copy or download it again.`,
        { cause },
      );
    }
    if (found === 0)
      throw new RawabitError(
        "input.empty",
        `${file.name} holds no page that was fetched whole; there is nothing to read in it.`,
      );
  },
};

async function* pageOf(archive: string, record: WARCRecord, limit: number): AsyncGenerator<InnerFile | Piece> {
  const response = record.warcType === "response";
  if (!response && record.warcType !== "resource" && record.warcType !== "conversion") return;
  const type = (response ? record.httpHeaders?.headers.get("content-type") : record.warcContentType) ?? "";
  if ((response && Number(record.httpHeaders?.statusCode) !== 200) || !ARTICLE_TYPES.test(type)) return;
  const url = record.warcTargetURI ?? "unnamed page";
  const name = `${archive} › ${url}`;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > limit) {
      const message = `${name} is larger than the limit of ${sizeInWords(limit)} for one page; it was left out.`;
      yield { kind: "failure", name, code: "input.too-large", message };
      return;
    }
    chunks.push(chunk);
  }
  const [mediaType = "", charset] = type.split(/\s*;\s*charset=/iu);
  yield { kind: "file", name, bytes: Buffer.concat(chunks), mediaType, charset: charset ?? null, url };
}

/** Every record ends with two line ends; warcio takes the end of a file inside its last record for the end of that. */
async function refuseCutOff(file: FileInput): Promise<void> {
  if (beginsWith(file.head, 0x1f, 0x8b)) return;
  const end = Buffer.from(await file.tail(4)).toString("latin1");
  if (!/(?:\r?\n){2}$/u.test(end)) throw new Error("its last record has no end");
}

/** Unpacked here, since Node's own unpacking tells an archive that is cut off, which warcio takes for its end. */
function unpacked(file: FileInput): Readable {
  if (!beginsWith(file.head, 0x1f, 0x8b)) return file.stream();
  // An error comes to whoever reads the unpacked bytes.
  return pipeline(file.stream(), createGunzip(), () => undefined);
}

function unpackedHead(head: Uint8Array): Uint8Array {
  try {
    // Without this flag a head cut off in the middle is an error.
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1_000_000 });
  } catch {
    return head;
  }
}
