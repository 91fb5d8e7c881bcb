import { loadTable } from "../text/load-table.ts";
import type { DomNode } from "./dom.ts";

const ELEMENT = 1;
const TEXT = 3;

/** How elements are set as text: `block` stands alone, `line` begins a new line, `item` is a list item, `cell` is set apart by a space, `none` is left out. */
const layout = new Map(
  loadTable(new URL("./html-elements.tsv", import.meta.url)).map((row) => [row["element"], row["layout"]]),
);

/** The text of a DOM tree as a reader sees it: paragraphs apart by an empty line, runs of white space one space. */
export function htmlText(root: DomNode): string {
  const pieces: string[] = [];
  // A stack of its own instead of recursion: saved pages nest elements thousands deep.
  const open: (DomNode | string)[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") pieces.push(next);
    else if (next.nodeType === TEXT) pieces.push((next.nodeValue ?? "").replace(/\s+/gu, " "));
    else if (next.nodeType === ELEMENT || next === root) {
      const marks = marksOf(next);
      if (marks !== undefined) open.push(marks[1], ...[...next.childNodes].reverse(), marks[0]);
    }
  }
  return pieces
    .join("")
    .replace(/ *\n */gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/ {2,}/gu, " ")
    .trim();
}

/** What stands before and after an element, by its layout. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  block: ["\n\n", "\n\n"],
  line: ["\n", ""],
  item: ["\n• ", "\n"],
  cell: [" ", " "],
};

/** Undefined for elements that are left out. */
function marksOf(node: DomNode): readonly [string, string] | undefined {
  const kind = layout.get(node.nodeName.toLowerCase()) ?? "inline";
  return kind === "none" ? undefined : (MARKS[kind] ?? ["", ""]);
}
