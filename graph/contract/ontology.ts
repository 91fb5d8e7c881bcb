import { z } from "zod";
import type { ActorTypeDefinition } from "../model/ontology.ts";
import { actorTypeSchema } from "./schemas.ts";

const words = z.object({ en: z.string(), ar: z.string() });

export const ontologySchema = z
  .object({
    actorTypes: z.array(
      z.object({
        type: actorTypeSchema,
        label: z.enum(["Person", "Organization", "Place"]),
        one: words,
        many: words,
        colour: z.object({ light: z.string(), dark: z.string() }),
        shape: z.enum(["ellipse", "round-rectangle", "round-diamond"]),
      }) satisfies z.ZodType<ActorTypeDefinition>,
    ),
  })
  .meta({ id: "Ontology" });
