import { actorNamed, bears, day, limit } from "./parameters.ts";
import type { QueryTemplate } from "./query-template.ts";

export const TIME: readonly QueryTemplate[] = [
  {
    id: "actor-by-month",
    topic: "time",
    title: { en: "An actor month by month", ar: "فاعل شهرًا بشهر" },
    explanation: {
      en: "In how many sentences of each month an actor is named; undated documents are left out.",
      ar: "عدد الجمل التي تذكر فاعلًا في كل شهر؛ والوثائق غير المؤرخة خارج الحساب.",
    },
    parameters: [actorNamed("Mohammed bin Salman")],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(s:Sentence)-[:PART_OF]->(d:Document)
WHERE ${bears("a", "name")} AND d.publishedAt IS NOT NULL
WITH substring(toString(d.publishedAt), 0, 7) AS month, s
RETURN month, count(DISTINCT s) AS sentences
ORDER BY month`,
  },
  {
    id: "tie-by-month",
    topic: "time",
    title: { en: "Two actors together, month by month", ar: "فاعلان معًا شهرًا بشهر" },
    explanation: {
      en: "In how many sentences of each month two actors are named together.",
      ar: "عدد الجمل التي تذكر فاعلين معًا في كل شهر.",
    },
    parameters: [actorNamed("Ali Shamkhani", "one"), actorNamed("Musaed Al-Aiban", "other")],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(s:Sentence)<-[:MENTIONED_IN]-(b:Actor)
WHERE ${bears("a", "one")} AND ${bears("b", "other")} AND a.id <> b.id
MATCH (s)-[:PART_OF]->(d:Document) WHERE d.publishedAt IS NOT NULL
WITH substring(toString(d.publishedAt), 0, 7) AS month, s
RETURN month, count(DISTINCT s) AS sentences
ORDER BY month`,
  },
  {
    id: "documents-by-month",
    topic: "time",
    title: { en: "Documents month by month", ar: "الوثائق شهرًا بشهر" },
    explanation: {
      en: "How many documents each month has: where there are few, few is known.",
      ar: "عدد الوثائق في كل شهر: حيث تقلّ الوثائق يقلّ ما نعرفه.",
    },
    parameters: [],
    cypher: `MATCH (d:Document) WHERE d.publishedAt IS NOT NULL
WITH substring(toString(d.publishedAt), 0, 7) AS month, d
RETURN month, count(d) AS documents
ORDER BY month`,
  },
  {
    id: "new-ties",
    topic: "time",
    title: { en: "Ties that are new", ar: "روابط جديدة" },
    explanation: {
      en: "Pairs of actors that no dated document names together before this day.",
      ar: "أزواج من الفاعلين لا تجمعهم أي وثيقة مؤرخة قبل هذا اليوم.",
    },
    parameters: [day("from", "2023-04-01"), limit(25)],
    cypher: `MATCH (a:Actor)-[t:CO_MENTIONED]->(b:Actor) WHERE t.firstSeen >= date($from)
RETURN a.name AS one, b.name AS other, t.firstSeen AS firstSeen, t.sentences AS sentences
ORDER BY sentences DESC, firstSeen, a.id, b.id LIMIT $limit`,
  },
  {
    id: "in-a-period",
    topic: "time",
    title: { en: "Who is named in a period", ar: "المذكورون في مدة" },
    explanation: {
      en: "Actors by the sentences that name them in documents of these days, both included.",
      ar: "الفاعلون بحسب الجمل التي تذكرهم في وثائق هذه الأيام، والطرفان داخلان.",
    },
    parameters: [day("from", "2023-03-01"), day("to", "2023-03-31"), limit(25)],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(s:Sentence)-[:PART_OF]->(d:Document)
WHERE d.publishedAt >= date($from) AND d.publishedAt <= date($to)
RETURN a.name AS name, count(DISTINCT s) AS sentences, count(DISTINCT d) AS documents, a.id AS id
ORDER BY sentences DESC, documents DESC, id LIMIT $limit`,
  },
  {
    id: "first-mentions",
    topic: "time",
    title: { en: "Where an actor was first named", ar: "أول ذكر لفاعل" },
    explanation: {
      en: "The oldest sentences that name an actor, with their documents.",
      ar: "أقدم الجمل التي تذكر فاعلًا، مع وثائقها.",
    },
    parameters: [actorNamed("Ali Shamkhani"), limit(10)],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(s:Sentence)-[:PART_OF]->(d:Document)
WHERE ${bears("a", "name")} AND d.publishedAt IS NOT NULL
RETURN DISTINCT d.publishedAt AS day, d.source AS source, d.title AS title, s.text AS sentence, s.id AS id
ORDER BY day, id LIMIT $limit`,
  },
];
