/** fCoSE asks Math.random; for the length of one layout it is given the same numbers every time (mulberry32), so that the same actors are always drawn alike. */
export function withSeededRandom<T>(run: () => T): T {
  const original = Math.random;
  let state = 0x9e3779b9;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  try {
    return run();
  } finally {
    Math.random = original;
  }
}
