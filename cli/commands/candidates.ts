import type { Command } from "commander";
import type { Actor } from "../../graph/model/actor.ts";
import type { Candidate, CandidatePage } from "../../graph/model/candidate.ts";
import { reasonInWords } from "../../graph/model/reason-words.ts";
import { sharedPeriod, type SharedPeriod } from "../../graph/model/shared-period.ts";
import { plain, printJson, printLine } from "../output.ts";
import { positiveInteger } from "../positive-integer.ts";
import { addSettings, configOf, STORE_SETTINGS, withFilledStore, type Environment } from "../settings.ts";

interface Options {
  readonly limit: number;
  readonly watched?: boolean;
  readonly json?: boolean;
}

export function addCandidatesCommand(program: Command, env: Environment): void {
  const command = program
    .command("candidates")
    .description("show actors that may be one and that nobody has decided on, with the reasons")
    .option(
      "-l, --limit <number>",
      "how many pairs, those that would join the most mentions first",
      positiveInteger,
      20,
    )
    .option("--watched", "only pairs of which one or both are on a watch list")
    .option("--json", "print JSON, with the ids");
  addSettings(command, STORE_SETTINGS).action(async () => {
    const { limit, watched = false, json = false } = command.opts<Options>();
    const page = await withFilledStore(configOf(command, env, STORE_SETTINGS), env, (store) =>
      store.candidates({ offset: 0, limit, watched }),
    );
    if (json) printJson(page);
    else print(page);
  });
}

function print({ candidates, total, decided, settled }: CandidatePage): void {
  candidates.forEach(printCandidate);
  printLine(`${total} ${total === 1 ? "pair is" : "pairs are"} open, ${decided} decided.`);
  printLine(`${Math.floor(settled * 100)} % of all mentions are of actors without an open question.`);
}

function printCandidate({ left, right, likeness, reasons }: Candidate, index: number): void {
  printLine(`${index + 1}. ${described(left.actor)} and ${described(right.actor)}: ${Math.round(likeness * 100)} %`);
  for (const reason of reasons) printLine(`   - ${plain(reasonInWords(reason, "en"))}`);
  const shared = sharedPeriod(left.actor, right.actor);
  if (shared !== null) printLine(`   - ${periodInWords(shared)}`);
}

function periodInWords(shared: SharedPeriod): string {
  if (shared.kind === "both") return `both are named between ${shared.from} and ${shared.to}`;
  return `${shared.days} ${shared.days === 1 ? "day lies" : "days lie"} between the news of one and of the other`;
}

function described({ name, type, mentions, listed }: Actor): string {
  const watched = listed === undefined ? "" : ", on a watch list";
  return `${plain(name)} (${type}, ${mentions} ${mentions === 1 ? "mention" : "mentions"}${watched})`;
}
