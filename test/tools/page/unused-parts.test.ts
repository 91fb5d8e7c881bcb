import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { withoutUnusedParts } from "../../../tools/page/unused-parts.ts";

const PACKAGES = join(import.meta.dirname, "..", "..", "..", "node_modules");
const CYTOSCAPE = join(PACKAGES, "cytoscape", "dist", "cytoscape.esm.mjs");
const ZOD = join(PACKAGES, "zod", "v4", "classic", "schemas.js");

/** What the build would go on with; null where a file is left as it is. */
function built(source: string, path: string): string | null {
  const { transform } = withoutUnusedParts();
  if (typeof transform !== "function") throw new Error("The plugin transforms nothing.");
  const context = {
    error: (message: string) => {
      throw new Error(message);
    },
  };
  const result = (transform as (this: typeof context, source: string, path: string) => { code: string } | null).call(
    context,
    source,
    path,
  );
  return result?.code ?? null;
}

describe("the page's packages", () => {
  it.each([
    [
      CYTOSCAPE,
      ["CoseLayout.prototype.run", "= requireToPath();", "aliceblue: ["],
      ["PresetLayout.prototype.run", "initWebgl = ", "black: ["],
    ],
    [ZOD, ["processJSONSchema =", "this.check(core._email("], ["regex(...args)", "export function uuid("]],
  ])("lose what the page never uses, and nothing else: %s", (path, gone, kept) => {
    const source = readFileSync(path, "utf8");
    const code = built(source, path);
    for (const part of gone) expect([source.includes(part), code?.includes(part)]).toEqual([true, false]);
    for (const part of kept) expect(code?.includes(part)).toBe(source.includes(part));
  });

  it("are left alone otherwise", () => {
    expect(built("export default 1;", join(PACKAGES, "react", "index.js"))).toBeNull();
  });

  it("fail the build when they write a part in another way", () => {
    expect(() => built("export default 1;", CYTOSCAPE)).toThrow("no longer writes as it did: graph algorithms");
    const source = readFileSync(CYTOSCAPE, "utf8");
    const oneMore = `${source}\nRandomLayout.prototype.stop = function () {\n};\n`;
    expect(() => built(oneMore, CYTOSCAPE)).toThrow("no longer writes as it did: layouts");
  });
});
