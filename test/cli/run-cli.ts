import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

export interface CliResult {
  /** Null where a signal ended the program. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  /** Gets the process as soon as it runs, to disturb it. */
  readonly onSpawn?: (child: ChildProcess) => void;
}

/** Starts the built command line as a user does, in a process of its own. `npm test` builds it first. */
export function startCli(args: readonly string[], env: CliOptions["env"] = {}): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [join(ROOT, "dist", "cli", "main.js"), ...args], {
    cwd: ROOT,
    env: { ...withoutSettings(process.env), ...env },
  });
  child.stdin.on("error", () => undefined); // A command that fails early does not read its input.
  return child;
}

/** Runs the command line to its end. */
export function runCli(args: readonly string[], { env = {}, input, onSpawn }: CliOptions = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = startCli(args, env);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status, stdout, stderr });
    });
    onSpawn?.(child);
  });
}

/** A test must not reach a store that the developer's own environment names. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:RAWABIT|NEO4J)_|^NODE_OPTIONS$/.test(name)));
}

/** A folder that exists for the length of `work`. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
