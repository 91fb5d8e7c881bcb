import { atLeast, day, limit, typeOf } from "./parameters.ts";
import type { QueryTemplate } from "./query-template.ts";

export const WHO: readonly QueryTemplate[] = [
  {
    id: "most-named",
    topic: "who",
    title: { en: "Who is named most", ar: "الأكثر ذكرًا" },
    explanation: {
      en: "The actors of one type by the number of times they are named; being named often is not the same as being important.",
      ar: "الفاعلون من نوع واحد بحسب عدد مرات ذكرهم؛ وكثرة الذكر لا تعني الأهمية بالضرورة.",
    },
    parameters: [typeOf("PERSON"), limit(25)],
    cypher: `MATCH (a:Actor {type: $type})
RETURN a.name AS name, a.nameAr AS arabic, a.mentions AS mentions, a.documents AS documents
ORDER BY mentions DESC, name, a.id LIMIT $limit`,
  },
  {
    id: "find-name",
    topic: "who",
    title: { en: "Find a name in any spelling", ar: "البحث عن اسم بأي تهجئة" },
    explanation: {
      en: "Every actor one of whose spellings holds these letters, in either script, with all of its spellings.",
      ar: "كل فاعل تحوي إحدى تهجئاته هذه الحروف، بأي من الخطين، مع تهجئاته كلها.",
    },
    parameters: [
      { name: "text", kind: "text", label: { en: "Part of a name", ar: "جزء من اسم" }, value: "salman" },
      limit(25),
    ],
    cypher: `MATCH (a:Actor)
WHERE any(spelling IN a.aliases WHERE toLower(spelling) CONTAINS toLower($text))
RETURN a.name AS name, a.nameAr AS arabic, a.type AS type, a.aliases AS spellings, a.mentions AS mentions
ORDER BY mentions DESC, name, a.id LIMIT $limit`,
  },
  {
    id: "many-spellings",
    topic: "who",
    title: { en: "Who is spelled in most ways", ar: "الأكثر تنوّعًا في التهجئة" },
    explanation: {
      en: "Actors by the number of spellings that were joined for them: a good place to look for names joined wrongly.",
      ar: "الفاعلون بحسب عدد التهجئات التي جُمعت لهم: موضع جيد للبحث عن أسماء جُمعت خطأً.",
    },
    parameters: [limit(25)],
    cypher: `MATCH (a:Actor)
RETURN a.name AS name, a.type AS type, size(a.aliases) AS spellings, a.aliases AS all
ORDER BY spellings DESC, name, a.id LIMIT $limit`,
  },
  {
    id: "both-scripts",
    topic: "who",
    title: { en: "Who is named in both languages", ar: "المذكورون في اللغتين" },
    explanation: {
      en: "Actors named in English and in Arabic documents, with the number of documents of each language.",
      ar: "الفاعلون المذكورون في وثائق إنجليزية وعربية، مع عدد الوثائق في كل لغة.",
    },
    parameters: [limit(25)],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(:Sentence)-[:PART_OF]->(d:Document)
WITH a, count(DISTINCT CASE WHEN d.language = 'en' THEN d.id END) AS english,
     count(DISTINCT CASE WHEN d.language = 'ar' THEN d.id END) AS arabic
WHERE english > 0 AND arabic > 0
RETURN a.name AS name, a.nameAr AS nameAr, english, arabic, english + arabic AS together
ORDER BY together DESC, name, a.id LIMIT $limit`,
  },
  {
    id: "one-language-only",
    topic: "who",
    title: { en: "Who is named in one language only", ar: "المذكورون في لغة واحدة فقط" },
    explanation: {
      en: "Actors that only the documents of one language name, which the readers of the other one miss.",
      ar: "فاعلون لا تذكرهم إلا وثائق لغة واحدة، فيفوت ذكرهم قرّاء اللغة الأخرى.",
    },
    parameters: [
      {
        name: "language",
        kind: "text",
        label: { en: "Language of the documents", ar: "لغة الوثائق" },
        value: "ar",
        choices: ["en", "ar"],
      },
      limit(25),
    ],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(:Sentence)-[:PART_OF]->(d:Document)
WITH a, count(DISTINCT d.id) AS documents, count(DISTINCT CASE WHEN d.language = $language THEN d.id END) AS ofLanguage
WHERE documents = ofLanguage
RETURN a.name AS name, a.type AS type, documents, a.mentions AS mentions
ORDER BY documents DESC, mentions DESC, name, a.id LIMIT $limit`,
  },
  {
    id: "newcomers",
    topic: "who",
    title: { en: "Who is new", ar: "الوجوه الجديدة" },
    explanation: {
      en: "Actors that no dated document names before this day.",
      ar: "فاعلون لا تذكرهم أي وثيقة مؤرخة قبل هذا اليوم.",
    },
    parameters: [day("from", "2023-01-01"), limit(25)],
    cypher: `MATCH (a:Actor) WHERE a.firstSeen >= date($from)
RETURN a.name AS name, a.type AS type, a.firstSeen AS firstSeen, a.mentions AS mentions
ORDER BY mentions DESC, firstSeen, name, a.id LIMIT $limit`,
  },
  {
    id: "fallen-silent",
    topic: "who",
    title: { en: "Who has fallen silent", ar: "من غاب ذكرهم" },
    explanation: {
      en: "Actors that were named often and that no document names since this day.",
      ar: "فاعلون كثر ذكرهم ثم لم تعد أي وثيقة تذكرهم منذ هذا اليوم.",
    },
    parameters: [day("from", "2023-04-01"), atLeast(2, "Named at least so often", "ذُكروا على الأقل"), limit(25)],
    cypher: `MATCH (a:Actor) WHERE a.lastSeen < date($from) AND a.mentions >= $least
RETURN a.name AS name, a.type AS type, a.lastSeen AS lastSeen, a.mentions AS mentions
ORDER BY mentions DESC, lastSeen, name, a.id LIMIT $limit`,
  },
];
