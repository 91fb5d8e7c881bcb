/**
 * Features are numbers, not strings: 28 bits of hash and, in the low 4 bits, the group a feature belongs to, so that a group
 * can be left out of training. Two features that meet in one number share a weight, which costs little ("the hashing trick",
 * Weinberger et al. 2009).
 */

/** Held here because they are called millions of times, and a global is looked up each time. */
const { imul } = Math;

/** A 32-bit hash of a text (FNV-1a over its UTF-16 code units, then mixed). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** The number of a feature: its group (0 to 15), the template that makes it, and what was seen there. */
export function feature(group: number, template: number, value: number, second = 0): number {
  const hash = mix(imul(value ^ imul(template + 1, 0x9e3779b1), 0x85ebca6b) ^ mix(second + template));
  return (hash & ~0xf) | group;
}

export function groupOf(featureNumber: number): number {
  return featureNumber & 0xf;
}

/** The finaliser of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
