import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { contentLines } from "../../../../ingest/read/clean/content-lines.ts";
import { keptText, removeAllBut } from "../../../../ingest/read/clean/removed-ranges.ts";
import { kindedLines } from "../../../../ingest/read/digest/line-kind.ts";
import { linesOf } from "../../../../ingest/read/text/lines.ts";
import { plainText } from "../../../../ingest/read/text/plain-text.ts";

function clean(text: string): string {
  const plain = plainText(text);
  return keptText(removeAllBut(plain, contentLines(kindedLines(plain), "Port Council Meets Again")));
}

const CONTENT = [
  "The council of the port met on Monday and spoke of the quay.",
  "اجتمع مجلس الميناء يوم الاثنين وتحدث عن الرصيف الشمالي.",
  "Reporter:",
  "– the fishermen want their nets back",
  "What comes next",
  "July 2021",
  "Opinion was divided, the secretary said.",
];

describe("lines without content", () => {
  it.each([
    "Related Articles",
    "Related Posts:",
    "مقالات ذات صلة",
    "فيديوهات متعلقة",
    "اقرأ أيضا: مجلس الميناء يجتمع",
    "Read more: The quay in ten charts",
    "Read Transcript: http://courier.example/transcript",
    "%d bloggers like this:",
    "Like Loading...",
    "Copyright © https://courier.example 2022",
    "جميع الحقوق محفوظة © 2022",
    "Share this:",
    "Subscribe to our mailing list!",
    "تابعونا على تلغرام",
    "Visual search query image",
    "See the source image",
    "Photo by Coast Courier",
    "The quay at dawn (Photo by Rania Qasim)",
    "Proofread by: A. B.",
    "(Important note: Please help us keep reading the port's minutes)",
    "Tags: port, council",
    "3 Comments",
    "————",
    "https://courier.example/2022",
    "port council meets AGAIN",
  ])("%s", (line) => {
    const text = `The council met.\n\n${line}\n\nThe quay stays closed.`;
    expect(clean(text)).toBe("The council met.\n\nThe quay stays closed.");
  });

  it("takes the caption of a picture with it, and links to other stories under their heading", () => {
    const text =
      "The council met.\n\nVisual search query image\nThe head of the council, on Monday\n\nThe quay stays closed.\n\nRelated\n\nStorm Closes Quay\n\nNets Lost At Sea";
    expect(clean(text)).toBe("The council met.\n\nThe quay stays closed.");
  });

  it("leaves content alone", () => {
    const text = CONTENT.join("\n\n");
    expect(clean(text)).toBe(text);
  });
});

describe("cleaning", () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...CONTENT,
      "Related Articles",
      "Visual search query image",
      "Share this:",
      "# Heading",
      "# # Heading",
      "‏النص‏",
      "a\u00adb",
      "  x  ",
    ),
    fc.string({ unit: "grapheme", maxLength: 30 }),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\r\n\r\n", "\n \n\n")), { maxLength: 25 })
    .map((pairs) => pairs.flat().join(""));

  it("twice is cleaning once", () => {
    fc.assert(
      fc.property(text, (dirty) => {
        const once = clean(dirty);
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it("only ever takes ranges out of the original", () => {
    fc.assert(
      fc.property(text, (dirty) => {
        const plain = plainText(dirty);
        const { removed } = removeAllBut(plain, linesOf(plain));
        for (const [index, { begin, end }] of removed.entries()) {
          expect(begin).toBeLessThan(end);
          expect(end).toBeLessThan(removed[index + 1]?.begin ?? plain.length + 1);
        }
        expect(
          keptText({ text: plain, removed }).length + removed.reduce((sum, { begin, end }) => sum + end - begin, 0),
        ).toBe(plain.length);
      }),
    );
  });
});
