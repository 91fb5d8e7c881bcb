import type { Listed } from "../../graph/model/listed.ts";
import { safeLink } from "./safe-link.ts";

export interface OutsideLink {
  readonly href: string;
  /** Where it leads, in a word: a name that needs no translation. */
  readonly place: string;
}

/** Addresses outside of the page for what lists say of an actor. Lists come from anywhere: only addresses that a browser may open. */
export function outsideLinks({ wikidata, openSanctions, urls }: Listed): readonly OutsideLink[] {
  const made = [
    ...wikidata.map((id) => ({
      href: `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`,
      place: `Wikidata ${id}`,
    })),
    ...openSanctions.map((id) => ({
      href: `https://www.opensanctions.org/entities/${encodeURIComponent(id)}/`,
      place: "OpenSanctions",
    })),
    ...urls.map((url) => ({ href: url, place: URL.canParse(url) ? new URL(url).host : url })),
  ];
  return made.flatMap(({ href, place }) => {
    const safe = safeLink(href);
    return safe === null ? [] : [{ href: safe, place }];
  });
}
