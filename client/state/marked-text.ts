import type { EvidenceMention } from "../../graph/model/evidence.ts";

/** A piece of a text: one name, or what stands between two. */
export interface Segment {
  /** UTF-16 offset of its first code unit in the text. */
  readonly begin: number;
  readonly text: string;
  /** The actor named here, or null between names. Where names overlap, the shortest one: the innermost. */
  readonly actor: string | null;
}

/**
 * Cuts a text where the name that is innermost changes. The segments joined are the text again. Mentions may overlap, touch, come in
 * any order or reach beyond the text (then they are cut to it); empty ones are passed over.
 */
export function markedText(text: string, mentions: readonly EvidenceMention[]): readonly Segment[] {
  const inside = mentions
    .map(({ actor, begin, end }) => ({ actor, begin: Math.max(0, begin), end: Math.min(text.length, end) }))
    .filter(({ begin, end }) => begin < end)
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  const borders = [...new Set([0, ...inside.flatMap(({ begin, end }) => [begin, end]), text.length])].sort(
    (a, b) => a - b,
  );
  const pieces = borders.slice(0, -1).map((begin) => ({
    begin,
    mention: innermost(inside, begin),
  }));
  return pieces
    .filter(({ mention }, index) => mention !== pieces[index - 1]?.mention)
    .map(({ begin, mention }, index, kept) => ({
      begin,
      text: text.slice(begin, kept[index + 1]?.begin),
      actor: mention?.actor ?? null,
    }));
}

function innermost(mentions: readonly EvidenceMention[], place: number): EvidenceMention | null {
  let found: EvidenceMention | null = null;
  for (const mention of mentions) {
    if (mention.begin > place) break;
    if (place < mention.end && (found === null || mention.end - mention.begin < found.end - found.begin))
      found = mention;
  }
  return found;
}
