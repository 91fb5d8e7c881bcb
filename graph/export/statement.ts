import type { AskedQuery, ExportAbout, Share } from "./export-format.ts";

/** What a file holds and where it comes from, in lines for people. Every format has a place for it. */
export function statement(about: ExportAbout): readonly string[] {
  const { generator, exportedAt, graphHash, relations, documents } = about;
  return [
    `Exported by ${generator} at ${exportedAt}.`,
    ...holdings(about),
    `The graph was made from ${number(documents.count)} documents, ${period(documents)}.`,
    "A tie says that two actors are named in the same sentences, and no more than that.",
    ...(relations.inGraph === 0 ? [] : [`It holds ${share(relations, "relations")}. ${RELATIONS}`]),
    ...(graphHash === undefined ? [] : [`Digest of the graph: ${graphHash}.`]),
  ];
}

/** How the part was chosen, how much of the graph it is, and what was left out. */
export function holdings({ filter, query, actors, ties, hidden }: ExportAbout): readonly string[] {
  const hiddenActors = hidden === 1 ? "1 actor" : `${number(hidden ?? 0)} actors`;
  return [
    `Selection: ${filter}.`,
    ...(query === undefined ? [] : queryLines(query)),
    `Holds ${share(actors, "actors")} and ${share(ties, "ties")}.`,
    ...(hidden === undefined ? [] : [`Left out with all of their ties: ${hiddenActors} that somebody hid.`]),
  ];
}

function queryLines({ cypher, parameters, rows, truncated }: AskedQuery): readonly string[] {
  const given = Object.keys(parameters).length === 0 ? "" : ` with ${JSON.stringify(parameters)}`;
  const cut = truncated === "rows" ? "rows" : "size";
  return [
    `These are of the result of the query ${cypher.replace(/\s+/gu, " ").trim()}${given}.`,
    ...(truncated === null
      ? []
      : [`A limit of ${cut} cut this result: what came after row ${number(rows)} is left out.`]),
  ];
}

const RELATIONS =
  "A relation is what sentences state between two actors, read by rules that err; some deny it, allege it or say it is planned.";

function share({ held, inGraph }: Share, what: string): string {
  return held === inGraph ? `all ${number(held)} ${what}` : `${number(held)} of ${number(inGraph)} ${what}`;
}

function period({ firstDate, lastDate }: ExportAbout["documents"]): string {
  return firstDate === null || lastDate === null ? "none of them dated" : `dated from ${firstDate} to ${lastDate}`;
}

export function number(value: number): string {
  return value.toLocaleString("en");
}
