import { describe, expect, it } from "@jest/globals";
import { keptWithWord, Word } from "../../../ingest/nlp/word.ts";

describe("what is kept with a word", () => {
  it("is worked out once a word and function, in whatever order they are asked", () => {
    const asked: string[] = [];
    const answers = (name: string) =>
      keptWithWord(({ text }) => {
        asked.push(`${name} ${text}`);
        return { name, text };
      });
    const [first, second] = [answers("first"), answers("second")];
    const [sudan, port] = [new Word("السودان", "سودان"), new Word("Port", "port")];
    expect(second(sudan)).toEqual({ name: "second", text: "السودان" });
    expect(first(sudan)).toEqual({ name: "first", text: "السودان" });
    expect(first(port)).toEqual({ name: "first", text: "Port" });
    expect(second(sudan)).toBe(second(sudan));
    expect(first(sudan)).toBe(first(sudan));
    expect(asked).toEqual(["second السودان", "first السودان", "first Port"]);
  });
});
