/** A rectangle by its middle, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it stays where it is, whatever it covers. */
  readonly isHeld: boolean;
}

/** Distance between two tries on the spiral, in px. */
const STRIDE = 20;

/**
 * Moves each box that is not held to the free place nearest to where it is, so that none covers another: the forces of a
 * layout end in a balance in which names may still lie on one another. Held boxes come first, then the others in the
 * order given, so the first ones move least.
 */
export function toFreePlaces(boxes: readonly Box[]): readonly Box[] {
  const taken = boxes.filter(({ isHeld }) => isHeld);
  return boxes.map((box) => {
    if (box.isHeld) return box;
    const free = nearestFree(box, taken);
    taken.push(free);
    return free;
  });
}

function nearestFree(box: Box, taken: readonly Box[]): Box {
  let tried = box;
  for (let n = 1; taken.some((other) => overlap(tried, other)); n++) tried = onSpiral(box, n);
  return tried;
}

/** The n-th of ever further points around the middle of a box: Vogel's sunflower, r = c√n at multiples of the golden angle. */
function onSpiral(box: Box, n: number): Box {
  const [radius, angle] = [STRIDE * Math.sqrt(n), n * Math.PI * (3 - Math.sqrt(5))];
  return { ...box, x: box.x + radius * Math.cos(angle), y: box.y + radius * Math.sin(angle) };
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}
