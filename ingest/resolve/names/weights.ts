/**
 * The numbers of name comparison, in one place.
 *
 * acrossScripts and withinScript are learned (tools/train/word-likeness.ts): the distance in bits a letter at which two
 * spellings are one word as often as not, and how steeply that chance falls. Beyond `farthest` two parts are two parts: across
 * the scripts a poor match may still be one name, and is left to a person to decide. The others are factors on a likeness, chosen so
 * that the orderings hold which the tests of traps state; tools/evaluate/resolution.ts shows what a change of them does.
 */
export const WEIGHTS = {
  acrossScripts: { middle: 1.07, slope: 3.7, farthest: 1.6 },
  withinScript: { middle: 0.93, slope: 4.2, farthest: 1.1 },
  /** Log-odds for each further part in common: that two parts are alike by accident is rarer than that one is. */
  furtherPart: 1.6,
  /** Both are spellings of one known given name or term. */
  sameMeaning: 0.99,
  /** “J.” for “John”. */
  initial: 0.6,
  /** “Salman” for “bin Salman”; “Mahdi” is not “Abu Mahdi”. */
  otherKind: 0.9,
  /** A part that only the longer of two personal names has: before, inside or behind what they share. */
  extraFirst: 0.85,
  /** “Ahmed Ali Saleh” for “Ali Saleh”: a given name before a name in full is rather that of a son. */
  extraGivenFirst: 0.3,
  extraMiddle: 0.95,
  extraLast: 0.7,
  /** “Hussein Fuad” for “Fuad Hussein”. */
  swapped: 0.75,
  /** A word that only one of two names of organisations or places has. */
  extraWord: { generic: 0.95, country: 0.5, quality: 0.4, head: 0.15, sign: 0.05, plain: 0.05 },
  /** Each of two names says what sort of group it is, and they say different ones. */
  otherSort: 0.6,
  /** One word alone, spelt in two ways (Nablus, Naples), within a script and across them. */
  oneWord: { withinScript: 0.75, acrossScripts: 0.9 },
  /** «وزارة الدفاع» and “Ministry of Defence”: nothing says that it is the same country's. */
  onlyTerms: 0.7,
} as const;
