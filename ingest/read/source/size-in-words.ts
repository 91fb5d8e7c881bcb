/** A number of bytes as a person reads it: `64 MB`, `1.5 MB`, `20 kB`. */
export function sizeInWords(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${unit}`;
}
