import { RawabitError } from "../../../graph/model/errors.ts";
import { byteLines } from "../text/byte-lines.ts";
import type { Format, InnerFile, Piece } from "./format.ts";
import { looksLike } from "./looks-like.ts";
import { messagePieces } from "./mail.ts";

/** The line before each message (RFC 4155): “From ”, an address and a time. */
const FROM_LINE = /^From \S+ .*\d{4}\s*$/u;

/** A mailbox: messages one after another, read one at a time however large the file is. */
export const mbox: Format = {
  label: "a mailbox",
  endings: ["mbox", "mbx"],
  mediaTypes: ["application/mbox"],
  recognises: (head) => looksLike(head, /^From \S+ [^\n]*\d{4}\s*\n[\w-]+:/u),
  async *parse(file, { limits }) {
    let number = 0;
    let message: Buffer[] = [];
    let size = 0;
    for await (const line of byteLines(file.name, file.stream(), limits.fileBytes)) {
      const begins = line.length < 500 && line[0] === 0x46 && FROM_LINE.test(line.toString("latin1"));
      if (begins) {
        if (number > 0) yield* messageOf(file.name, number, message);
        number++;
        message = [];
        size = 0;
      } else {
        size += line.length;
        if (size <= limits.fileBytes) message.push(unquoted(line));
      }
    }
    if (number === 0)
      throw new RawabitError(
        "input.damaged",
        `${file.name} is not a mailbox: no message begins in it; export it again as mbox.`,
      );
    yield* messageOf(file.name, number, message);
  },
};

async function* messageOf(
  mailbox: string,
  number: number,
  lines: readonly Buffer[],
): AsyncGenerator<Piece | InnerFile> {
  const name = `${mailbox} › message ${number}`;
  try {
    yield* messagePieces({ name, url: null }, Buffer.concat(lines));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    yield {
      kind: "failure",
      name,
      code: "input.damaged",
      message: `${name} is damaged (${reason}); look at it in your mail program.`,
    };
  }
}

/** Mailboxes quote lines of the text that look like the start of a message. */
function unquoted(line: Buffer): Buffer {
  return /^>+From /u.test(line.subarray(0, 40).toString("latin1")) ? line.subarray(1) : line;
}
