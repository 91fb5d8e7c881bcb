/** The flags of the filter, the same for every command that takes one, and as the API's parameters are called. */
import { Option, type Command } from "commander";
import { faultsOf } from "../graph/contract/faults.ts";
import { filtered } from "../graph/contract/filter.ts";
import { RawabitError } from "../graph/model/errors.ts";
import { filterOf, LEVELS, type Filter } from "../graph/model/filter.ts";
import { ACTOR_TYPES } from "../graph/model/ontology.ts";

const TYPES = ACTOR_TYPES.map(({ type }) => type);
const LANGUAGES = ["en", "ar", "other"];

export function addFilterOptions(command: Command): Command {
  return command
    .option("--from <date>", "only documents of that day or later, as 2021-07-27")
    .option("--to <date>", "only documents of that day or earlier")
    .option("--source <name...>", 'only documents of these sources; "" stands for none')
    .option("--not-source <name...>", "no documents of these sources")
    .option("--byline <name...>", 'only documents with these bylines; "" stands for none')
    .option("--not-byline <name...>", "no documents with these bylines")
    .addOption(new Option("--language <language...>", "only documents in these languages").choices(LANGUAGES))
    .addOption(new Option("--not-language <language...>", "no documents in these languages").choices(LANGUAGES))
    .option("--document <id...>", "only these documents")
    .option("--not-document <id...>", "none of these documents")
    .addOption(new Option("-t, --type <type...>", "only actors of these types").choices(TYPES))
    .addOption(new Option("--not-type <type...>", "no actors of these types").choices(TYPES))
    .option("--community <id...>", "only actors of these communities, each by its leading actor")
    .option("--not-community <id...>", "no actors of these communities")
    .option("--list <id...>", "only actors on these watch lists or in these collections")
    .option("--not-list <id...>", "no actors on these watch lists or in these collections")
    .option("--min-mentions <number>", "only actors of at least so many mentions")
    .addOption(new Option("--level <level>", "what counts as named together").choices(LEVELS))
    .option("-m, --min-sentences <number>", "only ties of at least so many sentences")
    .option("--min-log-likelihood <number>", "only ties of at least this log-likelihood");
}

/**
 * The filter that the flags say.
 *
 * @throws RawabitError `request.invalid`, which names the flag
 */
export function filterFrom(options: object): Filter {
  const { success, data, error } = filtered({}).safeParse(filterOf(options));
  if (success) return data;
  throw new RawabitError("request.invalid", `The filter is not valid: ${faultsOf(error)}`);
}
