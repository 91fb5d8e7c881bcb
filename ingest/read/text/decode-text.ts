import { RawabitError } from "../../../graph/model/errors.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1256" | "windows-1252";

/** How many bytes are looked at to tell the encoding of a text that is not UTF-8. */
const SAMPLE = 200_000;

/**
 * Bytes to text. UTF-8 and UTF-16 are known by their byte order mark or by their shape; what is neither is Windows-1256 or
 * Windows-1252, whichever reads as words. A byte order mark is not part of the text.
 * Throws `input.empty` and `input.not-text`.
 *
 * @param declared the encoding the file or its server claims; bytes that are UTF-8 are read as that whatever is claimed
 */
export function decodeText(name: string, bytes: Uint8Array, declared: string | null = null): string {
  if (bytes.length === 0) {
    throw new RawabitError("input.empty", `${name} is empty; there is nothing to read in it.`);
  }
  if (isDamagedUtf8(bytes)) {
    throw new RawabitError(
      "input.damaged",
      `${name} is a UTF-8 text with damaged characters in it; get an undamaged copy, or save it anew as UTF-8.`,
    );
  }
  const encoding = detectEncoding(bytes);
  const text =
    (encoding === "utf-8" || declared === null ? undefined : decode(bytes, declared)) ??
    (encoding && decode(bytes, encoding));
  if (text === undefined) {
    throw new RawabitError(
      "input.not-text",
      `${name} is not a text in UTF-8, UTF-16, Windows-1256 or Windows-1252; save it as UTF-8 text and try again.`,
    );
  }
  if (text.trim() === "") {
    throw new RawabitError("input.empty", `${name} holds nothing but white space; there is nothing to read in it.`);
  }
  return text;
}

/**
 * Whether bytes are UTF-8 but for a few of them. Read in a Windows encoding every letter would be wrong, and such a file
 * would pass for a text in no known language.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  if (decode(bytes, "utf-8") !== undefined) return false;
  const beyondAscii = new TextDecoder("utf-8").decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
  const damaged = beyondAscii.filter((character) => character === "\ufffd").length;
  return damaged < beyondAscii.length / 2;
}

/** The encoding of a text, or undefined where the bytes are no text. */
export function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample[0] === 0xff && sample[1] === 0xfe) return "utf-16le";
  if (sample[0] === 0xfe && sample[1] === 0xff) return "utf-16be";
  const zeros = zeroShares(sample);
  if (zeros.even + zeros.odd > 0) {
    if (zeros.odd > 0.02 && zeros.even < zeros.odd / 4) return "utf-16le";
    if (zeros.even > 0.02 && zeros.odd < zeros.even / 4) return "utf-16be";
    return undefined;
  }
  if (decode(bytes, "utf-8") !== undefined) return hasControls(sample) ? undefined : "utf-8";
  return hasControls(sample) ? undefined : detectWindowsEncoding(sample);
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // As a stream that goes on, so that a file cut off inside its last letter is read up to there.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** The share of zero bytes at even and at odd places: UTF-16 has its high bytes, zero for ASCII and white space, at one of them. */
function zeroShares(sample: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const pairs = Math.max(1, sample.length / 2);
  return { even: even / pairs, odd: odd / pairs };
}

/** Whether control characters other than tab, line ends, form feed and escape occur, as they do in binary files. */
function hasControls(sample: Uint8Array): boolean {
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 11, 12, 13, 26, 27].includes(byte)).length;
  return controls > sample.length / 1000;
}

/**
 * In Windows-1256 Arabic letters stand side by side and make up whole words; in Windows-1252 the same bytes are accented
 * letters, which stand alone between ASCII letters. So runs of three and more bytes above 0x7f tell the two apart.
 * A file most of whose bytes are above 0x7f without a space among them is neither.
 */
function detectWindowsEncoding(sample: Uint8Array): Encoding | undefined {
  const latin = Buffer.from(sample.buffer, sample.byteOffset, sample.length).toString("latin1");
  const words = latin.split(/[\s\p{P}\p{S}]+/u).filter(Boolean);
  if (words.length === 0 || latin.length / words.length > 40) return undefined;
  const inRuns = words.filter((word) => /[\x80-\xff]{3}/.test(word)).length;
  const accented = words.filter((word) => /[\x80-\xff]/.test(word)).length;
  return inRuns > accented / 2 ? "windows-1256" : "windows-1252";
}
