/** The numbers of resolution over all documents; chances are of being one actor, evidence is added to their log-odds. */
export const RESOLUTION_WEIGHTS = {
  /** Joined by the machine from this chance on; shown to a person as a candidate from the lower one. */
  merge: 0.8,
  candidate: 0.3,
  /** Comparisons below this are forgotten at once. */
  least: 0.2,
  declared: 0.9,
  /** A name that a watch list gives as one that others go by too. */
  weakName: 0.5,
  otherTypeOfLongName: 0.75,
  otherTypeOfOneWord: 0.5,
  /** One word that is known as a name of one of the two types only: nearly enough, any company will do. */
  otherTypeOfKnownName: 0.79,
  /**
   * Log-odds of company: so much with none in common, and so much more with all of it. On 64 articles of one topic
   * tools/train/company-evidence.ts finds -0.30 and 1.71 for actors seen in one document each. Company says more of actors
   * of many documents, so the second is set higher, by hand.
   */
  noCompany: -0.3,
  sameCompany: 4,
  /** Log-odds for standing in one sentence: writers vary a name there only to tell two people apart. */
  sideBySide: -3,
} as const;
