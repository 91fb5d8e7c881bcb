import type { Level } from "../../model/filter.ts";
import type { DocumentLanguage } from "../../model/language.ts";
import type { ActorType } from "../../model/ontology.ts";
import { counting } from "./counting.ts";

const counted = counting("en");
const count = (one: string, many = `${one}s`) => counted({ one: `# ${one}`, other: `# ${many}` });

const number = counted({ other: "#" });
const sentences = count("sentence");
const documents = count("document");
const times = count("time");
const levels: Readonly<Record<Level, ReturnType<typeof count>>> = {
  sentence: sentences,
  paragraph: count("paragraph"),
  document: documents,
};

/** What exported files say to people in one language. Names, sentences and titles stay as they are written. */
export type ExportWords = typeof english;

export const english = {
  direction: "ltr" as "ltr" | "rtl",
  comma: ", ",
  semicolon: "; ",
  number,
  /** @param day ISO 8601 */
  date: (day: string): string => day,

  statement: {
    exported: (generator: string, at: string) => `Exported by ${generator} at ${at}.`,
    selection: (filter: string) => `Selection: ${filter}.`,
    query: (cypher: string, parameters: string | undefined) =>
      `These are of the result of the query ${cypher}${parameters === undefined ? "" : ` with ${parameters}`}.`,
    cutByRows: (rows: number) => `A limit of rows cut this result: what came after row ${number(rows)} is left out.`,
    cutBySize: (rows: number) => `A limit of size cut this result: what came after row ${number(rows)} is left out.`,
    holds: (actors: string, ties: string) => `Holds ${actors} and ${ties}.`,
    hidden: (actors: number) => `Left out with all of their ties: ${count("actor")(actors)} that somebody hid.`,
    allOf: { actors: all("actors"), ties: all("ties"), relations: all("relations") },
    someOf: { actors: some("actors"), ties: some("ties"), relations: some("relations") },
    madeFrom: (many: number, dates: string) => `The graph was made from ${documents(many)}, ${dates}.`,
    dated: (first: string, last: string) => `dated from ${first} to ${last}`,
    undated: "none of them dated",
    tieMeans: "A tie says that two actors are named in the same sentences, and no more than that.",
    relations: (held: string) =>
      `It holds ${held}. A relation is what sentences state between two actors, read by rules that err; some deny it, allege it or say it is planned.`,
    digest: (graphHash: string) => `Digest of the graph: ${graphHash}.`,
  },

  filter: {
    typeName: (type: ActorType): string => type,
    languageName: (language: DocumentLanguage): string => language,
    everything: "everything",
    ids: count("actor that was asked for", "actors that were asked for"),
    lines: count("tie or relation of a result", "ties and relations of a result"),
    limit: counted({ one: "the most named actor", other: "the # most named actors" }),
    types: (names: string) => `actors of type ${names}`,
    notTypes: (names: string) => `no actors of type ${names}`,
    communities: (names: string) => `actors of the communities of ${names}`,
    notCommunities: (names: string) => `no actors of the communities of ${names}`,
    lists: count("list of actors", "lists of actors"),
    notLists: count("list of actors left out", "lists of actors left out"),
    leastMentions: (many: number) => `actors of at least ${count("mention")(many)}`,
    level: (level: Level) => `ties of actors named in one ${level}`,
    leastTogether: (many: number, level: Level) => `ties of at least ${levels[level](many)}`,
    leastLogLikelihood: (value: number) => `ties of a log-likelihood of at least ${value}`,
    until: (day: string) => `documents until ${day}`,
    since: (day: string) => `documents since ${day}`,
    between: (from: string, to: string) => `documents from ${from} to ${to}`,
    sources: (names: string) => `documents of ${names}`,
    notSources: (names: string) => `no documents of ${names}`,
    noSource: "no named source",
    authors: (names: string) => `documents by ${names}`,
    notAuthors: (names: string) => `no documents by ${names}`,
    noAuthor: "no named author",
    languages: (names: string) => `documents in ${names}`,
    notLanguages: (names: string) => `no documents in ${names}`,
    documents: (many: number) => `${many} chosen documents`,
    notDocuments: (many: number) => `${many} documents left out`,
  },

  dossier: {
    title: "Dossier: who is named with whom",
    actors: "Actors",
    ties: "Ties",
    bibliography: "Bibliography",
    untitled: "Untitled",
    sourceUnknown: "source unknown",
    undated: "undated",
    period: (first: string, last: string) => `${first} to ${last}`,
    named: (mentions: number, inDocuments: number) => `named ${times(mentions)} in ${documents(inDocuments)}`,
    strength: (inSentences: number, inDocuments: number) => `${sentences(inSentences)} in ${documents(inDocuments)}`,
    also: (names: string) => `also ${names}`,
    stated: (what: string) => `Stated: ${what}`,
    sentences,
    denied: (many: number) => `${number(many)} of them denying it`,
    alleged: (many: number) => `${number(many)} of them alleging it`,
    planned: (many: number) => `${number(many)} of them saying that it is planned`,
    former: (many: number) => `${number(many)} of them saying that it is over`,
    see: (references: string) => `see ${references}`,
    note: (day: string) => `Note, ${day}`,
    noteBy: (user: string, day: string) => `Note by ${user}, ${day}`,
    mostNamed: (shown: number, held: number) => `Shows the ${shown} most named of ${number(held)} actors.`,
    strongest: (shown: number, held: number) =>
      `Shows the ${shown} ties of most sentences among these actors, of ${number(held)} ties.`,
    shortened: (ties: number) =>
      `Of ${count("tie")(ties)} only the strongest sentences are shown, those first that state a relation; their counts say how many there are.`,
  },
};

function all(what: string): (held: number) => string {
  return (held) => `all ${number(held)} ${what}`;
}

function some(what: string): (held: number, inGraph: number) => string {
  return (held, inGraph) => `${number(held)} of ${number(inGraph)} ${what}`;
}
