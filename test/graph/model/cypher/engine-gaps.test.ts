import { describe, expect, it } from "@jest/globals";
import { ENGINE_GAPS, engineGaps } from "../../../../graph/model/cypher/engine-gaps.ts";
import { QUERY_TEMPLATES } from "../../../../graph/model/query-templates/query-templates.ts";
import { GAP_EXAMPLES } from "../../gap-examples.ts";
import { HARMLESS_QUERIES } from "../../hostile-queries.ts";

describe("what an engine does not know", () => {
  it.each(GAP_EXAMPLES)("is found where it stands: $unknown", ({ form, unknown, found }) => {
    const gaps = engineGaps(unknown, "embedded");
    expect(gaps.map(({ gap }) => gap.form)).toEqual([form]);
    expect(gaps.map(({ begin, end }) => unknown.slice(begin, end))).toEqual([found]);
    expect(engineGaps(unknown, "neo4j")).toEqual([]);
  });

  it.each(GAP_EXAMPLES)("is not found in the portable form: $portable", ({ portable }) => {
    expect(engineGaps(portable, "embedded")).toEqual([]);
  });

  it("has an example each", () => {
    expect(new Set(GAP_EXAMPLES.map(({ form }) => form))).toEqual(new Set(ENGINE_GAPS.map(({ form }) => form)));
  });

  it("is not found in strings, names and comments, nor in what both engines run", () => {
    for (const text of ["RETURN 'randomUUID()' AS `isEmpty(`, 1 AS x // collect(x)[..2]", ...HARMLESS_QUERIES])
      expect({ text, gaps: engineGaps(text, "embedded") }).toEqual({ text, gaps: [] });
    for (const { cypher } of QUERY_TEMPLATES) expect(engineGaps(cypher, "embedded")).toEqual([]);
  });
});
