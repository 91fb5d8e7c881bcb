import type { Kept } from "./notebook.ts";

/** What somebody had on the page, kept under a title for themselves and others. */
export interface NamedView extends Kept {
  readonly title: string;
  readonly notes: string | null;
  /** The fragment of the page's address, which restores the view: actors, filters, selection and whatever else it says. */
  readonly address: string;
}
