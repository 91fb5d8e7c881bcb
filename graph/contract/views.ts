/** The wire of named views. */
import { z } from "zod";
import type { NamedView } from "../model/named-view.ts";
import { changeFields, keptFields, writer } from "./kept.ts";
import { writtenLine, writtenText } from "./written-text.ts";

/** Characters: the longest address names two thousand actors. */
const LONGEST_ADDRESS = 100_000;

const title = writtenLine(200);
const notes = writtenText(10_000).nullable();
/** What the fragment of an address is written in; nothing in it is ever run or followed to another host. */
const address = z
  .string()
  .max(LONGEST_ADDRESS)
  .regex(/^[\w.~!$&'()*+,;=:@/?%-]*$/, "It is the fragment of an address of the page, without #.");

export const viewIdSchema = z.uuid("A view is the id that saving it answered with.");

export const namedViewSchema = z
  .object({
    id: viewIdSchema,
    title,
    notes,
    address,
    ...keptFields,
  })
  .meta({ id: "NamedView" }) satisfies z.ZodType<NamedView>;

export const viewListSchema = z.object({ views: z.array(namedViewSchema) });

export const saveViewSchema = z.strictObject({
  title,
  notes: notes.default(null),
  address,
  user: writer,
});

/** What is left out stays as it is. */
export const changeViewSchema = z.strictObject({
  title: title.exactOptional(),
  notes: notes.exactOptional(),
  address: address.exactOptional(),
  ...changeFields,
});
