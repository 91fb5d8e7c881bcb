import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import type { Picture, PictureLegend } from "../../../../graph/export/picture/picture.ts";
import { pictureSvg } from "../../../../graph/export/picture/picture-svg.ts";

const LEGEND: PictureLegend = {
  marks: [{ shape: "ellipse", fill: "#2f6fde", label: "People" }],
  lines: ["2 actors", "<b>& more</b>"],
  direction: "ltr",
};

function picture(labels: readonly string[]): Picture {
  const shapes = ["ellipse", "round-rectangle", "round-diamond"] as const;
  return {
    nodes: labels.map((label, index) => ({
      x: index * 100,
      y: -50,
      width: 40,
      height: 40,
      shape: shapes[index % 3] ?? "ellipse",
      fill: "rgb(1, 2, 3)",
      opacity: 1,
      label,
      fontSize: 14,
    })),
    edges: [{ x1: 0, y1: -50, x2: 100, y2: -50, width: 2, colour: "#888", opacity: 0.5 }],
    background: "#fff",
    ink: "#000",
    font: '"IBM Plex Sans Arabic", sans-serif',
    labelWidth: 130,
  };
}

/** Every element with its attributes, and all texts; throws where it is not well-formed. */
function read(svg: string) {
  const parser = new SaxesParser();
  const elements: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  const texts: string[] = [];
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on("text", (text) => text.trim() !== "" && texts.push(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { elements, texts };
}

describe("a picture as SVG", () => {
  it("draws every actor, tie and label, with the legend under them", () => {
    const { elements, texts } = read(pictureSvg(picture(["Layla Nasser", "ميناء سالم", "Nile Agency"]), LEGEND));
    const names = elements.map(({ name }) => name);
    expect(names.filter((name) => name === "line")).toHaveLength(1);
    expect(names.filter((name) => name === "ellipse")).toHaveLength(2);
    expect(texts).toEqual(
      expect.arrayContaining(["Layla Nasser", "ميناء سالم", "People", "2 actors", "<b>& more</b>"]),
    );
  });

  it("sets every label in the direction of its letters", () => {
    const { elements } = read(pictureSvg(picture(["Layla", "«ميناء»"]), LEGEND));
    const labels = elements.filter(({ attributes }) => attributes["text-anchor"] === "middle");
    expect(labels.map(({ attributes }) => attributes["direction"])).toEqual(["ltr", "rtl"]);
  });

  it("frames all that is drawn", () => {
    const { elements } = read(pictureSvg(picture(["a", "b", "c", "d", "e", "f", "g"]), LEGEND));
    const [x = 0, y = 0, width = 0, height = 0] = (elements[0]?.attributes["viewBox"] ?? "").split(" ").map(Number);
    expect([x < -20, y < -70, x + width > 620, y + height > 0]).toEqual([true, true, true, true]);
  });

  it("is well-formed and holds nothing that acts, whatever names say", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        "<",
        ">",
        "&",
        '"',
        "'",
        "]]>",
        "<script>",
        "\u0000",
        "\u202e",
        "ب",
        "😀",
        "\ud800",
        " ",
        "a",
      ),
    });
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), hostile, (labels, fill) => {
        const { nodes, ...rest } = picture(labels);
        const svg = pictureSvg(
          { ...rest, nodes: nodes.map((node) => ({ ...node, fill })), ink: fill },
          { ...LEGEND, lines: labels },
        );
        const allowed = ["svg", "desc", "rect", "g", "line", "ellipse", "text", "tspan"];
        for (const { name, attributes } of read(svg).elements) {
          expect(allowed).toContain(name);
          expect(Object.keys(attributes).filter((key) => /^on|href/iu.test(key))).toEqual([]);
        }
      }),
    );
  });
});
