/**
 * Processor time of this program and of those it started (the embedded store's host): what work costs, however busy the machine
 * is with other programs, which lengthen any wait.
 */
import { readdirSync, readFileSync } from "node:fs";

const NANOSECONDS = 1e6;
const MICROSECONDS = 1e3;
/** Linux counts a program's time in hundredths of a second. */
const TICKS_A_SECOND = 100;

/** How much of it `work` takes, in milliseconds. Where the system does not tell that of other programs, it is the time by the clock. */
export async function processorMilliseconds(work: () => Promise<unknown>): Promise<number> {
  const before = spent();
  await work();
  return spent() - before;
}

/** As {@link processorMilliseconds}, for work that takes long: to the hundredth of a second, and threads that ended meanwhile count too. */
export async function processorSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = spent(spentByAll);
  await work();
  return (spent(spentByAll) - before) / 1000;
}

function spent(spentBy = spentByThreads): number {
  const { user, system } = process.cpuUsage();
  const started = startedPrograms();
  if (started === undefined) return performance.now();
  return (user + system) / MICROSECONDS + started.reduce((sum, id) => sum + spentBy(id), 0);
}

/** By the Linux kernel's `/proc`; undefined elsewhere. */
function startedPrograms(): readonly string[] | undefined {
  try {
    return readdirSync("/proc/self/task").flatMap((thread) =>
      readFileSync(`/proc/self/task/${thread}/children`, "utf8")
        .split(" ")
        .filter((id) => id !== ""),
    );
  } catch {
    return undefined;
  }
}

/** Exact, of the threads that there are. */
function spentByThreads(program: string): number {
  try {
    return readdirSync(`/proc/${program}/task`).reduce((sum, thread) => {
      const [onProcessor] = readFileSync(`/proc/${program}/task/${thread}/schedstat`, "utf8").split(" ");
      return sum + Number(onProcessor) / NANOSECONDS;
    }, 0);
  } catch {
    return 0; // it ended meanwhile
  }
}

function spentByAll(program: string): number {
  try {
    const stat = readFileSync(`/proc/${program}/stat`, "utf8");
    // The name, in brackets, may hold spaces; the times of user and system are the 12th and 13th column behind it.
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13)
      .map(Number);
    return ((user + system) / TICKS_A_SECOND) * 1000;
  } catch {
    return 0; // it ended meanwhile
  }
}
