import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
} from "d3-force";
import type { Box } from "./boxes.ts";
import { seededRandom } from "./seeded-random.ts";

/** A pull between two bodies, by their places in the list. */
export interface Pull {
  readonly source: number;
  readonly target: number;
  /** From 0 to 1. */
  readonly strength: number;
}

/** Room between the borders of two bodies that the strongest and the weakest pull leave. */
const [SHORTEST, LONGEST] = [24, 90];
const REPULSION = -420;
/** Beyond this many px bodies do not push each other: what is far apart may stay so. */
const REACH = 900;
const GRAVITY = 0.045;

interface Body {
  index?: number;
  x: number;
  y: number;
  fx?: number;
  fy?: number;
  readonly radius: number;
}

/**
 * Lets boxes settle under forces: they push each other off, pulls draw them together, a little gravity holds all in the
 * middle. Velocity Verlet with the push approximated by Barnes & Hut (1986), as d3-force does it. Boxes that are held push and pull
 * and stay. They may still cover one another at the end; see {@link toFreePlaces}.
 */
export function settled(
  boxes: readonly Box[],
  pulls: readonly Pull[],
  aspect = 1,
  onProgress?: (share: number, soFar: readonly Box[]) => void,
): readonly Box[] {
  const bodies = boxes.map(({ x, y, width, height, isHeld }): Body => {
    const radius = Math.sqrt(width * height) / 2;
    return { x, y, radius, ...(isHeld ? { fx: x, fy: y } : {}) };
  });
  const radiusOf = ({ radius }: Body): number => radius;
  const links = pulls.map((pull) => ({ ...pull }));
  const size = (index: number): number => bodies[index]?.radius ?? 0;
  const lengthOf = ({ source, target, strength }: Pull): number =>
    size(source) + size(target) + LONGEST - (LONGEST - SHORTEST) * strength;
  const wished = pulls.map(lengthOf);
  const across = Math.sqrt(aspect);
  const simulation = forceSimulation(bodies)
    .randomSource(seededRandom())
    .stop()
    .force(
      "push",
      forceManyBody<Body>()
        .strength(REPULSION)
        .distanceMax(REACH)
        .theta(boxes.length > MANY ? 1.2 : 0.9),
    )
    .force(
      "pull",
      forceLink<Body, SimulationLinkDatum<Body>>(links).distance((_, index) => wished[index] ?? LONGEST),
    )
    .force("room", forceCollide<Body>(radiusOf))
    .force("x", forceX<Body>(0).strength(GRAVITY / across))
    .force("y", forceY<Body>(0).strength(GRAVITY * across));
  // All the cooling in as many steps as the number of bodies allows.
  const steps = stepsFor(boxes.length);
  simulation.alphaDecay(1 - 0.001 ** (1 / steps));
  const soFar = (): readonly Box[] =>
    boxes.map((box, index) => ({ ...box, x: bodies[index]?.x ?? box.x, y: bodies[index]?.y ?? box.y }));
  for (let step = 1; step <= steps; step++) {
    simulation.tick();
    if (boxes.length > MANY && step % STEPS_UNTOLD === 0) onProgress?.(step / steps, soFar());
  }
  return soFar();
}

const MANY = 1500;
/** Steps between two words on where many bodies have come to. */
const STEPS_UNTOLD = 4;

function stepsFor(bodies: number): number {
  if (bodies <= 400) return 300;
  return Math.max(60, Math.round(120_000 / bodies));
}
