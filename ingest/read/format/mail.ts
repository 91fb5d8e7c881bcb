import type { Attachment, Email } from "postal-mime";
import { RawabitError } from "../../../graph/model/errors.ts";
import { dateOfLine } from "../metadata/parse-date.ts";
import type { Facts, FileInput, Format, InnerFile, Piece } from "./format.ts";
import { pagePieces, plainHtml } from "./html.ts";
import { looksLike } from "./looks-like.ts";

/** The header fields that a message or a saved page begins with. */
const FIRST_FIELD =
  /^(?:return-path|received|from|to|subject|date|message-id|mime-version|delivered-to|x-[\w-]+|content-type|dkim-signature|arc-[\w-]+|authentication-results|reply-to|snapshot-content-location):.*\n(?:[\w-]+:.*\n|[ \t].*\n)*?(?:from|date|subject|mime-version|message-id):/iu;

/** Bytes of the fields above a message that are looked through. */
const LONGEST_HEAD = 100_000;

/** What comes with a message and is no article: pictures, sounds, signatures, invitations. */
const NO_ARTICLE = /^(?:image|audio|video|font)\/|^text\/(?:calendar|x-vcard|vcard|css|javascript)|pkcs7|pgp/u;

/** One message of e-mail with its attachments; a page saved as one file (MHTML) has the same form. */
export const mail: Format = {
  label: "an e-mail message",
  endings: ["eml", "mht", "mhtml"],
  mediaTypes: ["message/rfc822", "multipart/related"],
  recognises: (head) => looksLike(head, FIRST_FIELD),
  async *parse(file) {
    let found = 0;
    for await (const piece of messagePieces(file, await file.bytes())) {
      found++;
      yield piece;
    }
    if (found === 0) {
      throw new RawabitError(
        "input.empty",
        `${file.name} has no text in it and nothing attached that can be read; look at it in your mail program.`,
      );
    }
  },
};

/** The article of a message, then its attachments; last, where the message is cut off, that it is. */
export async function* messagePieces(
  file: Pick<FileInput, "name" | "url">,
  bytes: Uint8Array,
): AsyncGenerator<Piece | InnerFile> {
  yield* partsOf(file, bytes);
  if (isCutOff(bytes)) {
    const message = `${file.name} is cut off: its last part has no end; what is there was read; export it again.`;
    yield { kind: "failure", name: file.name, code: "input.damaged", message };
  }
}

async function* partsOf(file: Pick<FileInput, "name" | "url">, bytes: Uint8Array): AsyncGenerator<Piece | InnerFile> {
  const { default: PostalMime } = await import("postal-mime");
  const message = await PostalMime.parse(bytes, { maxNestingDepth: 50, forceRfc822Attachments: true });
  const location = headerOf(message, "snapshot-content-location");
  if (location !== null && message.html !== undefined) {
    yield* pagePieces({ name: file.name, url: location }, message.html);
    return;
  }
  const text = message.text?.trim() ?? "";
  const whole = text === "" && message.html !== undefined ? await plainHtml(message.html) : text;
  if (whole !== "") yield { kind: "text", name: file.name, text: whole, facts: factsOf(message), holds: "article" };
  for (const [index, attachment] of message.attachments.entries()) yield* attached(file.name, attachment, index + 1);
}

/** Whether the end of a message of several parts is missing, which RFC 2046 has marked by their boundary between dashes. */
function isCutOff(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const head =
    raw
      .subarray(0, LONGEST_HEAD)
      .toString("latin1")
      .split(/\r?\n\r?\n/u, 1)[0] ?? "";
  const boundary = /^content-type:\s*multipart\/[^\n]*(?:\n[ \t][^\n]*)*boundary="?([^";\r\n]+)/imu.exec(head)?.[1];
  return boundary !== undefined && !raw.includes(`--${boundary.trim()}--`);
}

function* attached(name: string, attachment: Attachment, number: number): Generator<InnerFile> {
  if (NO_ARTICLE.test(attachment.mimeType) || attachment.related === true || typeof attachment.content === "string")
    return;
  yield {
    kind: "file",
    name: `${name} › ${attachment.filename ?? `attachment ${number}`}`,
    bytes: new Uint8Array(attachment.content),
    mediaType: attachment.mimeType,
  };
}

/** The date is the sender's own, as written, not that of this machine's zone. */
function factsOf(message: Email): Facts {
  const sender = message.from;
  return {
    title: message.subject?.replace(/^(?:(?:re|fwd?)\s*:\s*)+/iu, "").trim() ?? null,
    poster: sender === undefined || sender.name === "" ? null : sender.name,
    publishedAt: dateOfLine(headerOf(message, "date") ?? ""),
  };
}

function headerOf(message: Email, key: string): string | null {
  return message.headers.find((header) => header.key === key)?.value ?? null;
}
