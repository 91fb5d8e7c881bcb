import type { Page } from "playwright-core";

/** A view of the page that the documentation shows. */
export interface Pictured {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  /** Brings the view on screen, by addresses and keys alone, which are the same in both languages. */
  readonly open: (page: Page, url: string) => Promise<void>;
}

async function idOf(url: string, name: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/actors?q=${encodeURIComponent(name)}&limit=1`);
  const { actors } = (await response.json()) as { readonly actors: readonly { readonly id: string }[] };
  const [first] = actors;
  if (first === undefined) throw new Error(`The sample news name nobody called ${name}.`);
  return first.id;
}

/** Opens an address of the page, in which `{name}` stands for the actor so called, and waits for the network. */
async function open(page: Page, url: string, address: string): Promise<void> {
  const names = [...address.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const ids = await Promise.all(names.map((name) => idOf(url, name)));
  let place = 0;
  await page.goto(`${url}/#${address.replaceAll(/\{[^}]+\}/g, () => ids[place++] ?? "")}`);
  await page.locator("[role=option][data-actor], table, .room").first().waitFor({ state: "attached" });
}

export const PICTURED: readonly Pictured[] = [
  {
    name: "briefing",
    title: "Briefing and network",
    says: "What was read, who is named most, what rises; every line opens the network it speaks of.",
    open: (page, url) => open(page, url, ""),
  },
  {
    name: "actor",
    title: "An actor",
    says: "Names in both scripts, what the news states of it, ties, sentences over time.",
    open: (page, url) => open(page, url, "actor={Ali Shamkhani}"),
  },
  {
    name: "tie",
    title: "A tie",
    says: "What is stated between two actors, and every sentence that names both.",
    open: async (page, url) => {
      await open(page, url, "tie={Ali Shamkhani}.{Musaed Al-Aiban}");
      await page.locator(".panel mark").first().waitFor();
    },
  },
  {
    name: "ways",
    title: "Ways between actors",
    says: "How two actors are connected, with the sentences of every step.",
    open: async (page, url) => {
      await open(page, url, "paths={Hans Grundberg}.{Mohammed bin Salman}");
      await page.locator(".way mark").first().waitFor();
    },
  },
  {
    name: "filters",
    title: "Filters, in order of time",
    says: "Whatever is chosen is counted anew from the mentions.",
    open: async (page, url) => {
      await open(page, url, "layout=time&type=PERSON&type=ORG");
      await page.locator(".filter-button button").first().click();
      await page.locator(".facet__one").first().waitFor();
    },
  },
  {
    name: "communities",
    title: "Communities",
    says: "Who holds together, by colour and place.",
    open: (page, url) => open(page, url, "layout=community&colour=community"),
  },
  {
    name: "table",
    title: "Table",
    says: "What is on screen as rows: sorted, chosen, read aloud.",
    open: async (page, url) => {
      await open(page, url, "show=table");
      await page.getByRole("table").waitFor();
    },
  },
  {
    name: "queue",
    title: "Merge queue",
    says: "Two actors side by side, and why they may be one.",
    open: async (page, url) => {
      await open(page, url, "room=queue");
      await page.locator(".companion").first().waitFor();
    },
  },
  {
    name: "console",
    title: "Cypher console",
    says: "A library of questions, an editor that knows the graph, answers as table, network, chart.",
    open: async (page, url) => {
      const query =
        "MATCH (p:Person)-[t:CO_MENTIONED]-(o:Organization) RETURN p.name, p.nameAr, o.name, t.sentences ORDER BY t.sentences DESC LIMIT 25";
      await open(page, url, `room=console&query=${encodeURIComponent(query)}`);
      await page.locator(".cm-content").click();
      await page.keyboard.press("Control+Enter");
      await page.getByRole("table").first().waitFor();
    },
  },
  {
    name: "reader",
    title: "Reader",
    says: "A document with every name marked.",
    open: async (page, url) => {
      await open(page, url, "actor={Ali Shamkhani}");
      await page.locator(".panel article button").first().press("Enter");
      await page.locator(".reader__text a").first().waitFor();
    },
  },
];
