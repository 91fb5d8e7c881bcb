import type { Attachment, Email } from "postal-mime";
import { dateOfLine } from "../metadata/parse-date.ts";
import type { Facts, FileInput, Format, InnerFile, Piece } from "./format.ts";
import { pagePieces, plainHtml } from "./html.ts";
import { looksLike } from "./looks-like.ts";

/** The header fields that a message or a saved page begins with. */
const FIRST_FIELD =
  /^(?:return-path|received|from|to|subject|date|message-id|mime-version|delivered-to|x-[\w-]+|content-type|dkim-signature|arc-[\w-]+|authentication-results|reply-to|snapshot-content-location):.*\n(?:[\w-]+:.*\n|[ \t].*\n)*?(?:from|date|subject|mime-version|message-id):/iu;

/** What comes with a message and is no article: pictures, sounds, signatures, invitations. */
const NO_ARTICLE = /^(?:image|audio|video|font)\/|^text\/(?:calendar|x-vcard|vcard|css|javascript)|pkcs7|pgp/u;

/** One message of e-mail with its attachments; a page saved as one file (MHTML) has the same form. */
export const mail: Format = {
  label: "an e-mail message",
  endings: ["eml", "mht", "mhtml"],
  mediaTypes: ["message/rfc822", "multipart/related"],
  recognises: (head) => looksLike(head, FIRST_FIELD),
  async *parse(file) {
    yield* messagePieces(file, await file.bytes());
  },
};

/** The article of a message, then its attachments. */
export async function* messagePieces(
  file: Pick<FileInput, "name" | "url">,
  bytes: Uint8Array,
): AsyncGenerator<Piece | InnerFile> {
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
