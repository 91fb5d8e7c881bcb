import { bibtex } from "./bibtex.ts";
import { csvArchive, csvFormat } from "./csv-formats.ts";
import { CSV_TABLES } from "./csv-tables.ts";
import { cx2 } from "./cx2.ts";
import { cypherScript } from "./cypher-script.ts";
import { cytoscapeJson } from "./cytoscape-json.ts";
import { dossierHtml } from "./dossier/dossier-html.ts";
import { dossierMarkdown } from "./dossier/dossier-markdown.ts";
import type { ExportFormat } from "./export-format.ts";
import { followTheMoney } from "./follow-the-money.ts";
import { gexf } from "./gexf.ts";
import { graphml, graphmlUndirected } from "./graphml.ts";
import { jsonGraph } from "./json-graph.ts";
import { neo4jImport } from "./neo4j-import.ts";

/** Every format there is. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  graphml,
  graphmlUndirected,
  gexf,
  cytoscapeJson,
  cx2,
  jsonGraph,
  csvArchive,
  ...CSV_TABLES.map(csvFormat),
  cypherScript,
  neo4jImport,
  followTheMoney,
  dossierHtml,
  dossierMarkdown,
  bibtex,
];
