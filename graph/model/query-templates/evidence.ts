import { actorNamed, atLeast, bears, limit } from "./parameters.ts";
import type { QueryTemplate } from "./query-template.ts";

export const EVIDENCE: readonly QueryTemplate[] = [
  {
    id: "sentences-of-two",
    topic: "evidence",
    title: { en: "The sentences that name two actors", ar: "الجمل التي تذكر فاعلَين" },
    explanation: {
      en: "What a tie stands on: every sentence that names both, with its document, newest first.",
      ar: "ما يقوم عليه الرابط: كل جملة تذكر الاثنين مع وثيقتها، الأحدث أولًا.",
    },
    parameters: [actorNamed("Ali Shamkhani", "one"), actorNamed("Musaed Al-Aiban", "other"), limit(25)],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(s:Sentence)<-[:MENTIONED_IN]-(b:Actor)
WHERE ${bears("a", "one")} AND ${bears("b", "other")} AND a.id <> b.id
MATCH (s)-[:PART_OF]->(d:Document)
RETURN DISTINCT s.text AS sentence, d.publishedAt AS day, d.source AS source, d.title AS title, s.id AS id
ORDER BY day DESC, id LIMIT $limit`,
  },
  {
    id: "sentences-with-word",
    topic: "evidence",
    title: { en: "An actor's sentences with a word", ar: "جمل فاعل فيها كلمة" },
    explanation: {
      en: "Sentences that name an actor and hold a word, in whichever language you write it.",
      ar: "جمل تذكر فاعلًا وفيها كلمة، بأي لغة تكتبها.",
    },
    parameters: [
      actorNamed("Mohammed bin Salman"),
      { name: "word", kind: "text", label: { en: "Word", ar: "كلمة" }, value: "visit" },
      limit(25),
    ],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(s:Sentence)-[:PART_OF]->(d:Document)
WHERE ${bears("a", "name")} AND toLower(s.text) CONTAINS toLower($word)
RETURN DISTINCT s.text AS sentence, d.publishedAt AS day, d.source AS source, s.id AS id
ORDER BY day DESC, id LIMIT $limit`,
  },
  {
    id: "crowded-sentences",
    topic: "evidence",
    title: { en: "Sentences that name many", ar: "جمل تذكر كثيرين" },
    explanation: {
      en: "Lists of names tie everybody in them to everybody else: look at these before you trust a dense cluster.",
      ar: "قوائم الأسماء تربط كل من فيها بكل من فيها: انظر إليها قبل أن تثق بعنقود كثيف.",
    },
    parameters: [atLeast(4, "Actors at least", "فاعلون على الأقل"), limit(25)],
    cypher: `MATCH (a:Actor)-[:MENTIONED_IN]->(s:Sentence)
WITH s, count(DISTINCT a) AS actors WHERE actors >= $least
MATCH (s)-[:PART_OF]->(d:Document)
RETURN actors, s.text AS sentence, d.title AS title, s.id AS id
ORDER BY actors DESC, id LIMIT $limit`,
  },
  {
    id: "unsure-mentions",
    topic: "evidence",
    title: { en: "Mentions the program is least sure of", ar: "ما البرنامج أقل ثقة به" },
    explanation: {
      en: "The names recognised with the least confidence, with the sentence each stands in.",
      ar: "الأسماء التي جرى التعرّف عليها بأدنى ثقة، مع جملة كل منها.",
    },
    parameters: [limit(25)],
    cypher: `MATCH (a:Actor)-[m:MENTIONED_IN]->(s:Sentence)
RETURN m.surface AS surface, a.name AS actor, m.confidence AS confidence, m.method AS method, s.text AS sentence
ORDER BY confidence, s.id, m.begin, a.id LIMIT $limit`,
  },
  {
    id: "may-be-one",
    topic: "evidence",
    title: { en: "Names that may be one actor", ar: "أسماء قد تكون لفاعل واحد" },
    explanation: {
      en: "Pairs that look alike and that nobody has decided on, likeliest first.",
      ar: "أزواج متشابهة لم يبتّ فيها أحد بعد، الأرجح أولًا.",
    },
    parameters: [limit(25)],
    cypher: `MATCH (l:Name)-[e:MAY_BE]->(r:Name)
RETURN l.name AS one, r.name AS other, e.likeness AS likeness, l.mentions + r.mentions AS mentions
ORDER BY likeness DESC, l.id, r.id LIMIT $limit`,
  },
  {
    id: "why-one",
    topic: "evidence",
    title: { en: "Why names were joined", ar: "لماذا جُمعت الأسماء" },
    explanation: {
      en: "The links between the names of one actor, with their likeness and the reasons for it.",
      ar: "الصلات بين أسماء فاعل واحد، مع درجة الشبه وأسبابه.",
    },
    parameters: [actorNamed("Mohammed bin Salman"), limit(25)],
    cypher: `MATCH (a:Actor) WHERE ${bears("a", "name")}
MATCH (l:Name {actor: a.id})-[e:SAME_AS]->(r:Name)
RETURN l.name AS one, r.name AS other, e.likeness AS likeness, e.reasons AS reasons
ORDER BY likeness DESC, l.id, r.id LIMIT $limit`,
  },
];
