import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { ownModule } from "../built-module.ts";

const MAIN = fileURLToPath(ownModule("../../server/main", import.meta.url).url);

let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rawabit-main-"));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<unknown[]>;
}

/** The program itself, as a process of its own, on a free port and a new store unless told otherwise. */
function run(env: Record<string, string> = {}): Program {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env["PATH"], RAWABIT_STORE: join(folder, "store"), RAWABIT_PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  return { child, output: () => output, errors: () => errors, ended: once(child, "exit") };
}

async function address({ child, output, errors }: Program): Promise<string> {
  for (;;) {
    const url = /http:\/\/\S+/.exec(output())?.[0];
    if (url !== undefined) return url;
    if (child.exitCode !== null) throw new Error(`It ended: ${errors()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("the program", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("prints its address, serves, and ends cleanly on %s", async (signal) => {
    const program = run();
    const url = await address(program);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    program.child.kill(signal);
    expect(await program.ended).toEqual([0, null]);
    expect(program.errors()).toBe("");
  });

  it("ends with one sentence and exit code 1 on a setting that is not valid", async () => {
    const program = run({ RAWABIT_PORT: "web" });
    expect(await program.ended).toEqual([1, null]);
    expect(program.errors()).toMatch(/^RAWABIT_PORT is "web", .*\n$/);
    expect(program.output()).toBe("");
  });

  it("ends with one sentence and exit code 1, its store closed, when its port is in use", async () => {
    const first = run();
    const { port } = new URL(await address(first));
    const second = run({ RAWABIT_PORT: port, RAWABIT_STORE: join(folder, "other") });
    expect(await second.ended).toEqual([1, null]);
    expect(second.errors()).toMatch(new RegExp(`^Port ${port} is in use\\..*\\n$`));
  });
});
