import { OpenApiGeneratorV31, OpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import { API_PREFIX, endpoints, fileEndpoints, type Endpoint } from "../graph/contract/endpoints.ts";
import { problemSchema } from "../graph/contract/schemas.ts";
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
    registry.registerPath(operation(name, endpoint, { "application/json": { schema: endpoint.response } }));
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

type Operation = Parameters<OpenAPIRegistry["registerPath"]>[0];
type Content = NonNullable<Exclude<Operation["responses"][string], { readonly $ref: string }>["content"]>;

function operation(name: string, endpoint: Omit<Endpoint, "response">, content: Content): Operation {
  const { method, path, summary, params, query, body } = endpoint;
  return {
    operationId: name,
    method,
    path,
    summary,
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(body && { body: { required: true, content: { "application/json": { schema: body } } } }),
    },
    responses: {
      200: { description: "The answer", content },
      default: { description: "Why there is none", content: { [PROBLEM_MEDIA_TYPE]: { schema: problemSchema } } },
    },
  };
}
