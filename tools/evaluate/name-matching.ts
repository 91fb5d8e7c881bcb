/**
 * Measures how well an Arabic word finds its Latin spelling among thousands, on pairs that nothing was learned from.
 *
 * Each Arabic word is linked to the Latin word that lies nearest; links are then taken in order of distance, and recall is
 * read off where precision falls to 99 % and 95 %. The rival is Levenshtein distance on a letter-by-letter transliteration.
 */
import { spellingDistance, spellingOf } from "../../ingest/resolve/words/spelling.ts";
import { markdownTable, percent } from "../markdown-table.ts";
import { readNamePairs } from "../train/name-pairs.ts";
import type { NamePair } from "../train/pair-alignment.ts";
import { levenshtein, transliterate } from "./transliteration.ts";

const PRECISIONS = [0.99, 0.95];

interface Link {
  readonly distance: number;
  readonly right: boolean;
}

/** The part of docs/evaluation.md on names across the scripts. */
export function nameMatchingTable(file: string): string {
  const { heldOut } = readNamePairs(file);
  const latin = [...new Set(heldOut.map(([, word]) => word))];
  const learned = nearestLinks(heldOut, latin, (word) => spellingOf(word), spellingDistance);
  const rival = nearestLinks(heldOut, latin, transliterate, relativeLevenshtein);
  const rows = [row("learned letter costs", learned), row("Levenshtein on transliteration", rival)];
  const recalls = PRECISIONS.map((precision) => `recall at precision ${100 * precision} %`);
  const table = markdownTable(["method", ...recalls, "nearest is right"], rows);
  return `${heldOut.length} pairs, each Arabic word against ${latin.length} Latin words:\n\n${table}`;
}

function nearestLinks<Form>(
  pairs: readonly NamePair[],
  words: readonly string[],
  formOf: (word: string) => Form,
  distance: (left: Form, right: Form) => number,
): readonly Link[] {
  const forms = words.map((word) => [word, formOf(word)] as const);
  const spellings = new Set(pairs.map((pair) => pair.join(" ")));
  return [...new Set(pairs.map(([arabic]) => arabic))].map((arabic) => {
    const form = formOf(arabic);
    let nearest = { distance: Infinity, word: "" };
    for (const [word, other] of forms) {
      const far = distance(form, other);
      if (far < nearest.distance) nearest = { distance: far, word };
    }
    return { distance: nearest.distance, right: spellings.has(`${arabic} ${nearest.word}`) };
  });
}

function relativeLevenshtein(left: string, right: string): number {
  return levenshtein(left, right) / Math.max(left.length, right.length);
}

function row(name: string, links: readonly Link[]): readonly string[] {
  const sorted = links.toSorted((a, b) => a.distance - b.distance);
  let right = 0;
  const rights = sorted.map((link) => (right += Number(link.right)));
  const recalls = PRECISIONS.map((precision) => {
    const taken = rights.findLastIndex((count, index) => count / (index + 1) >= precision);
    return percent((rights[taken] ?? 0) / links.length);
  });
  return [name, ...recalls, percent(right / links.length)];
}
