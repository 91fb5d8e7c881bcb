/** Names joined by “and” act together: “A, B and C met D” is three meetings. */
import { type Item, senseOf } from "./item.ts";

/** The items with each list of like names (“A, B and C”) in one item. */
export function coordinate(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length;) {
    const end = endOfList(items, at);
    const [first, last] = [items[at], items[end - 1]];
    if (first === undefined || last === undefined) break;
    const mentions = items.slice(at, end).flatMap((item) => item.mentions);
    joined.push(end === at + 1 ? first : { ...first, end: last.end, mentions });
    at = end;
  }
  return joined;
}

/** Where the list that begins at an item ends; commas alone make no list, since they also part a name from its office. */
function endOfList(items: readonly Item[], begin: number): number {
  let end = begin + 1;
  for (let reach = end; ;) {
    const next = afterJoint(items, reach);
    if (next === reach || !alike(items[begin], items[next])) return end;
    if (senseOf(items[next - 1], "and") !== undefined) end = next + 1;
    reach = next + 1;
  }
}

/** After “,”, “and” or “, and”. */
function afterJoint(items: readonly Item[], at: number): number {
  const next = senseOf(items[at], "comma") === undefined ? at : at + 1;
  return senseOf(items[next], "and") === undefined ? next : next + 1;
}

/** People go with people; a group and a place, which stands for its government, go together. */
function alike(left: Item | undefined, right: Item | undefined): boolean {
  if (left?.type === undefined || right?.type === undefined) return false;
  return (left.type === "PERSON") === (right.type === "PERSON");
}
