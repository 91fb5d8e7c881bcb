import type { Plugin } from "vite";

/** A part of a package that the page never asks for, but that the package holds on to. */
interface UnusedPart {
  readonly name: string;
  /** The end of the file's path. */
  readonly file: string;
  /** What is cut out of the file; what nothing refers to any more, the bundler leaves out by itself. */
  readonly cuts: readonly Cut[];
}

/** Every place that the pattern finds, of which there must be so many: fewer or more, and the package writes it in another way. */
type Cut = readonly [places: number, pattern: RegExp];

const CYTOSCAPE = "cytoscape/dist/cytoscape.esm.mjs";

const ZOD = "zod/v4/classic/schemas.js";

/** A component of Mantine's holds on to all its parts; these are those of them that the page has no use for. */
const mantineParts = (component: string, parts: string): UnusedPart => ({
  name: `parts of ${component}`,
  file: `@mantine/core/esm/components/${component}/${component}.mjs`,
  cuts: parts.split(" ").map((part) => [1, new RegExp(`^${component}\\.${part} = \\w+;$`, "gmu")]),
});

const UNUSED: readonly UnusedPart[] = [
  {
    name: "graph algorithms, which are the server's",
    file: CYTOSCAPE,
    cuts: [[1, /(?<=^\[)[^[\]]*\btarjanStronglyConnected\b[^[\]]*(?=\]\.forEach)/gmu]],
  },
  {
    name: "layouts, of which the page has its own",
    file: CYTOSCAPE,
    cuts: [
      [6, /\{\s*name: '(?:breadthfirst|circle|concentric|cose|grid|random)',\s*impl: \w+\s*\},?/gu],
      [8, /^(?:BreadthFirst|Circle|Concentric|Cose|Grid|Random)Layout\.prototype\.\w+ = function[\s\S]+?^\};$/gmu],
    ],
  },
  {
    name: "colours by name, for which the page has numbers",
    file: CYTOSCAPE,
    cuts: [[145, /^ {2}(?!(?:black|white):)[a-z]+: \[\d+, \d+, \d+\],?$/gmu]],
  },
  {
    name: "data by paths with dots",
    file: CYTOSCAPE,
    cuts: [[3, /(?<=^var (?:get|set|toPath)Exports) = require\w+\(\)(?=;$)/gmu]],
  },
  {
    name: "JSON schemas, which the server writes",
    file: ZOD,
    cuts: [
      [41, /^\s*inst\._zod\.processJSONSchema = .*;$/gmu],
      [2, /^\s*(?:in|out)put: createStandardJSONSchemaMethod\(.*\),$/gmu],
      [1, /^\s*return createToJSONSchemaMethod\(.*;$/gmu],
    ],
  },
  {
    name: "formats as methods of strings, for which `z.uuid()` and its like stand",
    file: ZOD,
    cuts: [[26, /^\s*\w+\(params\) \{\s*return this\.check\(core\._\w+\(Zod\w+, params\)\);\s*\},$/gmu]],
  },
  mantineParts("Menu", "Search Sub CheckboxItem CheckboxGroup ContextMenu"),
  mantineParts("Combobox", "Search Footer Header Group"),
  mantineParts("Tooltip", "Floating Group"),
  mantineParts("Popover", "ContextMenu"),
  mantineParts("Modal", "Stack"),
  mantineParts("Drawer", "Stack"),
  mantineParts("Checkbox", "Group Indicator Card"),
  mantineParts("Switch", "Group"),
  mantineParts("Button", "GroupSection"),
  mantineParts("ActionIcon", "GroupSection"),
];

/**
 * Builds the page without the parts of its packages that it never uses. A package that has come to write a part in another way
 * fails the build, so that nothing is cut blindly.
 */
export function withoutUnusedParts(): Plugin {
  return {
    name: "without-unused-parts",
    apply: "build",
    transform(source, id) {
      const parts = UNUSED.filter(({ file }) => id.endsWith(file));
      if (parts.length === 0) return null;
      let code = source;
      for (const { name, file, cuts } of parts)
        for (const [places, pattern] of cuts) {
          if ([...code.matchAll(pattern)].length !== places)
            this.error(`${file} no longer writes as it did: ${name}. See tools/page/unused-parts.ts.`);
          code = code.replace(pattern, "");
        }
      return { code, map: null, moduleSideEffects: false };
    },
  };
}
