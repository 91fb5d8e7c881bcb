import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { RawabitError } from "../../model/errors.ts";
import { ownModule } from "../../programs/own-module.ts";
import type { HostAnswers, HostCall, HostFault, HostRequest, HostResponse } from "./host-protocol.ts";

/** The host's fault, thrown where the call was made; what it means depends on the call. */
export class HostFaultError extends Error {
  readonly fault: HostFault;

  constructor(fault: HostFault) {
    super(fault.message);
    this.fault = fault;
  }
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  /** Lets go of what would end the call early. */
  readonly release: () => void;
}

/** What ends a call early, and the host with it, as nothing else stops the engine. */
export interface CallLimits {
  readonly milliseconds?: number;
  readonly signal?: AbortSignal | undefined;
}

const HOST = ownModule("./host", import.meta.url);

/** One life of the host process. When it is over, for whatever reason, every call that still waits fails. */
export class HostProcess {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  /** Resolves when the process is gone, and with it its lock on the store. */
  readonly gone: Promise<void>;
  alive = true;

  constructor() {
    this.child = fork(fileURLToPath(HOST.url), {
      execArgv: HOST.execArgv,
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.gone = new Promise((resolve) => {
      this.child.once("exit", () => {
        this.end();
        resolve();
      });
      this.child.once("error", () => {
        this.end();
        resolve();
      });
    });
    this.child.on("message", (response: HostResponse) => {
      this.receive(response);
    });
  }

  /**
   * Throws {@link HostFaultError} where the host answers with a fault, `query.timeout` where it does not answer in time
   * and `query.cancelled` where the signal is given (it is killed in both cases), and `store.interrupted` where it dies
   * meanwhile.
   */
  call<Call extends HostCall>(
    call: Call,
    { milliseconds, signal }: CallLimits = {},
  ): Promise<HostAnswers[Call["kind"]]> {
    if (signal?.aborted) return Promise.reject(cancelled());
    if (!this.alive) return Promise.reject(interrupted());
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        this.abandon(id, cancelled());
      };
      const timer =
        milliseconds === undefined
          ? undefined
          : setTimeout(() => {
              this.abandon(id, timedOut(milliseconds));
            }, milliseconds);
      signal?.addEventListener("abort", cancel);
      const release = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
      };
      this.waiting.set(id, { resolve, reject, release });
      const request: HostRequest = { id, call };
      this.child.send(request, (error) => {
        if (error) this.kill();
      });
    });
  }

  kill(): void {
    this.alive = false;
    this.child.kill("SIGKILL");
  }

  private abandon(id: number, why: RawabitError): void {
    this.settle(id)?.reject(why);
    this.kill();
  }

  private receive(response: HostResponse): void {
    const waiting = this.settle(response.id);
    if ("fault" in response) waiting?.reject(new HostFaultError(response.fault));
    else waiting?.resolve(response.answer as never);
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    waiting?.release();
    this.waiting.delete(id);
    return waiting;
  }

  private end(): void {
    this.alive = false;
    for (const id of [...this.waiting.keys()]) this.settle(id)?.reject(interrupted());
  }
}

function timedOut(milliseconds: number): RawabitError {
  return new RawabitError(
    "query.timeout",
    `The query was stopped after ${milliseconds / 1000} s. Narrow it down, or allow it more time.`,
  );
}

function cancelled(): RawabitError {
  return new RawabitError("query.cancelled", "The query was cancelled.");
}

function interrupted(): RawabitError {
  return new RawabitError(
    "store.interrupted",
    "The embedded store was interrupted. Try again; what was written is not lost.",
  );
}
