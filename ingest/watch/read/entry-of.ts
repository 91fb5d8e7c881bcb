/** A row of a list as an entry: names put in order, ids checked. */
import type { ActorType } from "../../../graph/model/ontology.ts";
import { watchEntryId, type WatchEntry } from "../../../graph/model/watch-list.ts";
import { nameForm } from "../../resolve/corpus/name-id.ts";
import { personParts } from "../../resolve/names/person-parts.ts";
import { normaliseArabic } from "../../nlp/ar/normalise.ts";
import { ListFault } from "./list-fault.ts";

/** What a list says of one actor, wherever it says it. */
export interface ListedRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly type: ActorType;
  /** The first is the main one. */
  readonly names: readonly string[];
  readonly weakNames: readonly string[];
  readonly wikidata: string;
  readonly openSanctions: string;
  readonly urls: readonly string[];
  readonly topics: readonly string[];
}

const MOST_NAMES = 200;
const LONGEST_NAME = 200;
const LONGEST_URL = 2000;

const ARABIC = /\p{Script=Arabic}/u;
/** Texts are in English and Arabic, so a name in another script can stand in none. */
const READABLE = /[\p{Script=Latin}\p{Script=Arabic}]/u;
const TWO_LETTERS = /\p{L}\P{L}*\p{L}/u;
/** Characters that reorder the text around them, and controls: a name shown must be what it seems. */
const UNSEEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const WIKIDATA = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/iu;
const OPEN_SANCTIONS = /^(?:https?:\/\/(?:www\.)?opensanctions\.org\/entities\/)?([A-Za-z0-9][\w.-]{1,200})\/?$/u;

/** Undefined where it has no name in a script that is read. Throws {@link ListFault}. */
export function entryOf({ line, type, topics, ...row }: ListedRow): WatchEntry | undefined {
  const named = distinctNames(row.names.flatMap((name) => readable(name, type)));
  const [main] = named;
  if (main === undefined) return undefined;
  const names = named.filter((name) => name === main || !isWeak(name, type));
  const weakNames = [...named, ...row.weakNames.flatMap((name) => readable(name, type))];
  const long = [...names, ...weakNames].find((name) => name.length > LONGEST_NAME);
  if (long !== undefined) {
    throw new ListFault(line, `has a name of ${long.length} letters, which is more than ${LONGEST_NAME}; shorten it`);
  }
  if (names.length + weakNames.length > MOST_NAMES) {
    throw new ListFault(line, `has more than ${MOST_NAMES} names; leave out those that matter least`);
  }
  const latin = names.find((name) => !ARABIC.test(name));
  const arabic = names.find((name) => ARABIC.test(name));
  const entry = {
    type,
    knownAs: { ...(latin !== undefined && { en: latin }), ...(arabic !== undefined && { ar: arabic }) },
    names,
    weakNames: distinctNames(weakNames).filter((name) => !names.includes(name)),
    wikidata: outsideId(line, row.wikidata, WIKIDATA, "Wikidata id; one looks like Q42")?.toUpperCase() ?? null,
    openSanctions:
      outsideId(line, row.openSanctions, OPEN_SANCTIONS, "OpenSanctions id; one looks like NK-abc") ?? null,
    url: safeUrl(line, row.urls),
    topics: [...new Set(topics.map(cleaned).filter((topic) => topic !== ""))].sort(),
  };
  return { id: watchEntryId(entry), ...entry };
}

/** Rows of one id are one actor: many lists have a row for each of its names. */
export function united(entries: readonly WatchEntry[]): readonly WatchEntry[] {
  const byId = new Map<string, WatchEntry>();
  for (const entry of entries) {
    const before = byId.get(entry.id);
    byId.set(entry.id, before === undefined ? entry : bothOf(before, entry));
  }
  return [...byId.values()];
}

function bothOf(one: WatchEntry, other: WatchEntry): WatchEntry {
  const names = distinctNames([...one.names, ...other.names]);
  return {
    ...one,
    knownAs: { ...other.knownAs, ...one.knownAs },
    names,
    weakNames: distinctNames([...one.weakNames, ...other.weakNames]).filter((name) => !names.includes(name)),
    wikidata: one.wikidata ?? other.wikidata,
    openSanctions: one.openSanctions ?? other.openSanctions,
    url: one.url ?? other.url,
    topics: [...new Set([...one.topics, ...other.topics])].sort(),
  };
}

/** A person's name of one part beside a fuller one is a surname, a given name or a kunya, which others have too. */
function isWeak(name: string, type: ActorType): boolean {
  return type === "PERSON" && personParts(name).length <= 1;
}

/** “SULEIMANI, Qasem” is how registers write Qasem SULEIMANI. */
function readable(name: string, type: ActorType): readonly string[] {
  const text = cleaned(name);
  if (!READABLE.test(text) || !TWO_LETTERS.test(text) || nameForm(text) === "") return [];
  const [family = "", given = "", ...more] = text.split(/\s*[,،]\s*/u);
  return [type === "PERSON" && given !== "" && more.length === 0 ? `${given} ${family}` : text];
}

function cleaned(text: string): string {
  return text.replace(/\s+/gu, " ").replace(UNSEEN, "").trim();
}

function distinctNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function outsideId(line: number, text: string, shape: RegExp, wanted: string): string | undefined {
  const written = normalDigits(cleaned(text));
  if (written === "") return undefined;
  const id = shape.exec(written)?.[1];
  if (id === undefined) throw new ListFault(line, `has “${written.slice(0, 60)}”, which is no ${wanted}`);
  return id;
}

/** Ids may be typed with Arabic digits; letters other than Arabic ones stay as they are. */
function normalDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => normaliseArabic(digit));
}

/** The first that a browser may open for a reader. */
function safeUrl(line: number, urls: readonly string[]): string | null {
  const [first] = urls.map(cleaned).filter((url) => url !== "");
  if (first === undefined) return null;
  const url = URL.canParse(first) ? new URL(first) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol) || first.length > LONGEST_URL) {
    throw new ListFault(line, `has “${first.slice(0, 60)}”, which is no web address; one begins with https://`);
  }
  return url.href;
}
