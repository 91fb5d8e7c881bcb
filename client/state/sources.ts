import type { FacetCount } from "../../graph/model/measures.ts";
import { outletKey } from "../../graph/model/outlet.ts";

/** The sources that a filter names, as the list that is shown calls them: a link may name an outlet by another of its credits. */
export function namedAs(shown: readonly FacetCount[], chosen: readonly string[] = []): readonly string[] {
  const names = new Map(shown.map(({ value }) => [outletKey(value), value]));
  return chosen.map((credit) => names.get(outletKey(credit)) ?? credit);
}
