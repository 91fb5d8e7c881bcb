/** A key that stands for a letter, or for an arrow. */
interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The Latin letter of a key: the one it types, or on a keyboard of another script the one printed on the same key of a
 * Latin keyboard, so that shortcuts work whatever one writes in. Null for other keys and for combinations.
 */
export function letterOf({ key, code, ctrlKey, metaKey, altKey }: KeyPress): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const isOtherScript = /^\p{L}+$/u.test(key) && !/^\p{Script=Latin}/u.test(key);
  return isOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null) : null;
}

/** The letter, digit (of either system) or sign that a lone key stands for; null for other keys and for combinations. */
export function pressedKey(press: KeyPress): string | null {
  const letter = letterOf(press);
  if (letter !== null || press.ctrlKey || press.metaKey || press.altKey) return letter;
  const digit = /^Digit(\d)$/.exec(press.code)?.[1];
  // Arabic keyboards type ١ and ؟ where others type 1 and ?.
  if (digit !== undefined && /^\p{Nd}$/u.test(press.key)) return digit;
  if (press.key === "؟") return "?";
  return press.key.length === 1 ? press.key : null;
}
