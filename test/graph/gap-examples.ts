/** Queries in forms that the embedded engine does not know, and the same questions in the form that both engines know. */
export interface GapExample {
  readonly form: string;
  readonly unknown: string;
  /** The part of it that is marked. */
  readonly found: string;
  readonly portable: string;
}

export const GAP_EXAMPLES: readonly GapExample[] = [
  {
    form: "SHORTEST k",
    unknown: "MATCH p = SHORTEST 2 (a:Person)-[:CO_MENTIONED]-(b:Place) RETURN length(p) AS n",
    found: "= SHORTEST 2",
    portable: "MATCH (a:Person), (b:Place) MATCH p = shortestPath((a)-[:CO_MENTIONED*..3]-(b)) RETURN length(p) AS n",
  },
  {
    form: "-[:TYPE]->{1,3}",
    unknown: "MATCH (a:Person)-[:CO_MENTIONED]->{1,2}(b) RETURN count(*) AS n",
    found: "->{1,",
    portable: "MATCH (a:Person)-[:CO_MENTIONED*1..2]->(b) RETURN count(*) AS n",
  },
  {
    form: "((a)-[:TYPE]->(b)){1,3}",
    unknown: "MATCH (a:Person) ((x)-[:CO_MENTIONED]->(y)){1,2} (b) RETURN count(*) AS n",
    found: ")){1,",
    portable: "MATCH p = (a:Person)-[:CO_MENTIONED*1..2]->(b) RETURN [x IN nodes(p) | x.name] AS names",
  },
  {
    form: "collect(…)[..n]",
    unknown: "MATCH (a:Actor) RETURN collect(a.name)[..2] AS names",
    found: "collect(a.name)[",
    portable: "MATCH (a:Actor) WITH collect(a.name) AS names RETURN names[..2] AS names",
  },
  {
    form: "COLLECT { … }",
    unknown: "MATCH (a:Actor) RETURN COLLECT { MATCH (a)--(b:Actor) RETURN b.name } AS names",
    found: "COLLECT {",
    portable: "MATCH (a:Actor) RETURN [(a)-[:CO_MENTIONED]-(b) | b.name] AS names",
  },
  {
    form: "(a:One|Other), (a:One&Other), (a:!One)",
    unknown: "MATCH (a:Person|Place) RETURN count(a) AS n",
    found: "(a:Person|",
    portable: "MATCH (a) WHERE a:Person OR a:Place RETURN count(a) AS n",
  },
  {
    form: "randomUUID()",
    unknown: "RETURN randomUUID() AS id",
    found: "randomUUID(",
    portable: "MATCH (a:Actor) RETURN a.id AS id",
  },
  {
    form: "date.truncate()",
    unknown: "MATCH (d:Document) RETURN date.truncate('month', d.publishedAt) AS month",
    found: "date.truncate",
    portable: "MATCH (d:Document) RETURN substring(toString(d.publishedAt), 0, 7) AS month",
  },
  {
    form: "duration.between()",
    unknown: "RETURN duration.between(date('2021-01-01'), date('2021-02-01')) AS d",
    found: "duration.between",
    portable: "MATCH (d:Document) WHERE d.publishedAt > date('2021-01-01') + duration({days: 30}) RETURN d.id AS id",
  },
  {
    form: "date(…).year",
    unknown: "RETURN date('2021-01-02').year AS year",
    found: "date('2021-01-02').year",
    portable: "RETURN toInteger(substring(toString(date('2021-01-02')), 0, 4)) AS year",
  },
  {
    form: "isEmpty(…)",
    unknown: "MATCH (a:Actor) WHERE isEmpty(a.aliases) RETURN a.id AS id",
    found: "isEmpty(",
    portable: "MATCH (a:Actor) WHERE size(a.aliases) = 0 RETURN a.id AS id",
  },
  {
    form: "round(x, n)",
    unknown: "RETURN round(1.567, 2) AS x",
    found: "round(1.567,",
    portable: "RETURN round(1.567 * 100) / 100 AS x",
  },
  {
    form: "valueType(…), IS :: TYPE",
    unknown: "MATCH (a:Actor) WHERE a.name IS :: STRING RETURN a.id AS id",
    found: "IS ::",
    portable: "MATCH (a:Actor) WHERE a.name IS NOT NULL RETURN a.id AS id",
  },
  {
    form: "point(…)",
    unknown: "RETURN point({x: 1, y: 2}) AS p",
    found: "point(",
    portable: "MATCH (a:Place) RETURN a.id AS id",
  },
  {
    form: "toStringList(…)",
    unknown: "RETURN toStringList([1, 2]) AS list",
    found: "toStringList(",
    portable: "RETURN [x IN [1, 2] | toString(x)] AS list",
  },
  {
    form: "'a' || 'b'",
    unknown: "RETURN 'a' || 'b' AS text",
    found: "||",
    portable: "RETURN 'a' + 'b' AS text",
  },
  {
    form: "NULLS FIRST, NULLS LAST",
    unknown: "MATCH (a:Actor) RETURN a.nameAr AS name ORDER BY a.nameAr NULLS LAST",
    found: "NULLS LAST",
    portable: "MATCH (a:Actor) RETURN a.nameAr AS name ORDER BY name IS NULL, name",
  },
  {
    form: "LIMIT with an expression",
    unknown: "MATCH (a:Actor) RETURN a.id AS id LIMIT toInteger('2')",
    found: "LIMIT toInteger(",
    portable: "MATCH (a:Actor) RETURN a.id AS id LIMIT $limit",
  },
  {
    form: "LET, FILTER, WHEN",
    unknown: "MATCH (a:Actor) FILTER a.mentions > 1 RETURN a.id AS id",
    found: ") FILTER",
    portable: "MATCH (a:Actor) WITH * WHERE a.mentions > 1 RETURN a.id AS id",
  },
  {
    form: "USING INDEX",
    unknown: "MATCH (a:Actor) USING INDEX a:Actor(id) WHERE a.id = 'x' RETURN a.id AS id",
    found: "USING INDEX",
    portable: "MATCH (a:Actor) WHERE a.id = 'x' RETURN a.id AS id",
  },
  {
    form: "(a:%)",
    unknown: "MATCH (a:%) RETURN count(a) AS n",
    found: ":%",
    portable: "MATCH (a) RETURN count(a) AS n",
  },
  {
    form: "COUNT { … RETURN … }, EXISTS { … RETURN … }",
    unknown: "MATCH (a:Actor) RETURN COUNT { MATCH (a)--(b:Actor) RETURN b } AS n",
    found: "COUNT { MATCH (a)--(b:Actor) RETURN",
    portable: "MATCH (a:Actor) RETURN COUNT { MATCH (a)--(b:Actor) } AS n",
  },
  {
    form: "WHERE, ORDER BY with [(a)--(b) | …]",
    unknown: "MATCH (a:Actor) WHERE size([(a)--(b:Actor) | b]) > 1 RETURN a.id AS id",
    found: "[(a)-",
    portable: "MATCH (a:Actor) WITH a, [(a)--(b:Actor) | b] AS list WHERE size(list) > 1 RETURN a.id AS id",
  },
  {
    form: "WHERE, ORDER BY with [(a)--(b) | …]",
    unknown: "MATCH (a:Actor) RETURN a.id AS id ORDER BY size([(a)<-[:CO_MENTIONED]-(b:Actor) | b])",
    found: "[(a)<-",
    portable:
      "MATCH (a:Actor) WITH a, [(a)<-[:CO_MENTIONED]-(b:Actor) | b] AS list RETURN a.id AS id ORDER BY size(list)",
  },
  {
    form: "WITH … ORDER BY COUNT { … WHERE … }",
    unknown: "MATCH (a:Actor) WITH a ORDER BY COUNT { (a)--(b:Actor) WHERE b.mentions > 1 } LIMIT 3 RETURN a.id AS id",
    found: "ORDER BY COUNT { (a)--(b:Actor) WHERE b.mentions > 1 }",
    portable:
      "MATCH (a:Actor) WITH a, COUNT { (a)--(b:Actor) WHERE b.mentions > 1 } AS n ORDER BY n LIMIT 3 RETURN a.id AS id",
  },
  {
    form: "WITH … ORDER BY COUNT { … WHERE … }",
    unknown: "MATCH (a:Actor) WITH a ORDER BY EXISTS { (a)--(b:Actor)--(c) } RETURN a.id AS id",
    found: "ORDER BY EXISTS { (a)--(b:Actor)--(c) }",
    portable: "MATCH (a:Actor) WITH a, EXISTS { (a)--(b:Actor)--(c) } AS n ORDER BY n RETURN a.id AS id",
  },
  {
    form: "WITH a.x AS x WHERE a.y > 1",
    unknown: "MATCH (a:Actor) WITH a.name AS name WHERE a.mentions > 1 RETURN name",
    found: "WHERE a.mentions > 1",
    portable: "MATCH (a:Actor) WITH a, a.name AS name WHERE a.mentions > 1 RETURN name",
  },
  {
    form: "1_000, 0x1F",
    unknown: "RETURN 1_000 AS n",
    found: "1_000",
    portable: "RETURN 1000 AS n",
  },
];

/** Queries that the embedded engine answers otherwise than Cypher wants, and the form in which both give the same rows. */
export const OTHERWISE_EXAMPLES: readonly (GapExample & {
  /** What it gives where it is answered as Cypher wants. */
  readonly right: readonly unknown[];
  /** What the portable form gives. */
  readonly rows: readonly unknown[];
})[] = [
  {
    form: "RETURN a.x AS x ORDER BY x + a.y",
    unknown: "UNWIND [3, 1, 2] AS n RETURN n AS m ORDER BY n + 1",
    found: "ORDER BY n + 1",
    right: [{ m: 1 }, { m: 2 }, { m: 3 }],
    portable: "UNWIND [3, 1, 2] AS n WITH n AS m ORDER BY n + 1 RETURN m",
    rows: [{ m: 1 }, { m: 2 }, { m: 3 }],
  },
  {
    form: "RETURN a.x AS x ORDER BY x + a.y",
    unknown: "UNWIND [{x: 1, y: 5}, {x: 2, y: 1}] AS a RETURN a.x AS x ORDER BY x + a.y",
    found: "ORDER BY x + a.y",
    right: [{ x: 2 }, { x: 1 }],
    portable: "UNWIND [{x: 1, y: 5}, {x: 2, y: 1}] AS a WITH a.x AS x ORDER BY x + a.y RETURN x",
    rows: [{ x: 2 }, { x: 1 }],
  },
  {
    form: "RETURN a.x AS x ORDER BY x + a.y",
    unknown: "MATCH (d:Document) RETURN d.language AS l ORDER BY COUNT { (d)<-[:PART_OF]-() } * size(l)",
    found: "ORDER BY COUNT { (d)<-[:PART_OF]-() } * size(l)",
    right: [{ l: "ar" }, { l: "en" }],
    portable:
      "MATCH (d:Document) WITH d.language AS l, COUNT { (d)<-[:PART_OF]-() } AS n ORDER BY n * size(l) RETURN l",
    rows: [{ l: "ar" }, { l: "en" }],
  },
  {
    form: "WITH a.x AS x ORDER BY COUNT { (a)--() }",
    unknown: "MATCH (d:Document) WITH d.language AS l ORDER BY COUNT { (d)<-[:PART_OF]-() } DESC, l LIMIT 1 RETURN l",
    found: "ORDER BY COUNT { (d)<-[:PART_OF]-() } DESC, l",
    right: [{ l: "en" }],
    portable:
      "MATCH (d:Document) WITH d.language AS l, COUNT { (d)<-[:PART_OF]-() } AS n ORDER BY n DESC, l LIMIT 1 RETURN l",
    rows: [{ l: "en" }],
  },
  {
    form: "WITH a.x AS x WHERE EXISTS { (a)--() }",
    unknown: "MATCH (d:Document) WITH d.language AS l WHERE COUNT { (d)<-[:PART_OF]-() } > 1 RETURN l",
    found: "WHERE COUNT { (d)<-[:PART_OF]-() } > 1",
    right: [{ l: "en" }],
    portable: "MATCH (d:Document) WITH d, d.language AS l WHERE COUNT { (d)<-[:PART_OF]-() } > 1 RETURN l",
    rows: [{ l: "en" }],
  },
  {
    form: "list[..-1], list[-2..]",
    unknown: "WITH [1, 2, 3] AS list RETURN list[..-1] AS most",
    found: "..-1",
    right: [{ most: [1, 2] }],
    portable: "WITH [1, 2, 3] AS list RETURN list[..size(list) - 1] AS most",
    rows: [{ most: [1, 2] }],
  },
  {
    form: "list + item",
    unknown: "RETURN [1, 2] + 3 AS list",
    found: "RETURN [1, 2] + 3",
    right: [{ list: [1, 2, 3] }],
    portable: "WITH [1, 2] AS list RETURN list + [3] AS list",
    rows: [{ list: [1, 2, 3] }],
  },
  {
    form: "number + 'text'",
    unknown: "MATCH (a:Actor) RETURN count(*) + ' actors' AS text",
    found: "count(*) + ' actors'",
    right: [{ text: "4 actors" }],
    portable: "MATCH (a:Actor) RETURN toString(count(*)) + ' actors' AS text",
    rows: [{ text: "4 actors" }],
  },
  {
    form: "sum(…) over nothing",
    unknown: "MATCH (a:Nobody) RETURN sum(a.mentions) AS mentions",
    found: "RETURN sum(",
    right: [{ mentions: 0 }],
    portable: "MATCH (a:Nobody) RETURN coalesce(sum(a.mentions), 0) AS mentions",
    rows: [{ mentions: 0 }],
  },
  {
    form: "a ^ b ^ c",
    unknown: "WITH 2 AS a RETURN a ^ 3 ^ 2 AS power",
    found: "^ 3 ^",
    right: [{ power: 64 }],
    portable: "WITH 2 AS a RETURN (a ^ 3) ^ 2 AS power",
    rows: [{ power: 64 }],
  },
];
