import { actorNamed, atLeast, bears, limit } from "./parameters.ts";
import type { QueryTemplate } from "./query-template.ts";

export const SOURCES: readonly QueryTemplate[] = [
  {
    id: "sources",
    topic: "sources",
    title: { en: "Which sources there are", ar: "ما المصادر" },
    explanation: {
      en: "Documents by source and language, with the days of the oldest and the newest.",
      ar: "الوثائق بحسب المصدر واللغة، مع تاريخ أقدمها وأحدثها.",
    },
    parameters: [],
    cypher: `MATCH (d:Document)
RETURN d.source AS source, d.language AS language, count(d) AS documents,
       min(d.publishedAt) AS oldest, max(d.publishedAt) AS newest
ORDER BY documents DESC, source, language`,
  },
  {
    id: "who-writes-of",
    topic: "sources",
    title: { en: "Who writes about an actor", ar: "من يكتب عن فاعل" },
    explanation: {
      en: "Sources by the number of their sentences that name an actor.",
      ar: "المصادر بحسب عدد جملها التي تذكر فاعلًا.",
    },
    parameters: [actorNamed("Mohammed bin Salman")],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(s:Sentence)-[:PART_OF]->(d:Document) WHERE ${bears("a", "name")}
RETURN d.source AS source, count(DISTINCT s) AS sentences
ORDER BY sentences DESC, source`,
  },
  {
    id: "one-source-only",
    topic: "sources",
    title: { en: "Who is named by one source only", ar: "المذكورون في مصدر واحد فقط" },
    explanation: {
      en: "Actors that are named several times, but by a single source: nobody else confirms them here.",
      ar: "فاعلون يُذكرون مرات عدة ولكن في مصدر واحد: لا أحد غيره يؤكدهم هنا.",
    },
    parameters: [atLeast(2, "Named at least so often", "ذُكروا على الأقل"), limit(25)],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(:Sentence)-[:PART_OF]->(d:Document)
WHERE d.source IS NOT NULL AND a.mentions >= $least
WITH a, count(DISTINCT d.source) AS sources, min(d.source) AS source
WHERE sources = 1
RETURN a.name AS name, source, a.mentions AS mentions
ORDER BY mentions DESC, name, a.id LIMIT $limit`,
  },
  {
    id: "copies",
    topic: "sources",
    title: { en: "Articles printed more than once", ar: "مقالات نُشرت أكثر من مرة" },
    explanation: {
      en: "Copies of one article, each beside the document that counts for it.",
      ar: "نسخ المقال الواحد، كل منها بجانب الوثيقة المعتمدة في العدّ.",
    },
    parameters: [limit(50)],
    cypher: `MATCH (copy:Document), (counted:Document {id: copy.duplicateOf})
RETURN counted.title AS article, counted.source AS countedSource, copy.source AS copySource, copy.title AS copyTitle
ORDER BY counted.id, copy.id LIMIT $limit`,
  },
  {
    id: "undated",
    topic: "sources",
    title: { en: "Documents without a date or a source", ar: "وثائق بلا تاريخ أو مصدر" },
    explanation: {
      en: "What questions about time and sources pass over.",
      ar: "ما تتخطّاه الأسئلة عن الزمن والمصادر.",
    },
    parameters: [limit(50)],
    cypher: `MATCH (d:Document) WHERE d.publishedAt IS NULL OR d.source IS NULL
RETURN d.title AS title, d.source AS source, d.publishedAt AS day, d.language AS language, d.id AS id
ORDER BY id LIMIT $limit`,
  },
];
