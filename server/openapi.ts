import { OpenApiGeneratorV31, OpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import {
  API_PREFIX,
  endpoints,
  FILE_TYPE,
  fileEndpoints,
  JSON_LINES_TYPE,
  type Endpoint,
} from "../graph/contract/endpoints.ts";
import { actorIdSchema, problemSchema } from "../graph/contract/schemas.ts";
import { PROBLEM_MEDIA_TYPE } from "./problem.ts";

type OpenApiDocument = ReturnType<OpenApiGeneratorV31["generateDocument"]>;

/** The OpenAPI 3.1 description of the contract. */
export function openApiDocument(version: string): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  const token = registry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "The value of RAWABIT_TOKEN; needed only where the server has one.",
  });
  for (const [name, endpoint] of Object.entries(endpoints))
    registry.registerPath(operation(name, endpoint, answerOf(endpoint)));
  for (const [name, endpoint] of Object.entries(fileEndpoints))
    registry.registerPath(operation(name, endpoint, { "*/*": { schema: { type: "string", format: "binary" } } }));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "Rawabit",
      version,
      description:
        "Who is named together with whom in the news, in English and Arabic, with the sentences that prove it.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: API_PREFIX }],
    security: [{}, { [token.name]: [] }],
  });
}

const MOVED = {
  description: "An actor of the address is part of another one by now; this is where to ask",
  headers: z.object({ Location: z.string() }),
};

const FILE = { [FILE_TYPE]: { schema: { type: "string", format: "binary" } } } as const;

type Operation = Parameters<OpenAPIRegistry["registerPath"]>[0];
type Content = NonNullable<Exclude<Operation["responses"][string], { readonly $ref: string }>["content"]>;

function operation(name: string, endpoint: Omit<Endpoint, "response">, answer: Content): Operation {
  const { method, path, summary, params, query, body, lines, upload } = endpoint;
  return {
    operationId: name,
    method,
    path,
    summary,
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(body && { body: { required: true, content: upload ? FILE : content(body, lines === "body") } }),
    },
    responses: {
      200: { description: "The answer", content: answer },
      ...(speaksOfActors(endpoint) && { 308: MOVED }),
      default: { description: "Why there is none", content: { [PROBLEM_MEDIA_TYPE]: { schema: problemSchema } } },
    },
  };
}

function answerOf({ response, lines }: Endpoint): Content {
  return content(response, lines === "response");
}

/** OpenAPI 3.1 has no words for JSON Lines: to it they are a text, and its description says what a line is. */
function content(schema: z.ZodType, isLines: boolean): Record<string, { readonly schema: z.ZodType }> {
  if (!isLines) return { "application/json": { schema } };
  const description = `JSON Lines, each of which is a ${schema.meta()?.id ?? ""}`;
  return { [JSON_LINES_TYPE]: { schema: z.string().meta({ description }) } };
}

function speaksOfActors({ params }: Pick<Endpoint, "params">): boolean {
  return Object.values(params?.shape ?? {}).includes(actorIdSchema);
}
