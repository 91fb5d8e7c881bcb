/** The formats as the page offers them; what each is for stands in the page's words. */
export const FORMAT_GROUPS = [
  {
    title: "exchange.forNetworks",
    formats: [
      format("gexf", "GEXF", "exchange.gexf"),
      format("graphml", "GraphML", "exchange.graphml"),
      format("graphml-undirected", "GraphML", "exchange.graphmlUndirected", "graphml"),
      format("cyjs", "Cytoscape JSON", "exchange.cyjs"),
      format("cx2", "CX2", "exchange.cxtwo"),
      format("json", "JSON", "exchange.json"),
    ],
  },
  {
    title: "exchange.forReading",
    formats: [
      format("html", "HTML", "exchange.dossier"),
      format("markdown", "Markdown", "exchange.dossier", "md"),
      format("bibtex", "BibTeX", "exchange.bibtex", "bib"),
      format("csv", "CSV", "exchange.csv", "zip"),
    ],
  },
  {
    title: "exchange.forDatabases",
    formats: [
      format("cypher", "Cypher", "exchange.cypher"),
      format("neo4j-admin", "neo4j-admin", "exchange.admin", "zip"),
      format("ftm", "FollowTheMoney", "exchange.ftm", "ftm.json"),
    ],
  },
] as const;

/** Most formats are called as their files end. */
function format<const Id extends string, const Text extends string>(
  id: Id,
  name: string,
  text: Text,
  extension: string = id,
) {
  return { id, name, text, extension };
}
