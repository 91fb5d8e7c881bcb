import { describe, expect, it } from "@jest/globals";
import { judgementSchema, judgeSchema } from "../../../graph/contract/identity.ts";
import { judgementOf, type Decision } from "../../../graph/model/judgement.ts";
import { stableId } from "../../../graph/model/ids.ts";

const A = stableId("a", "PERSON", "nadia farouk");
const B = stableId("a", "PERSON", "نادية فاروق");
const accepts = (body: unknown): boolean => judgeSchema.safeParse(body).success;
const decides = (...decisions: readonly unknown[]): boolean => accepts({ decisions });
const renamed = (value: string): boolean => decides({ verdict: "rename", left: A, language: "en", value });

describe("what may be decided", () => {
  it.each<readonly [string, Decision]>([
    ["that two are one", { verdict: "positive", left: A, right: B }],
    ["that two are not one", { verdict: "negative", left: A, right: B }],
    ["that nobody knows", { verdict: "unsure", left: A, right: B }],
    ["a name", { verdict: "rename", left: A, language: "ar", value: "نادية فاروق" }],
    ["a type", { verdict: "retype", left: A, value: "ORG" }],
    ["to hide", { verdict: "hide", left: A }],
  ])("is %s", (_what, decision) => {
    expect(decides(decision)).toBe(true);
  });

  it.each([
    ["nothing", []],
    ["that one is itself", [{ verdict: "positive", left: A, right: A }]],
    ["that one is not itself", [{ verdict: "negative", left: A, right: A }]],
    ["about half a pair", [{ verdict: "positive", left: A }]],
    ["what no verdict is", [{ verdict: "maybe", left: A, right: B }]],
    ["more than the verdict has", [{ verdict: "hide", left: A, right: B }]],
    ["about what no id is", [{ verdict: "hide", left: "Nadia" }]],
    ["an unknown type", [{ verdict: "retype", left: A, value: "SHIP" }]],
    ["a name in a language that is not shown", [{ verdict: "rename", left: A, language: "fr", value: "Nadia" }]],
  ])("is not %s", (_what, decisions) => {
    expect(accepts({ decisions })).toBe(false);
  });

  it("is one thing a subject: the order within one action means nothing", () => {
    expect(decides({ verdict: "positive", left: A, right: B }, { verdict: "negative", left: B, right: A })).toBe(false);
    expect(decides({ verdict: "hide", left: A }, { verdict: "hide", left: A })).toBe(false);
    const rename = { verdict: "rename", left: A, value: "Nadia" };
    expect(decides({ ...rename, language: "en" }, { ...rename, language: "ar" })).toBe(true);
    expect(decides({ ...rename, language: "en" }, { ...rename, language: "en", value: "Nadya" })).toBe(false);
  });

  it("holds at most 2000 decisions", () => {
    const many = (count: number): readonly Decision[] =>
      Array.from({ length: count }, (_, index) => ({ verdict: "hide", left: stableId("a", String(index)) }));
    expect(accepts({ decisions: many(2000) })).toBe(true);
    expect(accepts({ decisions: many(2001) })).toBe(false);
  });
});

describe("a name to show", () => {
  it.each(["Nadia Farouk", "O’Neil", "نادية فاروق", "علی‌رضا", "Tiger 😀", "n".repeat(200)])("may be %j", (value) => {
    expect(renamed(value)).toBe(true);
  });

  it.each([
    ["empty", ""],
    ["blank", " \u00a0\u3000"],
    ["too long", "n".repeat(201)],
    ["of two lines", "Nadia\nFarouk"],
    ["with a terminal's command", "Nadia\u001b[31m"],
    ["with a zero byte", "Na\u0000dia"],
    ["with an overriding direction", "Nadia \u202ekuoraF"],
    ["with an isolate that does not end", "Nadia \u2066Farouk"],
    ["with half a character", "Nadia \ud83d"],
  ])("is not %s", (_what, value) => {
    expect(renamed(value)).toBe(false);
  });

  it("is trimmed", () => {
    const { decisions } = judgeSchema.parse({
      decisions: [{ verdict: "rename", left: A, language: "en", value: "  Nadia\t" }],
    });
    expect(decisions).toEqual([{ verdict: "rename", left: A, language: "en", value: "Nadia" }]);
  });
});

describe("who decides, and why", () => {
  const decisions = [{ verdict: "hide", left: A }];

  it("is somebody local unless the request says who", () => {
    expect(judgeSchema.parse({ decisions })).toEqual({ decisions, user: "local" });
  });

  it("may be told on several lines", () => {
    expect(accepts({ decisions, note: "Seen on both lists.\nCalled her office." })).toBe(true);
    expect(accepts({ decisions, note: "bell\u0007" })).toBe(false);
    expect(accepts({ decisions, user: "two\nlines" })).toBe(false);
  });

  it("cannot be told with a time or an action of one's own", () => {
    expect(accepts({ decisions, at: "2030-01-01T00:00:00.000Z" })).toBe(false);
    expect(accepts({ decisions, action: "mine" })).toBe(false);
  });
});

describe("a judgement on the wire", () => {
  const judgement = judgementOf(
    { verdict: "positive", left: A, right: B },
    { action: "b8f6e1f2", user: "منى", at: "2024-05-06T07:08:09.123Z", note: null },
  );

  it("is what the model says", () => {
    expect(judgementSchema.parse(judgement)).toEqual(judgement);
    const undone = { ...judgement, undone: "2024-05-07T00:00:00.000Z" };
    expect(judgementSchema.parse(undone)).toEqual(undone);
  });

  it.each([
    ["a time without milliseconds", { at: "2024-05-06T07:08:09Z" }],
    ["a time of no time zone", { at: "2024-05-06T07:08:09.123" }],
    ["a day that does not exist", { at: "2024-02-30T07:08:09.123Z" }],
    ["an id of something else", { id: A }],
    ["itself on both sides", { right: A }],
    ["no user", { user: " " }],
  ])("is not one with %s", (_what, change) => {
    expect(judgementSchema.safeParse({ ...judgement, ...change }).success).toBe(false);
  });
});
