import { describe, expect, it } from "@jest/globals";
import { nextInDirection } from "../../../client/view/next-in-direction.ts";

/** y grows downwards, as on the screen. */
const places = new Map([
  ["middle", { x: 0, y: 0 }],
  ["right", { x: 100, y: 10 }],
  ["farRight", { x: 300, y: 0 }],
  ["up", { x: 10, y: -80 }],
  ["left", { x: -60, y: -20 }],
]);

describe("an arrow key on the canvas", () => {
  it("goes to the nearest actor that way", () => {
    expect(nextInDirection("middle", "ArrowRight", places)).toBe("right");
    expect(nextInDirection("right", "ArrowRight", places)).toBe("farRight");
    expect(nextInDirection("middle", "ArrowUp", places)).toBe("up");
    expect(nextInDirection("middle", "ArrowLeft", places)).toBe("left");
  });

  it("leads nowhere where no actor stands", () => {
    expect(nextInDirection("middle", "ArrowDown", places)).toBeNull();
    expect(nextInDirection("unknown", "ArrowUp", places)).toBeNull();
  });
});
