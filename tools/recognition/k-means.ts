/** Spherical k-means (Dhillon & Modha 2001): groups of points whose directions are alike. */

const ROUNDS = 8;

/** Points lie one after another, `dimensions` numbers each. */
export interface Points {
  readonly values: Float32Array;
  readonly dimensions: number;
}

/** Brings every point to length one. */
export function normalise({ values, dimensions }: Points): void {
  for (let at = 0; at < values.length; at += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (values[at + d] ?? 0) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) values[at + d] = (values[at + d] ?? 0) / length;
  }
}

/** @param points the commonest words first: the search begins with points at even steps, so no chance is needed. */
export function findCentres({ values, dimensions }: Points, count: number, report: (what: string) => void): Points {
  const total = values.length / dimensions;
  let centres: Points = { values: new Float32Array(count * dimensions), dimensions };
  for (let c = 0; c < count; c++) {
    const from = Math.floor((c * total) / count) * dimensions;
    centres.values.set(values.subarray(from, from + dimensions), c * dimensions);
  }
  for (let round = 0; round < ROUNDS; round++) {
    centres = meansOf({ values, dimensions }, assign({ values, dimensions }, centres), count);
    report(`k-means, ${count} centres: round ${round + 1} of ${ROUNDS}`);
  }
  return centres;
}

function meansOf({ values, dimensions }: Points, nearest: Uint16Array, count: number): Points {
  const sums = new Float32Array(count * dimensions);
  nearest.forEach((centre, point) => {
    for (let d = 0; d < dimensions; d++) {
      const at = centre * dimensions + d;
      sums[at] = (sums[at] ?? 0) + (values[point * dimensions + d] ?? 0);
    }
  });
  const means = { values: sums, dimensions };
  normalise(means);
  return means;
}

/** The number of the centre nearest to each point. */
export function assign({ values, dimensions }: Points, { values: centres }: Points): Uint16Array {
  const nearest = new Uint16Array(values.length / dimensions);
  for (let point = 0; point < nearest.length; point++) {
    const from = point * dimensions;
    let best = -Infinity;
    for (let at = 0; at < centres.length; at += dimensions) {
      let product = 0;
      for (let d = 0; d < dimensions; d++) product += (values[from + d] ?? 0) * (centres[at + d] ?? 0);
      if (product > best) {
        best = product;
        nearest[point] = at / dimensions;
      }
    }
  }
  return nearest;
}
