/** Known organisations under their name with the nationality that is theirs: “Iranian Quds Force”, «الميادين اللبنانية». */
import type { ActorType } from "../../../graph/model/ontology.ts";
import { readTable } from "../data/read-table.ts";
import { termParts } from "../names/term-parts.ts";
import { knownActorId, nameId } from "./name-id.ts";

const POSSESSIVE = /['’]s?$/u;

/** The country of a known actor, by its id. */
const homes = new Map(
  readTable("home-countries.tsv", 2).flatMap(([country = "", organisations = ""]) =>
    organisations.split("|").map((name) => [knownActorId("ORG", name), country] as const),
  ),
);

/**
 * The ids of the known organisations that a name can be whose first word (English) or last (Arabic) is the country's. A nationality that
 * is not theirs makes them another body: Iraq's Hezbollah is not Lebanon's.
 *
 * @param knownOf the ids of the known actors that go by the name with this id
 */
export function knownAtHome(
  type: ActorType,
  name: string,
  knownOf: (nameId: string) => readonly string[],
): readonly string[] {
  const words = name.split(/\s+/u);
  if (type !== "ORG" || words.length < 2) return [];
  const readings = [
    { nationality: words[0] ?? "", rest: words.slice(1) },
    { nationality: words.at(-1) ?? "", rest: words.slice(0, -1) },
  ];
  return readings.flatMap(({ nationality, rest }) => {
    const [country] = termParts("ORG", nationality.replace(POSSESSIVE, ""));
    if (country?.kind !== "country") return [];
    return knownOf(nameId("ORG", rest.join(" "))).filter((id) => homes.get(id) === country.meaning);
  });
}
