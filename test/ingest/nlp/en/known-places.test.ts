import { describe, expect, it } from "@jest/globals";
import { asPlace, withoutLead } from "../../../../ingest/nlp/en/known-places.ts";
import { labelledName } from "./labelled-name.ts";

describe("a known place taken for an organisation", () => {
  it.each([
    ["Fighters accused *Oslo* of planning it.", 0.6, "PLACE"],
    ["*Norway* play Wales in the final.", 0.99, "PLACE"],
    ["*Oslo* signed a new striker for the season.", 0.6, "ORG"],
    ["*Oslo* 2 0 1 3", 0.6, "ORG"],
    ["*Oslo* beat Bergen 3-1 on Sunday.", 0.6, "ORG"],
    ["Shares in *Oslo* rose.", 0.95, "ORG"],
    ["The *Bank of Norway* met.", 0.5, "ORG"],
  ])("%s (%d): %s", (marked, confidence, type) => {
    const { tokens, name } = labelledName(marked, { confidence });
    expect(asPlace(tokens, name).type).toBe(type);
  });
});

describe("what stands before a known place", () => {
  it.each([
    ["the *Crown Prince of the Netherlands* left", "Netherlands"],
    ["the *Crown Prince of Norway* left", "Norway"],
    ["in *southern Norway* today", "Norway"],
    ["the *Syrian Golan Heights* are quiet", "Golan Heights"],
    ["in *Iranian Azerbaijan* today", "Iranian Azerbaijan"],
    ["in *Iraqi Kurdistan* today", "Iraqi Kurdistan"],
    ["the *Bank of Norway* met", "Bank of Norway"],
    ["the *Minister of Health* met", "Minister of Health"],
    ["the *Southern Norway* line", "Southern Norway"],
  ])("%s → %s", (marked, rest) => {
    const { tokens, name } = labelledName(marked, { confidence: 0.5 });
    const { first, end } = withoutLead(tokens, name);
    expect(marked.replaceAll("*", "").slice(tokens[first]?.begin, tokens[end - 1]?.end)).toBe(rest);
  });
});
