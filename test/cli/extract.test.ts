import { describe, expect, it } from "@jest/globals";
import { runCli } from "./run-cli.ts";

interface ExtractedLine {
  readonly id: string;
  readonly mentions: readonly { readonly text: string; readonly actor?: string }[];
}

const LINES = [
  { id: "1", text: "President Barack Obama spoke in Baghdad.", language: "en" },
  { id: "2", text: "وصل الرئيس باراك أوباما إلى بغداد.", language: "ar" },
];
const INPUT = LINES.map((line) => JSON.stringify(line)).join("\n");

async function extract(...options: readonly string[]): Promise<readonly ExtractedLine[]> {
  const { status, stdout } = await runCli(["extract", ...options], { input: INPUT });
  expect(status).toBe(0);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ExtractedLine);
}

describe("extract", () => {
  it("gives one actor to names of all lines and both scripts, in the order of the lines", async () => {
    const lines = await extract();
    expect(lines.map(({ id }) => id)).toEqual(["1", "2"]);
    const actorOf = (line: number, name: string) =>
      lines[line]?.mentions.find(({ text }) => text === name)?.actor ?? `no actor for ${name}`;
    expect(actorOf(0, "Barack Obama")).toBe(actorOf(1, "باراك أوباما"));
    expect(actorOf(0, "Baghdad")).toBe(actorOf(1, "بغداد"));
    expect(actorOf(0, "Baghdad")).not.toBe(actorOf(0, "Barack Obama"));
  });

  it("leaves actors out on request, and finds the same names", async () => {
    const [withActors, without] = [await extract(), await extract("--no-actors")];
    expect(without.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(
      withActors.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
    );
    expect(without.flatMap(({ mentions }) => mentions).some((mention) => "actor" in mention)).toBe(false);
  });
});
