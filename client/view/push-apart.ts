/** A rectangle by its middle, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it may not be moved. */
  readonly isHeld: boolean;
}

const MAX_ROUNDS = 200;
/** Pushed a little further than needed, so that rounding does not leave a touch. */
const SLACK = 0.5;

/**
 * Moves boxes apart until none overlap, each pair along the axis on which it takes less. The forces of a layout end in a
 * balance in which names may still lie on one another. Two held boxes stay as they are; in a crowd around held ones the
 * rounds may run out first.
 */
export function pushApart(boxes: readonly Box[]): readonly Box[] {
  const moved = boxes.map((box) => ({ ...box }));
  const fromLeft = [...moved];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let isDone = true;
    fromLeft.sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
    for (const [index, one] of fromLeft.entries()) {
      for (let next = index + 1; next < fromLeft.length; next++) {
        const other = fromLeft[next];
        // Sorted by their left sides: from here on, none reaches back to this box.
        if (other === undefined || other.x - other.width / 2 >= one.x + one.width / 2) break;
        if (separate(one, other)) isDone = false;
      }
    }
    if (isDone) break;
  }
  return moved;
}

type Movable = { -readonly [Key in keyof Box]: Box[Key] };

/** Moves one pair apart, halfway each unless one is held; false if there was nothing to do. */
function separate(one: Movable, other: Movable): boolean {
  const overlapX = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const overlapY = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  if (overlapX <= 0 || overlapY <= 0 || (one.isHeld && other.isHeld)) return false;
  const axis = overlapX < overlapY ? "x" : "y";
  const push = Math.min(overlapX, overlapY) + SLACK;
  const sign = one[axis] <= other[axis] ? 1 : -1;
  if (!one.isHeld) one[axis] -= sign * (other.isHeld ? push : push / 2);
  if (!other.isHeld) other[axis] += sign * (one.isHeld ? push : push / 2);
  return true;
}
