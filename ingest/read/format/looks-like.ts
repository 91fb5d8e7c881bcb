/** What may stand before the first tag, and how it ends. */
const PROLOG = [
  ["<!--", "-->"],
  ["<?", ">"],
] as const;

/** Whether a file's first bytes, read as text (UTF-8 or UTF-16 by their mark, else byte by byte), begin as a pattern says. */
export function looksLike(head: Uint8Array, pattern: RegExp): boolean {
  return pattern.test(headText(head));
}

/** The same of the first tag of a file of markup, after its XML declaration, instructions and comments. */
export function firstTagIs(head: Uint8Array, pattern: RegExp): boolean {
  return pattern.test(withoutProlog(headText(head)));
}

/** Step by step with `indexOf`: one pattern for all of it would try every way to take several comments for one. */
function withoutProlog(text: string): string {
  let rest = text;
  for (;;) {
    rest = rest.trimStart();
    const [opening = "", closing = ""] = PROLOG.find(([mark]) => rest.startsWith(mark)) ?? [];
    const end = rest.indexOf(closing, opening.length);
    if (opening === "" || end < 0) return rest;
    rest = rest.slice(end + closing.length);
  }
}

/** The first bytes as text, lines ending with `\n`. */
function headText(head: Uint8Array): string {
  const little = head[0] === 0xff && head[1] === 0xfe;
  const big = head[0] === 0xfe && head[1] === 0xff;
  const text = new TextDecoder(little ? "utf-16le" : big ? "utf-16be" : "utf-8").decode(head);
  return text.replace(/\r\n/gu, "\n");
}

/** Whether a file begins with these bytes. */
export function beginsWith(head: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
