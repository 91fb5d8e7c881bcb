import { actor, document, tie } from "./memory-graph.ts";

/** An article in two scripts with what formats trip over. */
export const NEWS = document("[Qasim|qasim] met the [Authority|ports].\n[قاسم|qasim] غادر.", {
  title: "Talks & <b>more</b>",
  source: "The Coast, Gazette",
  url: "https://news.example/1?a=b&c=d",
  publishedAt: "2021-01-02",
  byline: "Nour {Desk}",
});
export const GRAPH = {
  actors: [
    actor("qasim", "Qasim Haddad", { nameAr: "قاسم الحدّاد" }),
    actor("ports", "Port Authority", { type: "ORG" }),
  ],
  ties: [tie("qasim", "ports", 1)],
  documents: [NEWS],
};
