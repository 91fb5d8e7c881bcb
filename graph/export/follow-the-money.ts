/**
 * FollowTheMoney entities (https://followthemoney.tech/), one JSON object a line, as Aleph and OpenSanctions' tools read them. A
 * co-mention is an UnknownLink, the schema for links of unknown nature; offices in groups are Directorships, memberships
 * Memberships, who speaks for whom a Representation, and every other relation an UnknownLink that says its role; the documents that name an actor are tied to it by
 * Documentation. The first line is a Note that says what the file holds.
 */
import type { Actor } from "../model/actor.ts";
import { groupBy } from "../model/group-by.ts";
import { RELATION_TYPES, type ActorType, type RelationType } from "../model/ontology.ts";
import type { CitedRelation } from "../model/relation.ts";
import type { Tie } from "../model/tie.ts";
import type { CitedDocument, ExportFormat, ExportSource } from "./export-format.ts";
import { statement } from "./statement.ts";

export const followTheMoney: ExportFormat = {
  id: "ftm",
  title: "FollowTheMoney entities, one a line, for Aleph",
  extension: "ftm.json",
  mediaType: "application/json+ftm",
  write,
};

/** FollowTheMoney has no schema for towns and rivers; Address is the one that maps and links places. */
const SCHEMATA: Readonly<Record<ActorType, string>> = { PERSON: "Person", ORG: "Organization", PLACE: "Address" };

/** Topics are a vocabulary there; what a list of one's own calls a topic may be anything. */
const FTM_TOPIC = /^[a-z]+(?:\.[a-z]+)*$/u;

type Values = Readonly<Record<string, readonly (string | null)[]>>;

async function* write({ about, actors, ties, relations, documents }: ExportSource): AsyncIterable<string> {
  yield entity("rawabit-about", "Note", { name: ["About this export"], description: [statement(about).join("\n")] });
  const types = new Map<string, ActorType>();
  for await (const actor of actors) {
    types.set(actor.id, actor.type);
    yield actorEntity(actor);
  }
  for await (const tie of ties) yield tieEntity(tie);
  for await (const relation of relations) yield relationEntity(relation, types.get(relation.target));
  for await (const document of documents) yield* documentEntities(document);
}

function entity(id: string, schema: string, values: Values): string {
  const properties = Object.entries(values)
    .map(([name, list]) => [name, [...new Set(list.flatMap(cleaned))]] as const)
    .filter(([, list]) => list.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(properties) })}\n`;
}

/** Values may not be empty, and lone surrogates have no place in JSON Lines that others read. */
function cleaned(value: string | null): readonly string[] {
  return value === null || value.trim() === "" ? [] : [value.toWellFormed()];
}

function actorEntity({ id, type, name, nameAr, aliases, mentions, documents, listed }: Actor): string {
  const names = [name, nameAr];
  return entity(id, SCHEMATA[type], {
    name: names,
    ...(type === "PLACE" && { full: [name] }),
    alias: aliases.map((alias) => alias.name).filter((alias) => !names.includes(alias)),
    ...(listed && {
      wikidataId: listed.wikidata,
      sourceUrl: [
        ...listed.urls,
        ...listed.openSanctions.map((one) => `https://www.opensanctions.org/entities/${one}/`),
      ],
      topics: listed.topics.filter((topic) => FTM_TOPIC.test(topic)),
    }),
    summary: [`Named ${mentions} times in ${documents} documents.`],
  });
}

function tieEntity({ source, target, sentences, documents, firstSeen, lastSeen }: Tie): string {
  return entity(`${source}.${target}`, "UnknownLink", {
    subject: [source],
    object: [target],
    role: ["named in the same sentences"],
    summary: [`Named together in ${sentences} sentences of ${documents} documents.`],
    startDate: [firstSeen],
    endDate: [lastSeen],
  });
}

interface LinkSchema {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
}

const UNKNOWN: LinkSchema = { schema: "UnknownLink", from: "subject", to: "object" };
const DIRECTORSHIP: LinkSchema = { schema: "Directorship", from: "director", to: "organization" };

/** Where FollowTheMoney has a schema for a relation. An office in a state is none of these: a place is no organization. */
const LINKS: Readonly<Partial<Record<RelationType, LinkSchema>>> = {
  LEADS: DIRECTORSHIP,
  HOLDS_OFFICE: DIRECTORSHIP,
  MEMBER_OF: { schema: "Membership", from: "member", to: "organization" },
  SPOKESPERSON_FOR: { schema: "Representation", from: "agent", to: "client" },
};

function relationEntity(relation: CitedRelation, objectType: ActorType | undefined): string {
  const { type, source, target, count, denied, alleged, planned, firstSeen, lastSeen, wordings } = relation;
  const { schema, from, to } = (objectType === "PLACE" ? undefined : LINKS[type]) ?? UNKNOWN;
  const label = RELATION_TYPES.find((definition) => definition.type === type)?.label.en ?? type;
  return entity(`${source}.${type}.${target}`, schema, {
    [from]: [source],
    [to]: [target],
    role: [label, ...wordings.map(({ words }) => words)],
    summary: [`Read in ${count} sentences; ${denied} deny it, ${alleged} allege it, ${planned} say it is planned.`],
    startDate: [firstSeen],
    endDate: [lastSeen],
  });
}

function* documentEntities({ document, sentences }: CitedDocument): Iterable<string> {
  const { id, title, byline, source, url, publishedAt, language } = document;
  yield entity(id, "Article", {
    title: [title],
    fileName: [id],
    author: [byline],
    publisher: [source],
    sourceUrl: [url],
    publishedAt: [publishedAt],
    language: [LANGUAGES[language] ?? null],
  });
  const mentions = sentences.flatMap(({ text, mentions }) => mentions.map(({ actor }) => ({ actor, text })));
  for (const [actor, places] of groupBy(mentions, (mention) => mention.actor)) {
    yield entity(`${id}.${actor}`, "Documentation", {
      document: [id],
      entity: [actor],
      role: ["named in"],
      date: [publishedAt],
      summary: places.map(({ text }) => text),
    });
  }
}

/** ISO 639-3, as FollowTheMoney wants them. */
const LANGUAGES: Readonly<Partial<Record<CitedDocument["document"]["language"], string>>> = { en: "eng", ar: "ara" };
