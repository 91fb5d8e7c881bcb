/** The formats as the page offers them; what each is for stands in the page's words. */
export const FORMAT_GROUPS = [
  {
    title: "exchange.forNetworks",
    formats: [
      { id: "gexf", name: "GEXF", extension: "gexf", text: "exchange.gexf" },
      { id: "graphml", name: "GraphML", extension: "graphml", text: "exchange.graphml" },
      { id: "cyjs", name: "Cytoscape JSON", extension: "cyjs", text: "exchange.cyjs" },
      { id: "cx2", name: "CX2", extension: "cx2", text: "exchange.cxtwo" },
      { id: "json", name: "JSON", extension: "json", text: "exchange.json" },
    ],
  },
  {
    title: "exchange.forReading",
    formats: [
      { id: "html", name: "HTML", extension: "html", text: "exchange.dossier" },
      { id: "markdown", name: "Markdown", extension: "md", text: "exchange.dossier" },
      { id: "bibtex", name: "BibTeX", extension: "bib", text: "exchange.bibtex" },
      { id: "csv", name: "CSV", extension: "zip", text: "exchange.csv" },
    ],
  },
  {
    title: "exchange.forDatabases",
    formats: [
      { id: "cypher", name: "Cypher", extension: "cypher", text: "exchange.cypher" },
      { id: "neo4j-admin", name: "neo4j-admin", extension: "zip", text: "exchange.admin" },
      { id: "ftm", name: "FollowTheMoney", extension: "ftm.json", text: "exchange.ftm" },
    ],
  },
] as const;
