/** A key as it is printed: `mod+shift+Z` is Ctrl, Shift and Z. */
export function printedKey(key: string): readonly string[] {
  if (key.length === 1) return [key.toUpperCase()];
  const isMac = /mac/i.test(navigator.userAgent);
  return key.split("+").map((part) => (part === "mod" ? (isMac ? "⌘" : "Ctrl") : part === "shift" ? "Shift" : part));
}
