/**
 * Which documents are one article, and which of them counts. Both follow from the documents alone: whatever the order in which
 * they come, and whichever of them came first, the same one counts.
 */
import { byCodeUnit } from "../../model/by-code-unit.ts";

/** A document as far as it matters here. */
export interface GroupMember {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  /** Of its text, in UTF-16 code units. */
  readonly length: number;
  /** The documents it is the same article as. Those that are no members are passed over. */
  readonly sameAs: readonly string[];
}

/** For every member the id of the one that counts for it, or null where it counts itself. */
export function duplicatesAmong(members: readonly GroupMember[]): ReadonlyMap<string, string | null> {
  const duplicateOf = new Map<string, string | null>();
  for (const group of groupsOf(members)) {
    const [counted] = [...group].sort(byWorth);
    for (const { id } of group) duplicateOf.set(id, counted === undefined || id === counted.id ? null : counted.id);
  }
  return duplicateOf;
}

/** Who is the same as one is the same as whoever that one is the same as. */
function groupsOf(members: readonly GroupMember[]): readonly (readonly GroupMember[])[] {
  const left = new Map(members.map((member) => [member.id, member]));
  const groups: GroupMember[][] = [];
  for (const first of members) {
    if (!left.delete(first.id)) continue;
    const group = [first];
    for (const { sameAs } of group) {
      for (const id of sameAs) {
        const other = left.get(id);
        if (other !== undefined && left.delete(id)) group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** The dated before the undated, whose outlet is known before others, the fullest text, the earliest, and in the end the least id. */
function byWorth(a: GroupMember, b: GroupMember): number {
  return (
    Number(a.publishedAt === null) - Number(b.publishedAt === null) ||
    Number(a.source === null) - Number(b.source === null) ||
    b.length - a.length ||
    byCodeUnit(a.publishedAt ?? "", b.publishedAt ?? "") ||
    byCodeUnit(a.id, b.id)
  );
}
