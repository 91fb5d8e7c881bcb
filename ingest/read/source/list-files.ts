import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { RawabitError } from "../../../graph/model/errors.ts";

/** A file found in a folder, whether it is passed over, or why a folder inside it could not be listed. */
export type Listed =
  { readonly path: string; readonly passedOver: boolean } | { readonly path: string; readonly error: RawabitError };

/** What people put beside news to say what the folder is. Given by its own path, such a file is read. */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|changelog)(?:\.\w{1,5}){0,2}$/iu;

/**
 * Every file under a folder, at any depth, in code-unit order of their paths, so that the order is the same on every machine.
 * Names that begin with a dot are skipped, with all that is in them,
 * and so are the folders that browsers put beside a saved page. Links are followed only to files: a link to a folder may lead round in a circle.
 */
export async function* listFiles(folder: string): AsyncGenerator<Listed> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    const error = new RawabitError(
      "input.unreadable",
      `The folder ${folder} cannot be listed; check that you may read it.`,
      { cause },
    );
    yield { path: folder, error };
    return;
  }
  const names = new Set(entries.map((entry) => entry.name));
  const visible = entries.filter(({ name }) => !name.startsWith(".") && !isOfSavedPage(name, names));
  visible.sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of visible) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFiles(path);
    else if (entry.isFile() || entry.isSymbolicLink()) yield { path, passedOver: ABOUT_THE_FOLDER.test(entry.name) };
  }
}

/** `Story_files` beside `Story.html` holds the pictures and styles of that page. */
function isOfSavedPage(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/u.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}
