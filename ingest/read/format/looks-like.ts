/** Whether a file's first bytes, read as text (UTF-8 or UTF-16 by their mark, else byte by byte), begin as a pattern says. */
export function looksLike(head: Uint8Array, pattern: RegExp): boolean {
  return pattern.test(headText(head));
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
