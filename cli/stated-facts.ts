import { Option, type Command } from "commander";
import { faultsOf } from "../graph/contract/faults.ts";
import { statedFactsSchema } from "../graph/contract/stated-facts.ts";
import { RawabitError } from "../graph/model/errors.ts";
import type { StatedFacts } from "../graph/model/stated-facts.ts";

/** Gives a command that reads inputs the flags that state facts of every article in them. */
export function addStatedFacts(command: Command): Command {
  return command
    .option("--source <name>", "who printed the articles, whatever they say themselves")
    .option("--byline <name>", "who wrote them")
    .option("--published-at <date>", "when they were printed, as 2021-07-27")
    .addOption(new Option("--language <language>", "what they are written in").choices(["en", "ar", "other"]));
}

/**
 * What the flags state.
 *
 * @throws RawabitError `request.invalid`, which names the flag
 */
export function statedFactsOf(command: Command): StatedFacts {
  const { success, data, error } = statedFactsSchema.safeParse(command.opts());
  if (success) return data;
  throw new RawabitError("request.invalid", `What is stated of the articles is not valid: ${faultsOf(error)}`);
}
