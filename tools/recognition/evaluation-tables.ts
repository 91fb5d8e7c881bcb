/** The tables of docs/evaluation.md. */
import { type Language, LANGUAGES } from "../../graph/model/language.ts";
import { METHODS } from "../../ingest/nlp/labeller/confidence.ts";
import { markdownTable, percent } from "../markdown-table.ts";
import type { Dataset } from "./datasets.ts";
import { type Counts, f1, type Judged, type Outcome, precision, recall, SCOPES } from "./score.ts";

/** A data set with what the product made of it. */
export interface Measured {
  readonly set: Dataset;
  readonly outcome: Outcome;
}

/** A row of the table: what was left out, and F1 in percent by data set. */
export interface AblationRow {
  readonly language: Language;
  readonly without: string;
  readonly f1: Readonly<Record<string, number>>;
}

/** F1 in percent on a source that took no part in training. */
export interface LeftOutRow {
  readonly language: Language;
  readonly source: string;
  readonly all: number;
  readonly actors: number;
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1];

export function scoreTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ set, outcome }) =>
    SCOPES.map((scope) => {
      const counts = outcome.score[scope];
      const target = scope === "ALL" ? set.targets.all : scope === "ACTORS" ? set.targets.actors : undefined;
      return [set.title, scope, ...threeFigures(counts), target ?? "", counts.right + counts.missed];
    }),
  );
  return markdownTable(["data", "names", "precision", "recall", "F1", "target", "marked"], rows);
}

function threeFigures(counts: Counts): string[] {
  return [precision, recall, f1].map((measure) => percent(measure(counts)));
}

export function reliabilityTable(measured: readonly Measured[]): string {
  const rows = LANGUAGES.flatMap((language) => {
    const judged = measured.filter(({ set }) => set.language === language).flatMap(({ outcome }) => outcome.judged);
    return EDGES.slice(0, -1).map((low, index) => reliabilityRow(language, judged, low, EDGES[index + 1] ?? 1));
  });
  return markdownTable(["language", "confidence", "names", "mean confidence", "share right"], rows);
}

function reliabilityRow(language: string, judged: readonly Judged[], low: number, high: number): (string | number)[] {
  const inside = judged.filter(({ confidence }) => confidence >= low && (confidence < high || high === 1));
  return [language, `${low}–${high}`, inside.length, ...meanAndShare(inside)];
}

/** The same for each data set and each way a name was found. */
export function methodTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ set, outcome }) =>
    METHODS.map((method) => {
      const judged = outcome.judged.filter((name) => name.method === method);
      return [set.title, method, judged.length, ...meanAndShare(judged)];
    }),
  );
  return markdownTable(["data", "found by", "names", "mean confidence", "share right"], rows);
}

/** Both empty where there is no name. */
function meanAndShare(judged: readonly Judged[]): [string, string] {
  if (judged.length === 0) return ["", ""];
  const mean = judged.reduce((sum, { confidence }) => sum + confidence, 0) / judged.length;
  return [percent(mean), percent(judged.filter(({ right }) => right).length / judged.length)];
}

export function mistakesTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ set, outcome }) =>
    Object.entries(outcome.mistakes).map(([type, { type: typed, bounds, missed, invented }]) => [
      set.title,
      type,
      typed,
      bounds,
      missed,
      invented,
    ]),
  );
  return markdownTable(["data", "type", "other type", "other bounds", "missed", "invented"], rows);
}

export function ablationTable(rows: readonly AblationRow[]): string {
  return LANGUAGES.map((language) => {
    const own = rows.filter((row) => row.language === language);
    const titles = Object.keys(own[0]?.f1 ?? {});
    return markdownTable(
      [`left out (${language})`, ...titles],
      own.map(({ without, f1: figures }) => [without, ...titles.map((title) => (figures[title] ?? 0).toFixed(1))]),
    );
  }).join("\n\n");
}

export function leftOutTable(rows: readonly LeftOutRow[]): string {
  const cells = rows.map(({ language, source, actors, all }) => [language, source, actors.toFixed(1), all.toFixed(1)]);
  return markdownTable(["language", "left out", "ACTORS", "ALL"], cells);
}
