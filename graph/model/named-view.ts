/** What somebody had on the page, kept under a title for themselves and others. */
export interface NamedView {
  readonly id: string;
  readonly title: string;
  readonly notes: string | null;
  /** The fragment of the page's address, which restores the view: actors, filters, selection and whatever else it says. */
  readonly address: string;
  readonly user: string;
  /** ISO 8601 times. */
  readonly at: string;
  readonly changedAt: string;
  /** When it was taken off the list, from where it can be brought back; null while it stands there. */
  readonly removed: string | null;
}
