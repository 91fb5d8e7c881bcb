/** The one-way layers of docs/architecture.md. A breach fails `npm run check` and `npm test`. */
const layer = (name, folder, allowed) => ({
  name,
  severity: "error",
  comment: `${folder} may import only: ${allowed.join(", ") || "nothing of the project"}`,
  from: { path: `^${folder}/` },
  to: {
    path: "^(graph|ingest|server|client|cli|test|tools)/",
    pathNot: [`^${folder}/`, ...allowed.map((a) => `^${a}/`)],
  },
});

module.exports = {
  forbidden: [
    layer("model-is-the-bottom", "graph/model", []),
    layer("contract", "graph/contract", ["graph/model"]),
    layer("algorithms", "graph/algorithms", ["graph/model"]),
    layer("mentions", "graph/mentions", ["graph/model", "graph/algorithms"]),
    layer("programs", "graph/programs", []),
    layer("store", "graph/store", [
      "graph/model",
      "graph/contract",
      "graph/algorithms",
      "graph/mentions",
      "graph/programs",
    ]),
    layer("export", "graph/export", ["graph/model", "graph/contract", "graph/algorithms"]),
    layer("ingest", "ingest", [
      "graph/model",
      "graph/contract",
      "graph/algorithms",
      "graph/programs",
      "graph/store",
      "graph/export",
    ]),
    layer("nlp-is-pure", "ingest/nlp", ["graph/model", "ingest/language"]),
    layer("read-knows-no-store", "ingest/read", [
      "graph/model",
      "graph/algorithms",
      "graph/programs",
      "ingest/language",
    ]),
    layer("server", "server", ["graph", "ingest"]),
    layer("cli", "cli", ["graph", "ingest", "server"]),
    layer("client", "client", ["graph/model", "graph/contract", "graph/export"]),
    {
      name: "cytoscape-only-in-view",
      severity: "error",
      from: { path: "^client/", pathNot: "^client/view/" },
      to: { path: "node_modules/cytoscape" },
    },
    {
      name: "nlp-does-no-input-or-output-but-its-own-data",
      severity: "error",
      comment: "ingest/nlp is pure: only its data loader may read files, and only the project's own",
      from: { path: "^ingest/nlp/", pathNot: "^ingest/nlp/data/" },
      to: { dependencyTypes: ["core"], path: "^(node:)?(fs|net|http|https|child_process)" },
    },
    {
      name: "engines-behind-the-port",
      severity: "error",
      from: { pathNot: "^graph/store/|^test/graph/|^tools/" },
      to: { path: "^graph/store/(embedded|neo4j)/|node_modules/(neo4j-driver|@grafeo-db)" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-undeclared-packages",
      severity: "error",
      from: { path: "^(graph|ingest|server|cli)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "^(dist|data|\\.cache)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
