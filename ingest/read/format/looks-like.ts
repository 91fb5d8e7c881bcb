/** Whether a file's first bytes, read as text (UTF-8 or UTF-16 by their mark, else byte by byte), begin as a pattern says. */
export function looksLike(head: Uint8Array, pattern: RegExp): boolean {
  return pattern.test(headText(head));
}

export function headText(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  return new TextDecoder("utf-8").decode(head);
}

/** Whether a file begins with these bytes. */
export function beginsWith(head: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
