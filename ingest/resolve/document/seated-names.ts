/** Missions of a state, of which each capital has one: “the US embassy in Baghdad” is not the one in Tehran. */
import type { NameMention } from "../../../graph/model/mention.ts";
import { termParts } from "../names/term-parts.ts";

const MISSIONS = new Set(["embassy", "consulate"]);
const SEAT_FOLLOWS = /^\s+(?:in|at|في|لدى)\s+(?:the\s+)?$/iu;

/** The index of each mention of a mission whose seat the text gives right behind it → its name with the seat. */
export function seatedNames(text: string, mentions: readonly NameMention[]): ReadonlyMap<number, string> {
  return new Map(
    mentions.flatMap((mission, index) => {
      const seat = mentions[index + 1];
      if (mission.type !== "ORG" || seat?.type !== "PLACE") return [];
      // Asked last, since it costs most.
      if (!SEAT_FOLLOWS.test(text.slice(mission.end, seat.begin)) || !isMission(mission.text)) return [];
      return [[index, text.slice(mission.begin, seat.end).replace(/\s+/gu, " ")] as const];
    }),
  );
}

function isMission(name: string): boolean {
  return termParts("ORG", name).some(({ meaning }) => MISSIONS.has(meaning ?? ""));
}
