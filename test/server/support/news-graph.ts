/** A small graph in two languages, written out by hand: an invented story of a harbour, its minister and an aid agency. */
import { documentId } from "../../../graph/model/document.ts";
import { stableId } from "../../../graph/model/ids.ts";
import type { ActorIdentity, Mention } from "../../../graph/model/mention.ts";
import type { PreparedDocument, Sentence } from "../../../graph/model/prepared-document.ts";

export const ACTORS = {
  layla: {
    id: stableId("a", "PERSON", "layla nasser"),
    type: "PERSON",
    knownAs: { en: "Layla Nasser", ar: "ليلى ناصر" },
  },
  karim: { id: stableId("a", "PERSON", "karim haddad"), type: "PERSON" },
  agency: { id: stableId("a", "ORG", "nile relief agency"), type: "ORG" },
  harbour: { id: stableId("a", "PLACE", "port salim"), type: "PLACE", knownAs: { en: "Port Salim", ar: "ميناء سالم" } },
} as const satisfies Record<string, ActorIdentity>;

type ActorName = keyof typeof ACTORS;

/** How the sentences below are written: `{actor:name}`. */
const NAME = /\{(\w+):([^}]+)\}/g;

export const ENGLISH = article({
  title: "Minister tours the harbour",
  source: "The Coast Gazette",
  publishedAt: "2023-03-01",
  language: "en",
  sentences: [
    "{layla:Layla Nasser} toured {harbour:Port Salim} on Monday.",
    "{karim:Karim Haddad} of the {agency:Nile Relief Agency} thanked {layla:Nasser}.",
  ],
});

export const ARABIC = article({
  title: "الوزيرة في الميناء",
  source: "صحيفة الساحل",
  publishedAt: "2023-04-15",
  language: "ar",
  sentences: [
    "زارت {layla:ليلى ناصر} {harbour:ميناء سالم} أمس.",
    "وقال {karim:كريم حدّاد} إن {layla:ليلى ناصر} وعدت بالدعم.",
  ],
});

export const NEWS: readonly PreparedDocument[] = [ENGLISH, ARABIC];

interface Draft {
  readonly title: string;
  readonly source: string;
  readonly publishedAt: string;
  readonly language: "en" | "ar";
  readonly sentences: readonly string[];
}

function article({ sentences: drafts, ...head }: Draft): PreparedDocument {
  const text = drafts.map(plain).join(" ");
  const id = documentId(head.title, text);
  let begin = 0;
  const sentences = drafts.map((draft, index): Sentence => {
    const sentence = { begin, end: begin + plain(draft).length };
    begin = sentence.end + 1;
    return {
      ...sentence,
      id: stableId("s", id, String(index)),
      index,
      paragraph: 0,
      text: plain(draft),
      mentions: mentions(draft, sentence.begin),
    };
  });
  return { document: { ...head, id, text, byline: null, url: null, duplicateOf: null }, sentences };
}

function plain(draft: string): string {
  return draft.replaceAll(NAME, "$2");
}

function mentions(draft: string, offset: number): readonly Mention[] {
  return [...draft.matchAll(NAME)].map((match) => {
    const [, actor, text] = match as unknown as [string, ActorName, string];
    const begin = offset + plain(draft.slice(0, match.index)).length;
    return {
      fullName: text,
      name: "knownAs" in ACTORS[actor] ? stableId("a", "name", actor) : ACTORS[actor].id,
      declared: [],
      actor: ACTORS[actor],
      type: ACTORS[actor].type,
      text,
      begin,
      end: begin + text.length,
      confidence: 1,
      method: "gazetteer",
    };
  });
}
