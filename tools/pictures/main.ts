/**
 * `npm run pictures`: draws the main views of the page over the sample news, light and dark, in English and in Arabic, and
 * writes the page that shows them (docs/views.md). Run after the look of the page has changed, and look at what came of it.
 * Names after it (`npm run pictures -- table queue`) draw these views alone.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../test/browser/launch-browser.ts";
import { serveSamples } from "../../test/browser/served-samples.ts";
import { PICTURED, type Pictured } from "./pictured-views.ts";

const DOCS = join(import.meta.dirname, "..", "..", "docs");
const FOLDER = "images/views";
const SIZE = { width: 1280, height: 800 };
/** JPEG, in percent: letters stay sharp at a quarter of the size of PNG. */
const QUALITY = 82;
/** Milliseconds for what moves to come to rest. */
const REST = 1200;

const MODES = [
  { language: "en", locale: "en-GB", colorScheme: "light", title: "English, light" },
  { language: "en", locale: "en-GB", colorScheme: "dark", title: "English, dark" },
  { language: "ar", locale: "ar", colorScheme: "light", title: "Arabic, light" },
  { language: "ar", locale: "ar", colorScheme: "dark", title: "Arabic, dark" },
] as const;

type Mode = (typeof MODES)[number];

const fileOf = ({ name }: Pictured, { language, colorScheme }: Mode): string =>
  `${FOLDER}/${name}-${language}-${colorScheme}.jpg`;

async function draw(browser: Browser, url: string, view: Pictured, mode: Mode): Promise<void> {
  const { locale, colorScheme } = mode;
  const page: Page = await browser.newPage({ viewport: SIZE, locale, colorScheme, reducedMotion: "reduce" });
  await view.open(page, url);
  await page.waitForTimeout(REST);
  await page.screenshot({ path: join(DOCS, fileOf(view, mode)), type: "jpeg", quality: QUALITY });
  await page.close();
}

function pageOf(views: readonly Pictured[]): string {
  const sections = views.map((view) => {
    const cells = MODES.map((mode) => `![${view.title} (${mode.title})](${fileOf(view, mode)})`);
    const table = [
      "| English | العربية |",
      "| --- | --- |",
      ...[0, 1].map((row) => `| ${cells[row] ?? ""} | ${cells[row + 2] ?? ""} |`),
    ];
    return `## ${view.title}\n\n${view.says}\n\n${table.join("\n")}\n`;
  });
  return `# The views\n\nThe sample news, drawn by \`npm run pictures\`.\n\n${sections.join("\n")}`;
}

const wanted = process.argv.slice(2);
mkdirSync(join(DOCS, FOLDER), { recursive: true });
const [browser, samples] = await Promise.all([launchBrowser(), serveSamples()]);
try {
  for (const view of PICTURED.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    for (const mode of MODES) await draw(browser, samples.url, view, mode);
    console.log(view.title);
  }
  writeFileSync(join(DOCS, "views.md"), pageOf(PICTURED));
} finally {
  await browser.close();
  await samples.close();
}
