import { InvalidArgumentError } from "commander";

/** The value of an option that is a whole number from 1. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError("Give a whole number from 1 to 999999999.");
  return Number(value);
}
