/** What is measured of each engine; the figures of one process. */
export interface Measurement {
  readonly words: number;
  /** Without starting and the first texts, by the clock. */
  readonly seconds: number;
  /** The same, of all processors. */
  readonly cpuSeconds: number;
  /** The largest resident size of the whole process. */
  readonly peakMegabytes: number;
  readonly names: number;
}

export const ENGINES = ["rawabit, one core", "rawabit, all cores", "compromise"] as const;
export type Engine = (typeof ENGINES)[number];
