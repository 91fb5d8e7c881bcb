/** The table of patterns, data/patterns.tsv, ready to match. */
import type { Language } from "../../graph/model/language.ts";
import { RELATION_TYPES, type RelationType } from "../../graph/model/ontology.ts";
import { loadTable } from "../read/text/load-table.ts";
import type { Polarity } from "../../graph/model/relation.ts";
import type { Single } from "./match-pattern.ts";
import { type Node, parsePattern } from "./pattern-syntax.ts";

export interface Pattern {
  readonly id: string;
  readonly node: Node;
  /** The relation; undefined where the word that gives it away says which. */
  readonly relation: RelationType | undefined;
  /** The polarity that the pattern itself gives; “inside” where only words inside it can turn its meaning; undefined where those around do. */
  readonly polarity: Polarity | "inside" | undefined;
  readonly confidence: number;
  /** Classes of words without which it cannot match: a quick way to pass over most patterns in most sentences. */
  readonly needs: readonly string[];
  /** What the first item of every match must be; undefined where that is not one thing. */
  readonly first: Single | undefined;
}

const POLARITIES = ["stated", "denied", "alleged", "planned", "inside"] as const;
const rows = loadTable(new URL("./data/patterns.tsv", import.meta.url));

/** The patterns of each language, in the order of the table: an earlier row is preferred where two say the same. */
export const PATTERNS: Readonly<Record<Language, readonly Pattern[]>> = {
  en: readPatterns("en"),
  ar: readPatterns("ar"),
};

function readPatterns(language: Language): readonly Pattern[] {
  const own = rows.filter((row) => row["language"] === language);
  const named = new Map(own.filter(isPart).map((row) => [(row["id"] ?? "").slice(1), row["pattern"] ?? ""]));
  return own.filter((row) => !isPart(row)).map((row) => readPattern(row, named));
}

/** A row that other rows use by its name, `$name`. */
function isPart(row: Readonly<Record<string, string>>): boolean {
  return row["id"]?.startsWith("$") === true;
}

function readPattern(row: Readonly<Record<string, string>>, named: ReadonlyMap<string, string>): Pattern {
  const node = parsePattern(row["pattern"] ?? "", named);
  return {
    id: row["id"] ?? "",
    node,
    relation: RELATION_TYPES.find(({ type }) => type === row["relation"])?.type,
    polarity: POLARITIES.find((polarity) => polarity === row["polarity"]),
    confidence: Number(row["confidence"]),
    first: firstOf(node),
    needs:
      node.kind === "sequence"
        ? node.nodes.flatMap((part) => (part.kind === "class" && part.names.length === 1 ? part.names : []))
        : [],
  };
}

/** The first node that takes an item, past those that only look. */
function firstOf(node: Node): Single | undefined {
  if (node.kind === "sequence") {
    const first = node.nodes.find(
      ({ kind }) => kind !== "after" && kind !== "not" && kind !== "start" && kind !== "fresh",
    );
    return first && firstOf(first);
  }
  return node.kind === "many" ||
    node.kind === "not" ||
    node.kind === "start" ||
    node.kind === "fresh" ||
    node.kind === "after"
    ? undefined
    : node;
}
