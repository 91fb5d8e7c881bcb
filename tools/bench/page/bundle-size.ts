import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { RawabitError } from "../../../graph/model/errors.ts";

/** Bytes as they are sent: by gzip, which every browser takes, or by Brotli, which Vite pressed beforehand. */
export interface BundleSize {
  readonly gzip: Sizes;
  readonly brotli: Sizes;
}

interface Sizes {
  /** Of scripts and styles that must have come before anything is seen. */
  readonly beforeFirstPaint: number;
  /** Of all scripts and styles, whatever a reader opens. */
  readonly inAll: number;
}

/** Scripts of the page's words, of which a reader fetches one; counted is the longest. */
const WORDS = /^(?:en|ar)-[\w-]+\.js$/u;

/** The size of the page as Vite built it. Fonts come by themselves, as far as the letters shown need them. */
export function bundleSize(folder: string): BundleSize {
  const index = join(folder, "index.html");
  if (!existsSync(index))
    throw new RawabitError("page.not-built", "The page has not been built. Run `npm run build`, then try again.");
  const assets = join(folder, "assets");
  const files = readdirSync(assets).filter((file) => [".js", ".css"].includes(extname(file)));
  const first = reachedFrom(namesIn(readFileSync(index, "utf8")), assets);
  const sizes = (sizeOf: (path: string) => number): Sizes => {
    const sum = (names: readonly string[]): number => names.reduce((all, name) => all + sizeOf(join(assets, name)), 0);
    const words = Math.max(...files.filter((file) => WORDS.test(file)).map((file) => sum([file])));
    return { beforeFirstPaint: sum([...first]) + words, inAll: sum(files.filter((file) => !WORDS.test(file))) + words };
  };
  return {
    gzip: sizes((path) => gzipSync(readFileSync(path)).length),
    brotli: sizes((path) => statSync(`${path}.br`).size),
  };
}

/** Files and all that they import at once; what is imported only when needed is not followed. */
function reachedFrom(files: readonly string[], assets: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || !existsSync(join(assets, file))) continue;
    reached.add(file);
    if (extname(file) !== ".js") continue;
    const source = readFileSync(join(assets, file), "utf8");
    waiting.push(
      ...[...source.matchAll(/(?:\bfrom|^import|[;}]import)\s*"\.\/([\w.-]+)"/g)].map(([, name = ""]) => name),
    );
  }
  return reached;
}

function namesIn(html: string): readonly string[] {
  return [...html.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name = ""]) => name);
}
