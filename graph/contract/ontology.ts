import { z } from "zod";
import type { ActorTypeDefinition, RelationFamilyDefinition, RelationTypeDefinition } from "../model/ontology.ts";
import { actorTypeSchema, relationTypeSchema } from "./schemas.ts";

const colour = z.object({ light: z.string(), dark: z.string() });
const family = z.enum(["office", "belonging", "contact", "support", "reproach", "violence"]);
const words = z.object({ en: z.string(), ar: z.string() });

export const ontologySchema = z
  .object({
    actorTypes: z.array(
      z.object({
        type: actorTypeSchema,
        label: z.enum(["Person", "Organization", "Place"]),
        one: words,
        many: words,
        colour,
        shape: z.enum(["ellipse", "round-rectangle", "round-diamond"]),
      }) satisfies z.ZodType<ActorTypeDefinition>,
    ),
    relationFamilies: z.array(z.object({ family, label: words, colour }) satisfies z.ZodType<RelationFamilyDefinition>),
    relationTypes: z.array(
      z.object({
        type: relationTypeSchema,
        family,
        label: words,
        /** The same, said of the other end: “is led by”. */
        inverse: words,
        joins: z.array(z.tuple([actorTypeSchema, actorTypeSchema]).readonly()).readonly(),
        directed: z.boolean(),
      }) satisfies z.ZodType<RelationTypeDefinition>,
    ),
  })
  .meta({ id: "Ontology" });
