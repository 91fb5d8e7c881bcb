import { Buffer } from "node:buffer";

/** Bytes; file systems take 255. */
const LONGEST = 200;
/** What a file goes by that came without a name. */
const NAMELESS = "file";
/** The ending decides about the format, so it stays when a name is cut. */
const ENDING = /\.[^.]{1,12}$/u;

/**
 * A name under which a file that a stranger named can be kept in a folder and shown: one step of a path, without characters
 * that control or reorder text, short enough for every file system.
 */
export function safeFileName(given: string): string {
  const name = given
    .replace(/^.*[/\\]/su, "")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    // Stands in the names of what is inside a file.
    .replaceAll("›", "-")
    .trim();
  if (/^\.*$/u.test(name)) return NAMELESS;
  const ending = ENDING.exec(name)?.[0] ?? "";
  return cut(name.slice(0, name.length - ending.length), LONGEST - Buffer.byteLength(ending)) + ending;
}

/** As many whole characters of a text as so many bytes of UTF-8 hold. */
function cut(text: string, bytes: number): string {
  let length = 0;
  let size = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    length += character.length;
  }
  return text.slice(0, length);
}
