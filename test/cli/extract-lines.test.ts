import { describe, expect, it } from "@jest/globals";
import { runCli } from "./run-cli.ts";

interface ExtractedLine {
  readonly id: string | number;
  readonly language: string;
  readonly mentions: readonly { readonly begin: number; readonly end: number; readonly text: string }[];
}

async function extract(input: string | Buffer, ...options: readonly string[]) {
  const { status, stdout, stderr } = await runCli(["extract", "--no-actors", ...options], { input });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, lines: lines.map((line) => JSON.parse(line) as ExtractedLine) };
}

function names({ mentions }: ExtractedLine): readonly string[] {
  return mentions.map(({ text }) => text);
}

describe("extract, given lines of all sorts", () => {
  it("reads past a byte order mark, Windows line ends, blank lines and a missing last line end", async () => {
    const input = '\ufeff{"id":1,"text":"Barack Obama spoke."}\r\n\r\n{"id":"2","text":"Angela Merkel spoke."}';
    const { status, stderr, lines } = await extract(input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(lines.map(({ id }) => id)).toEqual([1, "2"]);
    expect(lines.map(names)).toEqual([["Barack Obama"], ["Angela Merkel"]]);
  });

  it.each([
    ["no JSON", "{", /^Line 2 is not JSON\./],
    ["no object", "[1]", /^Line 2 is not an object\./],
    ["without a text", '{"id":"2"}', /^Line 2 has no usable text;/],
    ["without an id", '{"text":"Cairo"}', /^Line 2 has no usable id;/],
    ["with an id that a number cannot hold", '{"id":12345678901234567890,"text":"Cairo"}', /^Line 2 has no usable id;/],
    [
      "with a language in words",
      '{"id":"2","text":"Cairo","language":"English"}',
      /^Line 2 has no usable language; .*"en"/,
    ],
    ["of other bytes than UTF-8", Buffer.from([0x7b, 0xc3, 0x28, 0x7d]), /^Line 2 is not UTF-8\./],
  ])("names a line %s, reads the rest and exits 2", async (_what, bad, message) => {
    const good = (id: string) => `\n{"id":"${id}","text":"Barack Obama spoke."}\n`;
    const { status, stderr, lines } = await extract(
      Buffer.concat([Buffer.from(good("1").trim() + "\n"), Buffer.from(bad), Buffer.from(good("3"))]),
    );
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
    expect(lines.map(({ id }) => id)).toEqual(["1", "3"]);
  });

  it("exits 1 where no line could be read, and 0 where there is none", async () => {
    expect((await extract("nonsense\n")).status).toBe(1);
    expect(await extract("")).toMatchObject({ status: 0, stderr: "", lines: [] });
  });

  it("takes any language tag, and says other of what it does not read", async () => {
    const texts = [
      { id: 1, text: "" },
      { id: 2, text: "Le président de la République est arrivé à la gare avec les ministres de la région." },
      { id: 3, text: "Angela Merkel", language: "de" },
      { id: 4, text: "Angela Merkel", language: "en-GB" },
      { id: 5, text: "باراك أوباما", language: "ara" },
      { id: 6, text: "Angela Merkel spoke to the ministers.", language: null },
      { id: 7, text: "习近平在北京会见了外宾。" },
    ];
    const { status, lines } = await extract(texts.map((text) => JSON.stringify(text)).join("\n"));
    expect(status).toBe(0);
    expect(lines.map(({ language }) => language)).toEqual(["other", "other", "other", "en", "ar", "en", "other"]);
    for (const index of [0, 1, 2, 6]) expect(lines[index]?.mentions).toEqual([]);
    for (const index of [3, 4, 5]) expect(lines[index]?.mentions).toHaveLength(1);
  });

  it("reads a line of 10 MB, with offsets in the whole of it", async () => {
    const text = `President Barack Obama spoke.${"\n".repeat(10_000_000)}Then Angela Merkel spoke.`;
    const { status, lines } = await extract(JSON.stringify({ id: "long", text }));
    expect(status).toBe(0);
    expect(lines.flatMap(names)).toEqual(["Barack Obama", "Angela Merkel"]);
    const last = lines[0]?.mentions[1];
    expect(text.slice(last?.begin, last?.end)).toBe("Angela Merkel");
  });

  it("ends at a line longer than memory allows, and says where", async () => {
    const input = Buffer.concat([Buffer.from('{"id":1,"text":"Cairo"}\n'), Buffer.alloc(70_000_000, "a")]);
    const { status, stderr, lines } = await extract(input);
    expect(status).toBe(2);
    expect(stderr).toMatch(/longer than .*line 2\.\n$/su);
    expect(lines).toHaveLength(1);
  });

  it("gives the same on one core and on several, in the order of the input", async () => {
    const sentences = [
      "Barack Obama spoke to Angela Merkel and the ministers of Berlin.",
      "وصل باراك أوباما إلى بغداد.",
    ];
    // Long and short texts in turn, so that a later one is done first; long enough in all for threads to be started.
    const input = Array.from({ length: 120 }, (_, id) =>
      JSON.stringify({ id, text: `${sentences[id % 2] ?? ""} ${"\n\n".repeat(id % 3 === 0 ? 10_000 : 1)}` }),
    ).join("\n");
    expect(input.length).toBeGreaterThan(1_000_000);
    const [one, several] = await Promise.all([extract(input, "--threads", "1"), extract(input, "--threads", "3")]);
    expect(several).toEqual(one);
    expect(several.lines.map(({ id }) => id)).toEqual(Array.from({ length: 120 }, (_, id) => id));
    expect(several.lines.every(({ mentions }) => mentions.length >= 1)).toBe(true);
  });
});

it("extract refuses a number of threads that is none", async () => {
  const { status, stderr } = await runCli(["extract", "--threads", "many"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/whole number/);
});
