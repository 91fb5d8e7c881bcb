/** The numbers of resolution over all documents; chances are of being one actor, evidence is added to their log-odds. */
export const RESOLUTION_WEIGHTS = {
  /** Joined by the machine from this chance on; shown to a person as a candidate from the lower one. */
  merge: 0.8,
  candidate: 0.3,
  /** Comparisons below this are forgotten at once. */
  least: 0.2,
  declared: 0.9,
  otherTypeOfLongName: 0.75,
  otherTypeOfOneWord: 0.5,
  /** One word that is known as a name of one of the two types only. */
  otherTypeOfKnownName: 0.75,
  /** Log-odds for company as alike as can be, and for having none in common although both have much. */
  sameCompany: 4,
  noCompany: -0.5,
  /** Log-odds for standing in one sentence: writers vary a name there only to tell two people apart. */
  sideBySide: -3,
} as const;
