import { describe, expect, it } from "@jest/globals";
import { engineGaps, gapsBehind, gapsPassedOver } from "../../../../graph/model/cypher/engine-gaps.ts";
import { ENGINE_GAPS } from "../../../../graph/model/cypher/gap-table.ts";
import { QUERY_TEMPLATES } from "../../../../graph/model/query-templates/query-templates.ts";
import { GAP_EXAMPLES, OTHERWISE_EXAMPLES } from "../../gap-examples.ts";
import { HARMLESS_QUERIES } from "../../hostile-queries.ts";
import { SORTED_QUERIES } from "../../sorted-queries.ts";

const EXAMPLES = [...GAP_EXAMPLES, ...OTHERWISE_EXAMPLES];

describe("what an engine does not know", () => {
  it.each(EXAMPLES)("is found where it stands: $unknown", ({ form, unknown, found }) => {
    const gaps = engineGaps(unknown, "embedded");
    expect(gaps.map(({ gap }) => gap.form)).toEqual([form]);
    expect(gaps.map(({ begin, end }) => unknown.slice(begin, end))).toEqual([found]);
    expect(engineGaps(unknown, "neo4j")).toEqual([]);
  });

  it.each(EXAMPLES)("is not found in the portable form: $portable", ({ portable }) => {
    expect(engineGaps(portable, "embedded")).toEqual([]);
  });

  it("has an example each", () => {
    expect(new Set(EXAMPLES.map(({ form }) => form))).toEqual(new Set(ENGINE_GAPS.map(({ form }) => form)));
  });

  it("is not found in strings, names and comments, nor in what both engines run", () => {
    for (const text of ["RETURN 'randomUUID()' AS `isEmpty(`, 1 AS x // collect(x)[..2]", ...HARMLESS_QUERIES])
      expect({ text, gaps: engineGaps(text, "embedded") }).toEqual({ text, gaps: [] });
    for (const { cypher } of QUERY_TEMPLATES) expect(engineGaps(cypher, "embedded")).toEqual([]);
  });

  it.each(SORTED_QUERIES)("is not found where every engine sorts alike: $cypher", ({ cypher }) => {
    expect(engineGaps(cypher, "embedded")).toEqual([]);
  });

  it("is one thing, and what it answers otherwise another: the first leads to errors, the second has to be said", () => {
    for (const { unknown } of GAP_EXAMPLES) {
      expect({ unknown, passedOver: gapsPassedOver(unknown, "embedded") }).toEqual({ unknown, passedOver: [] });
      expect(gapsBehind(unknown, "embedded", undefined)).toHaveLength(1);
    }
    for (const { unknown } of OTHERWISE_EXAMPLES) {
      expect(gapsBehind(unknown, "embedded", undefined)).toEqual([]);
      expect({ unknown, found: gapsPassedOver(unknown, "embedded").length }).toEqual({ unknown, found: 1 });
    }
  });

  it("is looked for in time that grows with the text", () => {
    const start = performance.now();
    const pieces = ["RETURN a , ", "ORDER BY a ", "RETURN a ORDER BY ", "OPTIONAL MATCH sum (", "^ a ", "[ 1 , "];
    for (const piece of [...pieces, "WITH a ORDER BY a ", "WITH { ", "WITH a AS x WHERE (b)--() ", "COUNT { a "])
      engineGaps(piece.repeat(100_000 / piece.length), "embedded");
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
