/**
 * News for tests, written with its names marked: `[هادي العامري|amiri] met [Badr|badr].` names the actors `amiri` and `badr`.
 * Each line is a sentence. From it follows everything that recognising and resolving would have found.
 */
import type { Document } from "../../graph/model/document.ts";
import { stableId } from "../../graph/model/ids.ts";
import type { ActorIdentity, Mention } from "../../graph/model/mention.ts";
import type { PreparedDocument, Sentence } from "../../graph/model/prepared-document.ts";
import type { SentenceStatement } from "../../graph/model/relation.ts";

const IDENTITIES: Readonly<Record<string, Omit<ActorIdentity, "id">>> = {
  amiri: { type: "PERSON" },
  sadr: { type: "PERSON" },
  kazimi: { type: "PERSON" },
  badr: { type: "ORG", knownAs: { en: "Badr Organization", ar: "منظمة بدر" } },
  hashd: { type: "ORG", knownAs: { en: "Popular Mobilization Forces" } },
  sana: { type: "ORG" },
  baghdad: { type: "PLACE", knownAs: { en: "Baghdad", ar: "بغداد" } },
  marib: { type: "PLACE" },
};

export function actorId(key: string): string {
  return stableId("a", key);
}

function identity(key: string): ActorIdentity {
  const known = IDENTITIES[key];
  if (!known) throw new Error(`No such actor in the tests: ${key}`);
  return { id: actorId(key), ...known };
}

/** A known actor goes by several names; of all others the tests take every spelling for one name. */
function nameOf({ id, knownAs }: ActorIdentity, surface: string): string {
  return knownAs === undefined ? id : stableId("a", "name", id, surface);
}

const MARK = /\[([^|\]]+)\|([a-z]+)\]/gu;

export function news(marked: string, details: Partial<Omit<Document, "id" | "text">> = {}): PreparedDocument {
  const sentences: Sentence[] = [];
  const lines = marked.split("\n").map(unmarked);
  const text = lines.map((line) => line.text).join("\n");
  const title = details.title ?? null;
  const id = stableId("d", title ?? "", text);
  let begin = 0;
  for (const [index, line] of lines.entries()) {
    const end = begin + line.text.length;
    const mentions = line.mentions.map((mention) => moved(mention, begin));
    if (mentions.length > 0)
      sentences.push({
        id: stableId("s", id, String(index)),
        index,
        paragraph: index,
        text: line.text,
        begin,
        end,
        mentions,
      });
    begin = end + 1;
  }
  const lacking = {
    byline: null,
    source: null,
    url: null,
    publishedAt: null,
    language: "en",
    duplicateOf: null,
  } as const;
  return { document: { ...lacking, ...details, id, title, text }, sentences };
}

/** What a test says of a statement: between the how manieth names of which line. */
export interface Stating extends Partial<Omit<SentenceStatement, "subject" | "object">> {
  readonly line?: number;
  readonly between: readonly [subject: number, object: number];
}

/** The news with these statements in it. Those of lines or names that there are not are left out. */
export function stating(item: PreparedDocument, statements: readonly Stating[]): PreparedDocument {
  return {
    ...item,
    sentences: item.sentences.map((sentence) => {
      const own = statements.flatMap(({ line = 0, between, ...saying }) => {
        const [subject, object] = between.map((index) => sentence.mentions[index]?.begin);
        if (line !== sentence.index || subject === undefined || object === undefined) return [];
        return [{ ...PLAINLY, ...saying, subject, object }];
      });
      return own.length === 0 ? sentence : { ...sentence, statements: own };
    }),
  };
}

const PLAINLY = {
  type: "LEADS",
  polarity: "stated",
  former: false,
  confidence: 0.8,
  date: null,
  trigger: null,
  words: "",
  pattern: "test",
} as const;

function unmarked(line: string): { readonly text: string; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  let text = "";
  let done = 0;
  for (const mark of line.matchAll(MARK)) {
    const [whole, surface = "", key = ""] = mark;
    text += line.slice(done, mark.index);
    const begin = text.length;
    text += surface;
    const actor = identity(key);
    mentions.push({
      begin,
      end: text.length,
      text: surface,
      type: actor.type,
      confidence: 0.75,
      method: "pattern",
      fullName: surface,
      name: nameOf(actor, surface),
      declared: [],
      actor,
    });
    done = mark.index + whole.length;
  }
  return { text: text + line.slice(done), mentions };
}

function moved(mention: Mention, by: number): Mention {
  return { ...mention, begin: mention.begin + by, end: mention.end + by };
}
