import type { ExportFormat } from "./export-format.ts";
import { graphml } from "./graphml.ts";
import { jsonGraph } from "./json-graph.ts";

/** Every format there is. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [graphml, jsonGraph];
