import { pipeline, Transform } from "node:stream";
import type { Readable } from "node:stream";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import type { WARCRecord } from "warcio";
import { RawabitError } from "../../../graph/model/errors.ts";
import { sizeInWords } from "../source/size-in-words.ts";
import { mostUnpacked, unpackLimit, type UnpackAllowance } from "./allowance.ts";
import type { FileInput, Format, InnerFile, Piece, ReadLimits } from "./format.ts";
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
  async *parse(file, { limits }, allowance) {
    const { WARCParser } = await import("warcio");
    const meter = new Meter(file, limits, allowance);
    let found = 0;
    try {
      for await (const record of WARCParser.iterRecords(unpacked(file, meter))) {
        for await (const piece of pageOf(file.name, record, limits.fileBytes, meter)) {
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

async function* pageOf(
  archive: string,
  record: WARCRecord,
  limit: number,
  meter: Meter,
): AsyncGenerator<InnerFile | Piece> {
  const response = record.warcType === "response";
  if (!response && record.warcType !== "resource" && record.warcType !== "conversion") return;
  const type = (response ? record.httpHeaders?.headers.get("content-type") : record.warcContentType) ?? "";
  if ((response && Number(record.httpHeaders?.statusCode) !== 200) || !ARTICLE_TYPES.test(type)) return;
  const url = record.warcTargetURI ?? "unnamed page";
  const name = `${archive} › ${url}`;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    meter.unpacked(chunk.length); // A page may be packed once more, as its server sent it.
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
function unpacked(file: FileInput, meter: Meter): Readable {
  const packed = passing((bytes) => {
    meter.packed(bytes);
  });
  // An error comes to whoever reads the last stream.
  const untold = (): void => undefined;
  if (!beginsWith(file.head, 0x1f, 0x8b)) return pipeline(file.stream(), packed, untold);
  const out = passing((bytes) => {
    meter.unpacked(bytes);
  });
  return pipeline(file.stream(), packed, createGunzip(), out, untold);
}

/**
 * Refuses an archive that was made to fill memory or time. A crawl on disk may be as large as it likes, since its pages are
 * read one at a time, but not become much more than it is; one inside another file is charged to that file as well.
 */
class Meter {
  readonly #file: FileInput;
  readonly #limits: ReadLimits;
  readonly #allowance: UnpackAllowance;
  #packed = 0;
  #unpacked = 0;

  constructor(file: FileInput, limits: ReadLimits, allowance: UnpackAllowance) {
    this.#file = file;
    this.#limits = limits;
    this.#allowance = allowance;
  }

  packed(bytes: number): void {
    this.#packed += bytes;
  }

  /** Throws `input.limit`. */
  unpacked(bytes: number): void {
    this.#unpacked += bytes;
    const most = mostUnpacked(this.#packed, this.#limits);
    if (this.#unpacked > most) throw unpackLimit(this.#file.name, `unpacks to more than ${sizeInWords(most)}`);
    if (this.#file.path === null) this.#allowance.chargeBytes(bytes);
  }
}

/** A stream that lets everything through, told of each chunk's size; what that throws ends it. */
function passing(onBytes: (bytes: number) => void): Transform {
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      try {
        onBytes(chunk.length);
        done(null, chunk);
      } catch (thrown) {
        done(thrown as Error);
      }
    },
  });
}

function unpackedHead(head: Uint8Array): Uint8Array {
  try {
    // Without this flag a head cut off in the middle is an error.
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1_000_000 });
  } catch {
    return head;
  }
}
