/**
 * Queries that sort by what they compute, in the shapes of RETURN that the embedded engine sorts as Cypher wants: no mark may
 * warn of them, and each must give its rows in this order. Those of documents are
 * asked of one with two sentences and one with one.
 */
const FROM = "UNWIND [{x: 1, y: 9, t: 'ccc'}, {x: 5, y: 1, t: 'bb'}, {x: 2, y: 0, t: 'a'}] AS a";

const DOCUMENTS = "MATCH (d:Document)";
const SENTENCES = "COUNT { (d)<-[:PART_OF]-() }";

export const SORTED_QUERIES: readonly { readonly cypher: string; readonly xs: readonly number[] }[] = [
  { cypher: `${FROM} RETURN a.x AS x, a.y AS y ORDER BY x + y`, xs: [2, 5, 1] },
  { cypher: `${FROM} RETURN a.x AS x ORDER BY a.x + a.y`, xs: [2, 5, 1] },
  { cypher: `${FROM} RETURN a.x AS x ORDER BY -a.y`, xs: [1, 5, 2] },
  { cypher: `${FROM} RETURN a.x AS x, a.t AS t ORDER BY size(t), x`, xs: [2, 5, 1] },
  { cypher: `${FROM} WITH a.x AS x, a.y AS y RETURN x, y ORDER BY x + y`, xs: [2, 5, 1] },
  { cypher: `${FROM} WITH a.x AS x, a.y AS y RETURN x ORDER BY x + y`, xs: [2, 5, 1] },
  { cypher: `${FROM} RETURN a.x AS x, a ORDER BY x + a.y`, xs: [2, 5, 1] },
  { cypher: `${FROM} RETURN a.x AS x, count(*) AS n ORDER BY n - x`, xs: [5, 2, 1] },
  { cypher: `${FROM} RETURN a.x AS x, a.y AS y ORDER BY CASE WHEN y > 0 THEN 0 ELSE 1 END, x`, xs: [1, 5, 2] },
  { cypher: `${FROM} RETURN a.x AS x, [a.y, a.x] AS l ORDER BY size([i IN l WHERE i > x]), x`, xs: [2, 5, 1] },
  { cypher: `${FROM} RETURN a.x AS x, a.t AS t ORDER BY t, a.y`, xs: [2, 5, 1] },
  { cypher: `${FROM} WITH a.x AS x, a.y AS y ORDER BY x + y RETURN x`, xs: [2, 5, 1] },
  { cypher: `${FROM} WITH a.x AS x ORDER BY x + a.y RETURN x`, xs: [2, 5, 1] },
  { cypher: `${DOCUMENTS} WITH d ORDER BY ${SENTENCES} DESC RETURN ${SENTENCES} AS x`, xs: [2, 1] },
  { cypher: `${DOCUMENTS} WITH d AS e, d ORDER BY COUNT { (e)<-[:PART_OF]-() } RETURN ${SENTENCES} AS x`, xs: [1, 2] },
  { cypher: `${DOCUMENTS} WITH *, 1 AS one ORDER BY ${SENTENCES} * one RETURN ${SENTENCES} AS x`, xs: [1, 2] },
  { cypher: `${DOCUMENTS} RETURN ${SENTENCES} AS x ORDER BY EXISTS { (d)<-[:PART_OF]-() }, x`, xs: [1, 2] },
  {
    cypher: `${DOCUMENTS} WITH d WHERE COUNT { (d)<-[:PART_OF]-(s) WHERE s.index > 0 } > 0 RETURN ${SENTENCES} AS x`,
    xs: [2],
  },
  {
    cypher: `${DOCUMENTS} WITH d.language AS l WHERE EXISTS { (e:Document) WHERE e.language > l } RETURN size(l) AS x`,
    xs: [2],
  },
];
