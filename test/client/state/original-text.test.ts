import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { markedText } from "../../../client/state/marked-text.ts";
import { seenPieces, withRemoved } from "../../../client/state/original-text.ts";

/** Kept text as it is, names in square brackets, what was removed in braces, in double ones where it stood in lines of its own. */
function shown(
  text: string,
  names: readonly string[],
  removed: readonly (readonly [at: number, text: string])[],
): string {
  const mentions = names.map((name) => ({
    actor: "a",
    begin: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  }));
  const pieces = withRemoved(
    markedText(text, mentions),
    removed.map(([at, piece]) => ({ at, text: piece })),
  );
  return pieces
    .map((piece) => {
      if (piece.kind === "removed") return piece.wholeLines ? `{{${piece.text}}}` : `{${piece.text}}`;
      return piece.actor === null ? piece.text : `[${piece.text}]`;
    })
    .join("");
}

describe("a text with what was removed from it", () => {
  it("has every piece where it stood, and every name marked still", () => {
    const text = "Omar met Huda.\nThey left.";
    const removed = [
      [0, "Talks\n\n3 May\n\n"],
      [15, "Read more: here\n"],
      [25, "\nShare this"],
    ] as const;
    expect(shown(text, ["Omar", "Huda"], removed)).toBe(
      "{{Talks\n\n3 May}}[Omar] met [Huda].\n{{Read more: here}}They left.{{Share this}}",
    );
  });

  it("has what stood inside a line there, and cuts a name that it stood in", () => {
    expect(shown("Omar met Huda Salim.", ["Huda Salim"], [[14, "(photo) "]])).toBe("Omar met [Huda ]{(photo)}[Salim].");
  });

  it("leaves out what nobody sees", () => {
    expect(
      shown(
        "OmarHuda",
        [],
        [
          [0, "\n\n"],
          [4, "\u00ad\u200b"],
          [8, " \n"],
        ],
      ),
    ).toBe("OmarHuda");
  });

  it("is in Arabic as in English", () => {
    expect(shown("وصلت ليلى.\nثم غادرت.", ["ليلى"], [[11, "اقرأ أيضًا: خبر آخر\n"]])).toBe(
      "وصلت [ليلى].\n{{اقرأ أيضًا: خبر آخر}}ثم غادرت.",
    );
  });

  it("is what was removed alone where no text is left", () => {
    expect(shown("", [], [[0, "Share this"]])).toBe("{{Share this}}");
  });

  it("keeps the text whole and in order, whatever was removed", () => {
    const span = fc.record({ actor: fc.constantFrom("a", "b"), begin: fc.nat(30), end: fc.nat(30) });
    const piece = fc.record({ at: fc.nat(20), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.array(span, { maxLength: 5 }),
        fc.array(piece, { maxLength: 5 }),
        (text, mentions, drafts) => {
          const removed = drafts
            .map(({ at, text: gone }) => ({ at: Math.min(at, text.length), text: gone }))
            .sort((a, b) => a.at - b.at);
          const pieces = withRemoved(markedText(text, mentions), removed);
          const kept = pieces.flatMap((one) => (one.kind === "kept" ? one : []));
          expect(kept.map((one) => one.text).join("")).toBe(text);
          for (const one of kept) expect(text.slice(one.begin, one.begin + one.text.length)).toBe(one.text);
          const put = pieces.flatMap((one) => (one.kind === "removed" ? one.text : []));
          expect(put).toEqual(seenPieces(removed).map((one) => one.text.trim()));
        },
      ),
    );
  });
});
