/** Programs that have nothing to do with ours look at graph files: Gephi opens them, Java holds them against schemas. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchJars } from "../maven/fetch-jars.ts";

const POM = fileURLToPath(new URL("./pom.xml", import.meta.url));
const PROGRAM = fileURLToPath(new URL("./CheckGraphFiles.java", import.meta.url));

/** Of the schemas that JGraphT carries, that of GEXF is of version 1.2. */
export type Judge = "gephi" | "graphml.xsd" | "gexf.xsd";

export interface OpenedNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** `#rrggbb` */
  readonly colour: string;
}

export interface OpenedEdge {
  readonly source: string;
  readonly target: string;
  readonly isDirected: boolean;
  readonly weight: number;
  readonly label: string;
}

export interface CheckedFile {
  /** What is wrong with it, in the words of whoever looked. */
  readonly faults: readonly string[];
  /** What Gephi made of it; of files that it did not open there is nothing. */
  readonly nodes: readonly OpenedNode[];
  readonly edges: readonly OpenedEdge[];
}

/** One answer for each file, in their order. */
export async function checkGraphFiles(
  files: readonly { readonly judge: Judge; readonly path: string }[],
): Promise<readonly CheckedFile[]> {
  const jars = await fetchJars(POM);
  const pairs = files.flatMap(({ judge, path }) => [judge, path]);
  const java = spawnSync("java", ["-Xmx1g", "-Djava.awt.headless=true", "-cp", join(jars, "*"), PROGRAM, ...pairs], {
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
  });
  if (java.status !== 0) throw new Error(`The files could not be checked.\n${java.stdout}${java.stderr}`);
  const lines = java.stdout.split("\n").map((line) => line.split("\t").map(decoded));
  return files.map((_, index) => {
    const told = (what: string) => lines.filter(([pair, kind]) => pair === String(index) && kind === what);
    return {
      faults: told("fault").map(([, , text = ""]) => text),
      nodes: told("node").map(([, , id = "", label = "", x, y, size, colour = ""]) => {
        return { id, label, x: Number(x), y: Number(y), size: Number(size), colour };
      }),
      edges: told("edge").map(([, , source = "", target = "", directed, weight, label = ""]) => {
        return { source, target, isDirected: directed === "true", weight: Number(weight), label };
      }),
    };
  });
}

function decoded(field: string): string {
  return decodeURIComponent(field.replaceAll("+", " "));
}
