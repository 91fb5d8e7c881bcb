import { describe, expect, it } from "@jest/globals";
import { parseHTML } from "linkedom";
import { dossierHtml } from "../../../graph/export/dossier/dossier-html.ts";
import { dossierMarkdown } from "../../../graph/export/dossier/dossier-markdown.ts";
import { actor, document, sourceOf, textOf, tie } from "./memory-graph.ts";
import { GRAPH } from "./talks-graph.ts";

/** What the test asks of a parsed page. */
interface Page {
  querySelectorAll(selector: string): ArrayLike<unknown>;
  querySelector(selector: string): { readonly textContent: string } | null;
}

describe("a dossier", () => {
  it("numbers the evidence and names its source in the bibliography", async () => {
    const text = await textOf(dossierMarkdown, await sourceOf(GRAPH));
    expect(text).toContain(String.raw`- (1) ⁨**Qasim** met the **Authority**.⁩ \[1\]`);
    expect(text).toContain(
      "1. [⁨Talks \\& \\<b\\>more\\</b\\>⁩](<https://news.example/1?a=b&c=d>), ⁨Nour {Desk}⁩, ⁨The Coast, Gazette⁩, ⁨2021-01-02⁩",
    );
  });

  it("says what its limits left out", async () => {
    const many = Array.from({ length: 150 }, (_, n) => actor(String(n), `Actor ${n}`));
    const text = await textOf(
      dossierMarkdown,
      await sourceOf({ actors: many, ties: [tie("1", "2", 9)], documents: [] }),
    );
    expect(text).toContain("Shows the 100 most named of 150 actors.");
    expect(text.match(/^- \*\*/gmu)).toHaveLength(100);
  });

  it("speaks Arabic to who reads it, and gives names and titles as they are written", async () => {
    const arabic = () => sourceOf(GRAPH, {}, new Map(), "ar");
    const text = await textOf(dossierMarkdown, await arabic());
    expect(text).toMatch(/^# ملف: من ذُكر مع من$/mu);
    expect(text).toContain("- **⁨قاسم الحدّاد⁩ / ⁨Qasim Haddad⁩** (شخص): ذُكر ٣ مرات في وثيقة واحدة، ");
    expect(text).toContain(
      "## الروابط\n\n### ⁨قاسم الحدّاد⁩ / ⁨Qasim Haddad⁩ — ⁨Port Authority⁩\n\nجملة واحدة في وثيقة واحدة، ٢ يناير ٢٠٢١",
    );
    expect(text).toContain("⁨The Coast, Gazette⁩، ⁨٢ يناير ٢٠٢١⁩");
    const html = await textOf(dossierHtml, await arabic());
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain("<h2>المراجع</h2>");
  });

  it("in HTML shows hostile text as text, and links to the web alone", async () => {
    const payload = `<script>alert(1)</script><img src=x onerror=alert(1)>"'</style></bdi>`;
    const hostile = document(`[${payload}|qasim] met [P|ports].`, {
      title: payload,
      url: "javascript:alert(1)",
      source: payload,
    });
    const actors = [actor("qasim", payload, { nameAr: payload }), actor("ports", "\u202eP")];
    const html = await textOf(
      dossierHtml,
      await sourceOf({ actors, ties: [tie("qasim", "ports", 1)], documents: [hostile] }),
    );
    const page = (parseHTML(html) as { readonly document: Page }).document;
    expect(page.querySelectorAll("script, img, [onerror], [href^=javascript]")).toHaveLength(0);
    expect(page.querySelector("mark")?.textContent).toBe(payload);
    expect(html).not.toContain("\u202e");
  });

  it("in Markdown lets no text become markup, a link or a new line", async () => {
    const payload = "](javascript:x) <b> `c` *d*\n\n# e\n1. f ![i](u) |g|";
    const actors = [actor("qasim", payload), actor("ports", "P")];
    const text = await textOf(
      dossierMarkdown,
      await sourceOf({ actors, ties: [tie("qasim", "ports", 1)], documents: [] }),
    );
    expect(text).not.toMatch(/(?<!\\)[<`]|(?<!\\)\]\(javascript|^# e|^1\. f/mu);
  });
});

describe("notes in a dossier", () => {
  const payload = "<script>x</script>\n\n# سطر ثانٍ ](javascript:x)\n- three";
  const written = (text: string) => [{ text, user: "ناديا", at: "2024-05-01T07:08:09.000Z" }];
  const withNotes = async () => ({
    ...(await sourceOf(GRAPH)),
    notes: new Map([
      [GRAPH.actors[1]?.id ?? "", written(payload)],
      [GRAPH.ties.map(({ source, target }) => `${source} ${target}`)[0] ?? "", written("Met twice.")],
    ]),
  });

  it("stand with the actor and the tie that they are about, as text", async () => {
    const html = await textOf(dossierHtml, await withNotes());
    const page = (parseHTML(html) as { readonly document: Page }).document;
    expect(page.querySelectorAll("script")).toHaveLength(0);
    const notes = Array.from(page.querySelectorAll("aside"), (note) => (note as { textContent: string }).textContent);
    expect(notes).toEqual([
      "Note by ناديا, 2024-05-01<script>x</script># سطر ثانٍ ](javascript:x) - three",
      "Note by ناديا, 2024-05-01Met twice.",
    ]);
    const text = await textOf(dossierMarkdown, await withNotes());
    expect(text).toContain("- Note by ناديا, 2024-05-01: ⁨Met twice.⁩\n");
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(javascript|^# سطر|^- three/mu);
  });
});
