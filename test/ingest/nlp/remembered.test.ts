import { describe, expect, it } from "@jest/globals";
import { remembered } from "../../../ingest/nlp/remembered.ts";

describe("remembered", () => {
  it("gives the same answer object for the same text, and works it out once", () => {
    const asked: string[] = [];
    const wordsOf = remembered((text) => {
      asked.push(text);
      return text.split(" ");
    });
    expect(wordsOf("Port Sudan")).toEqual(["Port", "Sudan"]);
    expect(wordsOf(["Port", "Sudan"].join(" "))).toBe(wordsOf("Port Sudan"));
    expect(wordsOf("بورتسودان")).toEqual(["بورتسودان"]);
    expect(asked).toEqual(["Port Sudan", "بورتسودان"]);
  });

  it("forgets all when it knows too many, and then answers as before", () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => asked.push(text) && text.length, 2);
    for (const text of ["a", "bb", "ccc", "a", "a"]) expect(lengthOf(text)).toBe(text.length);
    expect(asked).toEqual(["a", "bb", "ccc", "a"]);
  });
});
