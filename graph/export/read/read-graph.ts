/** Making a graph of what a file says. Files come from anywhere, so whatever does not fit is left out and told. */
import { actorSchema, tieSchema } from "../../contract/schemas.ts";
import type { Actor } from "../../model/actor.ts";
import { RawabitError } from "../../model/errors.ts";
import type { Subgraph } from "../../model/subgraph.ts";
import { tieEnds, type Tie } from "../../model/tie.ts";
import { ACTOR_ATTRIBUTES, TIE_ATTRIBUTES, type Attribute, type AttributeKind } from "../attributes.ts";
import type { Position } from "../export-format.ts";

export interface ReadGraph extends Subgraph {
  /** By id of actor; those that stand nowhere are missing. */
  readonly positions: ReadonlyMap<string, Position>;
  /** What was left out and why, one sentence each. */
  readonly problems: readonly string[];
}

/** An actor or tie as a file has it: by attribute, texts or values. */
export type Written = Readonly<Record<string, unknown>>;

/** More than a page can draw by far, and less than fills a browser's memory. */
const MOST_ITEMS = 500_000;
const MOST_PROBLEMS = 100;

/** Takes a file's actors, then its ties, and gives the graph. Throws `input.limit` where there are too many. */
export class GraphReading {
  readonly #actors = new Map<string, Actor>();
  readonly #ties = new Map<string, Tie>();
  readonly #positions = new Map<string, Position>();
  readonly #problems: string[] = [];
  #leftOut = 0;

  addActor(written: Written, position?: { readonly x: unknown; readonly y: unknown }): void {
    this.#count();
    const parsed = actorSchema.safeParse({
      nameAr: null,
      firstSeen: null,
      lastSeen: null,
      hidden: false, // what a person hid is a matter of the graph it was hidden in
      ...valuesOf(ACTOR_ATTRIBUTES, written),
      id: written["id"],
      aliases: aliasesOf(written),
      ...listedOf(written),
    });
    const name = describe(written["id"]);
    if (!parsed.success) {
      this.#leaveOut(`The actor ${name} was left out: ${parsed.error.issues.map(issueText).join("; ")}.`);
    } else if (this.#actors.has(parsed.data.id)) {
      this.#leaveOut(`The actor ${name} is there twice; the first one was taken.`);
    } else {
      this.#actors.set(parsed.data.id, parsed.data);
      this.#place(parsed.data.id, position);
    }
  }

  /** All actors must have been added before. */
  addTie(written: Written): void {
    this.#count();
    const [source, target] = tieEnds(String(written["source"]), String(written["target"]));
    const parsed = tieSchema.safeParse({
      weight: null,
      npmi: null,
      firstSeen: null,
      lastSeen: null,
      ...valuesOf(TIE_ATTRIBUTES, written),
      source,
      target,
    });
    const name = `${describe(source)} – ${describe(target)}`;
    if (!parsed.success) {
      this.#leaveOut(`The tie ${name} was left out: ${parsed.error.issues.map(issueText).join("; ")}.`);
    } else if (!this.#actors.has(source) || !this.#actors.has(target)) {
      this.#leaveOut(`The tie ${name} was left out: one of its ends is not among the actors.`);
    } else if (this.#ties.has(`${source} ${target}`)) {
      this.#leaveOut(`The tie ${name} is there twice; the first one was taken.`);
    } else {
      this.#ties.set(`${source} ${target}`, parsed.data);
    }
  }

  end(): ReadGraph {
    const untold = this.#leftOut - this.#problems.length;
    return {
      actors: [...this.#actors.values()],
      ties: [...this.#ties.values()],
      positions: this.#positions,
      problems: untold > 0 ? [...this.#problems, `And ${untold} more were left out.`] : this.#problems,
    };
  }

  #place(id: string, position: { readonly x: unknown; readonly y: unknown } | undefined): void {
    const x = numberOf(position?.x);
    const y = numberOf(position?.y);
    if (typeof x === "number" && typeof y === "number") this.#positions.set(id, { x, y });
  }

  #leaveOut(problem: string): void {
    this.#leftOut++;
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
  }

  #count(): void {
    if (this.#actors.size + this.#ties.size + this.#leftOut < MOST_ITEMS) return;
    const limit = MOST_ITEMS.toLocaleString("en");
    throw new RawabitError(
      "input.limit",
      `The file has more than ${limit} actors and ties. Export a smaller part of the graph.`,
    );
  }
}

function valuesOf<Item>(attributes: readonly Attribute<Item>[], written: Written): Written {
  return Object.fromEntries(
    attributes.flatMap(({ name, kind }) => {
      const value = written[name];
      return value === undefined || value === null ? [] : [[name, valueOf(kind, value)]];
    }),
  );
}

function valueOf(kind: AttributeKind, value: unknown): unknown {
  switch (kind) {
    case "text":
    case "date":
      return value;
    case "integer":
    case "decimal":
      return numberOf(value);
    case "texts":
    case "integers":
      return listOf(value);
  }
}

/** What is no number stays what it is, for the schema to refuse. */
function numberOf(value: unknown): unknown {
  if (typeof value !== "string" || value.trim() === "") return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

function listOf(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** In most formats two lists side by side; in our own JSON the aliases as they are. */
function aliasesOf(written: Written): unknown {
  const names = listOf(written["aliases"]);
  const counts = listOf(written["aliasCounts"]);
  if (!Array.isArray(names) || !Array.isArray(counts)) return names;
  return names.map((name: unknown, index) => ({ name, count: counts[index] as unknown }));
}

/** What watch lists said of an actor: in our own JSON as it is, elsewhere a list for each kind of thing. */
function listedOf(written: Written): object {
  if (written["listed"] !== undefined) return { listed: written["listed"] };
  const list = (name: string): unknown => listOf(written[name] ?? []);
  const lists = list("watchLists");
  if (!Array.isArray(lists) || lists.length === 0) return {};
  const [wikidata, openSanctions, topics] = [list("wikidata"), list("openSanctions"), list("topics")];
  return { listed: { lists, wikidata, openSanctions, urls: list("links"), topics } };
}

function issueText({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}

/** Whatever stands for an id, short enough to be read. */
function describe(id: unknown): string {
  return typeof id === "string" && id !== "" ? id.slice(0, 40) : "without an id";
}
