/** How far another newsroom's clock may be ahead, in milliseconds. What is dated beyond it would overrule all that comes. */
const CLOCK_TOLERANCE = 24 * 3600 * 1000;

/** Why something that another newsroom wrote at these times (ISO) is not taken; undefined where none of them is in the future. */
export function futureFault(...times: readonly string[]): string | undefined {
  const latest = Math.max(...times.map((time) => Date.parse(time)));
  return latest > Date.now() + CLOCK_TOLERANCE
    ? "It is dated in the future; set the clock right on the machine that wrote it."
    : undefined;
}
