import { describe, expect, it } from "@jest/globals";
import { letterOf } from "../../../client/state/letter-key.ts";

const press = (key: string, code: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey", boolean>> = {}) =>
  letterOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("the letter of a key", () => {
  it("is what it types in Latin script, wherever the key lies", () => {
    expect(press("x", "KeyX")).toBe("x");
    expect(press("Z", "KeyZ")).toBe("z");
    // A French keyboard has its z where others have their w.
    expect(press("z", "KeyW")).toBe("z");
  });

  it("is what a Latin keyboard has there, for another script", () => {
    expect(press("ء", "KeyX")).toBe("x");
    expect(press("لا", "KeyB")).toBe("b");
    expect(press("я", "KeyZ")).toBe("z");
  });

  it("is none for combinations and other keys", () => {
    expect(press("x", "KeyX", { ctrlKey: true })).toBeNull();
    expect(press("x", "KeyX", { metaKey: true })).toBeNull();
    expect(press("x", "KeyX", { altKey: true })).toBeNull();
    expect(press("Escape", "Escape")).toBeNull();
    expect(press("é", "Digit2")).toBeNull();
    expect(press("5", "Digit5")).toBeNull();
  });
});
