import { NameLikeness } from "../labeller/likeness.ts";

/** How much an Arabic word without its article looks like part of a person's name. */
export const nameLikeness = new NameLikeness(new URL("./data/name-likeness.bin", import.meta.url));
