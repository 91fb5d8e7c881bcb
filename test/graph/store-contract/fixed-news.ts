/** News that the contracts agree on, and news at random over few names. */
import { expect } from "@jest/globals";
import fc from "fast-check";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { news } from "../marked-news.ts";
import { measuredHash } from "./harness.ts";

export const FIXED = [
  news("[Hadi al-Amiri|amiri] of [Badr|badr] met [Muqtada al-Sadr|sadr] in [Baghdad|baghdad].\n[Amiri|amiri] left.", {
    title: "Talks",
    publishedAt: "2021-03-04",
    source: "Sample Daily",
  }),
  news("التقى [هادي العامري|amiri] زعيم [منظمة بدر|badr] [مقتدى الصدر|sadr] في [بغداد|baghdad]", {
    title: "لقاء",
    publishedAt: "2020-01-02",
    language: "ar",
  }),
  news(
    "[Hashd al-Shaabi|hashd] and [Badr|badr] (“quotes”, it's \\ ‏مرحبا 😀).\nNothing.\n[الحشد الشعبي|hashd] [Badr|badr]",
    {
      title: 'Tab\there \u0007 \'n "there"',
      url: "https://news.example/1?a=b&c=d",
    },
  ),
];

/** Changes only where the meaning of the graph changes; both engines must give exactly this. */
export const FIXED_HASH = "cad2df84648c7d1ce6e04368e7ec6ec480d91c912cd104d179fa746078fdd9aa";

export async function hashOf(store: GraphStore, items: readonly PreparedDocument[]): Promise<string> {
  await store.mergeDocuments(items);
  return measuredHash(store);
}

export async function clear(store: GraphStore, items: readonly PreparedDocument[]): Promise<void> {
  await store.removeDocuments(items.map(idOf));
  expect(await store.stats()).toMatchObject({ documents: 0, sentences: 0, mentions: 0, actors: 0, ties: 0 });
}

export function idOf(item: PreparedDocument | undefined): string {
  return item?.document.id ?? "";
}

/** Lines over few names, so that documents share actors, spellings and sentences. Some come twice, with other dates. */
const name = fc.constantFrom(
  "[Amiri|amiri]",
  "[العامري|amiri]",
  "[Hadi Amiri|amiri]",
  "[Badr|badr]",
  "[بدر|badr]",
  "[Sadr|sadr]",
  "[صدر|sadr]",
  "[Marib|marib]",
);
const line = fc.array(name, { maxLength: 4 }).map((names) => `${names.join(" and ")}.`);
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const date = fc.option(fc.constantFrom("2019-12-31", "2020-01-01", "2021-06-30"));
export const someNews = fc.array(
  fc.record({ text, date }).map((item) => news(item.text, { publishedAt: item.date })),
  { minLength: 1, maxLength: 6 },
);
