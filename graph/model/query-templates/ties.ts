import { actorNamed, atLeast, bears, limit, typeOf } from "./parameters.ts";
import type { QueryTemplate } from "./query-template.ts";

export const TIES: readonly QueryTemplate[] = [
  {
    id: "strongest-ties",
    topic: "ties",
    title: { en: "The strongest ties", ar: "أقوى الروابط" },
    explanation: {
      en: "Pairs of actors by the number of sentences that name both.",
      ar: "أزواج الفاعلين بحسب عدد الجمل التي تذكر الاثنين معًا.",
    },
    parameters: [limit(25)],
    cypher: `MATCH (a:Actor)-[t:CO_MENTIONED]->(b:Actor)
RETURN a.name AS one, b.name AS other, t.sentences AS sentences, t.documents AS documents
ORDER BY sentences DESC, documents DESC, a.id, b.id LIMIT $limit`,
  },
  {
    id: "surprising-ties",
    topic: "ties",
    title: { en: "Ties stronger than chance", ar: "روابط أقوى من المصادفة" },
    explanation: {
      en: "Pairs that are named together far more often than their frequency alone would bring (NPMI, from -1 to 1).",
      ar: "أزواج تُذكر معًا أكثر بكثير مما يفسّره تكرار كل منهما وحده (NPMI من ‎-1 إلى 1).",
    },
    parameters: [atLeast(2, "Sentences at least", "جمل على الأقل"), limit(25)],
    cypher: `MATCH (a:Actor)-[t:CO_MENTIONED]->(b:Actor) WHERE t.sentences >= $least AND t.npmi IS NOT NULL
RETURN a.name AS one, b.name AS other, t.npmi AS npmi, t.sentences AS sentences
ORDER BY npmi DESC, sentences DESC, a.id, b.id LIMIT $limit`,
  },
  {
    id: "company",
    topic: "ties",
    title: { en: "Whom an actor is named with", ar: "مع من يُذكر فاعل" },
    explanation: {
      en: "The actor with everybody it shares a sentence with, strongest first; as a graph it can go onto the canvas.",
      ar: "الفاعل مع كل من يشاركه جملة، الأقوى أولًا؛ ويمكن نقل النتيجة رسمًا إلى اللوحة.",
    },
    parameters: [actorNamed("Mohammed bin Salman"), limit(25)],
    cypher: `MATCH (a:Actor)-[t:CO_MENTIONED]-(b:Actor) WHERE ${bears("a", "name")}
RETURN a AS actor, t AS tie, b AS other, t.sentences AS sentences
ORDER BY sentences DESC, b.mentions DESC, b.id LIMIT $limit`,
  },
  {
    id: "company-of-type",
    topic: "ties",
    title: { en: "Which people, groups or places go with an actor", ar: "أشخاص فاعل أو جهاته أو أماكنه" },
    explanation: {
      en: "The neighbours of an actor that are of one type: the places of a person, the people of an organisation.",
      ar: "جيران فاعل من نوع واحد: أماكن شخص، أو أشخاص جهة.",
    },
    parameters: [actorNamed("Mohammed bin Salman"), typeOf("PLACE"), limit(25)],
    cypher: `MATCH (a:Actor)-[t:CO_MENTIONED]-(b:Actor {type: $type}) WHERE ${bears("a", "name")}
RETURN b.name AS name, t.sentences AS sentences, t.firstSeen AS firstSeen, t.lastSeen AS lastSeen
ORDER BY sentences DESC, name, b.id LIMIT $limit`,
  },
  {
    id: "common-company",
    topic: "ties",
    title: { en: "Whom two actors have in common", ar: "القاسم المشترك بين فاعلَين" },
    explanation: {
      en: "Actors that are named with both of two actors, though perhaps never with both at once.",
      ar: "فاعلون يُذكرون مع كل من الاثنين، وقد لا يُذكرون معهما في وقت واحد.",
    },
    parameters: [actorNamed("Mohammed bin Salman", "one"), actorNamed("Ali Shamkhani", "other"), limit(25)],
    cypher: `MATCH (a:Actor)-[s:CO_MENTIONED]-(c:Actor)-[t:CO_MENTIONED]-(b:Actor)
WHERE ${bears("a", "one")} AND ${bears("b", "other")}
RETURN c.name AS name, c.type AS type, s.sentences AS withOne, t.sentences AS withOther,
       s.sentences + t.sentences AS together
ORDER BY together DESC, name, c.id LIMIT $limit`,
  },
  {
    id: "shortest-way",
    topic: "ties",
    title: { en: "The shortest way between two actors", ar: "أقصر طريق بين فاعلَين" },
    explanation: {
      en: "How many ties apart two actors are: each step is a sentence that names both of its ends.",
      ar: "كم رابطًا يفصل بين فاعلين: كل خطوة جملة تذكر طرفيها معًا.",
    },
    parameters: [actorNamed("Mohammed bin Salman", "one"), actorNamed("Ali Shamkhani", "other")],
    cypher: `MATCH (a:Actor), (b:Actor) WHERE ${bears("a", "one")} AND ${bears("b", "other")} AND a.id <> b.id
MATCH p = shortestPath((a)-[:CO_MENTIONED*..6]-(b))
RETURN a.name AS one, b.name AS other, length(p) AS steps
ORDER BY steps, a.id, b.id`,
  },
  {
    id: "might-know",
    topic: "ties",
    title: { en: "Same circle, never named together", ar: "دائرة واحدة ولم يُذكرا معًا" },
    explanation: {
      en: "Actors that share most of an actor's company without one sentence that names both: where to read on.",
      ar: "فاعلون يشاركون فاعلًا معظم صحبته من غير جملة تذكرهما معًا: موضع لمواصلة القراءة.",
    },
    parameters: [actorNamed("Mohammed bin Salman"), limit(25)],
    cypher: `MATCH (a:Actor)-[:CO_MENTIONED]-(c:Actor)-[:CO_MENTIONED]-(b:Actor)
WHERE ${bears("a", "name")} AND a.id <> b.id AND NOT (a)-[:CO_MENTIONED]-(b)
RETURN b.name AS name, b.type AS type, count(DISTINCT c) AS inCommon, b.id AS id
ORDER BY inCommon DESC, name, id LIMIT $limit`,
  },
  {
    id: "most-partners",
    topic: "ties",
    title: { en: "Who has the most partners", ar: "الأكثر شركاء" },
    explanation: {
      en: "Actors by the number of different actors they share a sentence with (their degree).",
      ar: "الفاعلون بحسب عدد من يشاركونهم الجمل من الفاعلين المختلفين (الدرجة).",
    },
    parameters: [limit(25)],
    cypher: `MATCH (a:Actor)-[:CO_MENTIONED]-(b:Actor)
RETURN a.name AS name, count(DISTINCT b) AS partners, a.type AS type, a.id AS id
ORDER BY partners DESC, id LIMIT $limit`,
  },
  {
    id: "triangles",
    topic: "ties",
    title: { en: "Closed circles of three people", ar: "حلقات مغلقة من ثلاثة أشخاص" },
    explanation: {
      en: "Three people each of whom is named with both others in at least so many sentences.",
      ar: "ثلاثة أشخاص يُذكر كل منهم مع الآخرَين في هذا العدد من الجمل على الأقل.",
    },
    parameters: [atLeast(1, "Sentences at least", "جمل على الأقل"), limit(25)],
    cypher: `MATCH (a:Person)-[r:CO_MENTIONED]->(b:Person)-[s:CO_MENTIONED]->(c:Person), (a)-[t:CO_MENTIONED]->(c)
WHERE r.sentences >= $least AND s.sentences >= $least AND t.sentences >= $least
RETURN a.name AS one, b.name AS two, c.name AS three, r.sentences + s.sentences + t.sentences AS sentences
ORDER BY sentences DESC, a.id, b.id, c.id LIMIT $limit`,
  },
  {
    id: "relations",
    topic: "ties",
    title: { en: "What is said between actors", ar: "ما يقال بين الفاعلين" },
    explanation: {
      en: "Directed relations that sentences state (leads, attacked, met …), where they have been looked for.",
      ar: "العلاقات الموجّهة التي تصرّح بها الجمل (يقود، هاجم، التقى …)، حيث بُحث عنها.",
    },
    parameters: [limit(50)],
    cypher: `MATCH (a:Actor)-[r]->(b:Actor) WHERE type(r) <> 'CO_MENTIONED'
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.count AS sentences
ORDER BY sentences DESC, relation, a.id, b.id LIMIT $limit`,
  },
];
