import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { markedText } from "../../../client/state/marked-text.ts";

/** Segments as `text` and `[name|actor]`, so that a test shows what a reader sees. */
const shown = (...given: Parameters<typeof markedText>): string =>
  markedText(...given)
    .map(({ text, actor }) => (actor === null ? text : `[${text}|${actor}]`))
    .join("");

/** A mention of `name` in `text`, at its first place from `from` on. */
function mention(text: string, name: string, actor: string, from = 0) {
  const begin = text.indexOf(name, from);
  return { actor, begin, end: begin + name.length };
}

describe("marking names in a sentence", () => {
  it("leaves a sentence without names in one piece, and an empty one in none", () => {
    expect(markedText("Rain fell.", [])).toEqual([{ begin: 0, text: "Rain fell.", actor: null }]);
    expect(markedText("", [])).toEqual([]);
  });

  it("marks names at the beginning, in the middle and at the end", () => {
    const text = "Omar met Huda in Basra";
    const mentions = [mention(text, "Basra", "b"), mention(text, "Omar", "o"), mention(text, "Huda", "h")];
    expect(shown(text, mentions)).toBe("[Omar|o] met [Huda|h] in [Basra|b]");
  });

  it("keeps names that touch apart", () => {
    expect(shown("OmarHuda", [mention("OmarHuda", "Omar", "o"), mention("OmarHuda", "Huda", "h")])).toBe(
      "[Omar|o][Huda|h]",
    );
  });

  it("marks a name inside another as the inner one", () => {
    const text = "the Basra Oil Company said";
    const mentions = [mention(text, "Basra Oil Company", "company"), mention(text, "Basra", "city")];
    expect(shown(text, mentions)).toBe("the [Basra|city][ Oil Company|company] said");
  });

  it("gives what two crossing names share to the shorter one", () => {
    const text = "abcdefgh";
    expect(shown(text, [mention(text, "abcde", "long"), mention(text, "defg", "short")])).toBe(
      "[abc|long][defg|short]h",
    );
  });

  it("marks an Arabic name without the conjunction written onto it", () => {
    const text = "وقّعت ليلى وعمر الاتفاق في البصرة.";
    const mentions = [mention(text, "ليلى", "l"), mention(text, "عمر", "o"), mention(text, "البصرة", "b")];
    expect(shown(text, mentions)).toBe("وقّعت [ليلى|l] و[عمر|o] الاتفاق في [البصرة|b].");
  });

  it("counts in UTF-16 code units, as the server does", () => {
    const text = "🌧🌧 Omar";
    expect(shown(text, [{ actor: "o", begin: 5, end: 9 }])).toBe("🌧🌧 [Omar|o]");
  });

  it("cuts a mention to the text and passes over an empty one", () => {
    expect(
      shown("Omar", [
        { actor: "o", begin: 2, end: 99 },
        { actor: "x", begin: 1, end: 1 },
      ]),
    ).toBe("Om[ar|o]");
  });

  it("gives the text back whole, marks exactly the places named, and never makes an empty piece", () => {
    const anyMention = fc.record({ actor: fc.constantFrom("a", "b", "c"), begin: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 20 }),
        fc.array(anyMention, { maxLength: 8 }),
        (text, mentions) => {
          const segments = markedText(text, mentions);
          expect(segments.map((segment) => segment.text).join("")).toBe(text);
          for (const segment of segments) {
            const covering = mentions.filter(({ begin, end }) => begin <= segment.begin && segment.begin < end);
            expect(segment.text).not.toBe("");
            expect(segment.text).toBe(text.slice(segment.begin, segment.begin + segment.text.length));
            if (segment.actor === null) expect(covering).toEqual([]);
            else expect(covering.map(({ actor }) => actor)).toContain(segment.actor);
          }
        },
      ),
    );
  });
});
