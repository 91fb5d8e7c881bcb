import { Worker } from "node:worker_threads";
import type { ErrorCode } from "../../../graph/model/errors.ts";
import { ownModule } from "../../../graph/programs/own-module.ts";
import type { Found } from "../drafts-of-file.ts";
import type { ReadLimits } from "../format/format.ts";
import type { ParseReply, ParseRequest, ParseTask } from "./messages.ts";

/**
 * Parses files in a thread of its own, since parsers of PDF, Word or HTML, and texts
 * made to be hard to split, can take for ever or fill memory: a file that takes
 * too long or too much is given up, its thread ended, and the next file gets a new one.
 */
export class IsolatedParser {
  readonly #limits: ReadLimits;
  #worker: Worker | undefined;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  /** The articles of a file. Never throws. */
  async *parse(task: ParseTask): AsyncGenerator<Found> {
    let request: ParseRequest = { kind: "open", task };
    for (;;) {
      const reply = await this.#ask(request);
      if (reply.kind === "end") return;
      if (reply.kind === "found") yield reply.found;
      else {
        await this.close();
        yield { kind: "failure", name: task.name, code: reply.code, message: `${task.name} ${reply.what}` };
        return;
      }
      request = { kind: "next" };
    }
  }

  /** Ends the thread. The parser can be used again. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #ask(request: ParseRequest): Promise<ParseReply | GivenUp> {
    const worker = (this.#worker ??= startThread(this.#limits));
    return new Promise((resolve) => {
      const settle = (reply: ParseReply | GivenUp) => {
        clearTimeout(timer);
        worker.off("message", settle).off("error", onError).off("exit", onExit);
        resolve(reply);
      };
      const onError = (error: NodeJS.ErrnoException) => {
        const full = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        settle(full ? overLimit(`needed more than ${this.#limits.parseMegabytes} MB of memory`) : fault(error));
      };
      const onExit = () => {
        settle(overLimit("ended the program that reads it"));
      };
      const timer = setTimeout(() => {
        settle(overLimit(`took longer than ${this.#limits.parseMilliseconds / 1000} seconds`));
      }, this.#limits.parseMilliseconds);
      worker.on("message", settle).on("error", onError).on("exit", onExit);
      worker.postMessage(request);
    });
  }
}

/** Why a file was given up; `what` goes on after its name. */
interface GivenUp {
  readonly kind: "given up";
  readonly code: ErrorCode;
  readonly what: string;
}

function overLimit(what: string): GivenUp {
  return {
    kind: "given up",
    code: "input.limit",
    what: `${what} and was given up; split it, or save it in another format, and try again.`,
  };
}

function fault(error: Error): GivenUp {
  return {
    kind: "given up",
    code: "internal",
    what: `was given up because of a fault in the program (${error.message}); please report it.`,
  };
}

const PROGRAM = ownModule("./parser-thread", import.meta.url);
/** Not the module itself: on Node 20 the loader of sources does not serve what a thread begins with, only what that imports. */
const ENTRY = `import(${JSON.stringify(PROGRAM.url.href)})`;

function startThread(limits: ReadLimits): Worker {
  const worker = new Worker(ENTRY, {
    eval: true,
    execArgv: PROGRAM.execArgv,
    resourceLimits: { maxOldGenerationSizeMb: limits.parseMegabytes, stackSizeMb: 8 },
    // Parsers complain on the console about what they find; the failure says it in one sentence.
    stdout: true,
    stderr: true,
  });
  worker.unref();
  return worker;
}
