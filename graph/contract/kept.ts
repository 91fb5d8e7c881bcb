/** The wire of what all entries of the notebook have in common. */
import { z } from "zod";
import { writtenLine } from "./written-text.ts";

export const moment = z.iso.datetime({ precision: 3 });

/** Who somebody says they are; “local” where they say nothing. */
export const writer = writtenLine(100).default("local");

export const keptFields = {
  user: writtenLine(100),
  at: moment,
  changedAt: moment,
  changedBy: writtenLine(100),
  removed: moment.nullable(),
};

/** What every change of an entry may say: that it goes off its list or comes back, and whose change it is. */
export const changeFields = { removed: z.boolean().exactOptional(), user: writer };
