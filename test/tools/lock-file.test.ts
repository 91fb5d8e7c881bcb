import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optionalDependencies?: object; readonly resolved?: string }>
  >;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile;

describe("the lock file", () => {
  it("holds the optional packages of every platform, without which `npm ci` fails (`npm run lock` adds them)", () => {
    const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });

  it("names no registry, so that everyone's own is used", () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
