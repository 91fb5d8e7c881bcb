import type { ExportAbout, Share } from "./export-format.ts";

/** What a file holds and where it comes from, in lines for people. Every format has a place for it. */
export function statement(about: ExportAbout): readonly string[] {
  const { generator, exportedAt, graphHash, filter, actors, ties, hidden, documents } = about;
  const hiddenActors = hidden === 1 ? "1 actor" : `${number(hidden ?? 0)} actors`;
  return [
    `Exported by ${generator} at ${exportedAt}.`,
    `Selection: ${filter}.`,
    `Holds ${share(actors, "actors")} and ${share(ties, "ties")}.`,
    ...(hidden === undefined ? [] : [`Left out with all of their ties: ${hiddenActors} that somebody hid.`]),
    `The graph was made from ${number(documents.count)} documents, ${period(documents)}.`,
    "A tie says that two actors are named in the same sentences, and no more than that.",
    ...(graphHash === undefined ? [] : [`Digest of the graph: ${graphHash}.`]),
  ];
}

function share({ held, inGraph }: Share, what: string): string {
  return held === inGraph ? `all ${number(held)} ${what}` : `${number(held)} of ${number(inGraph)} ${what}`;
}

function period({ firstDate, lastDate }: ExportAbout["documents"]): string {
  return firstDate === null || lastDate === null ? "none of them dated" : `dated from ${firstDate} to ${lastDate}`;
}

export function number(value: number): string {
  return value.toLocaleString("en");
}
