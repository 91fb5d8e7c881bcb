import { beforeAll, describe, expect, it } from "@jest/globals";
import { Validator } from "@seriousme/openapi-schema-validator";
import { allEndpoints } from "../../graph/contract/endpoints.ts";
import { openApiDocument } from "../../server/openapi.ts";

const description = JSON.parse(JSON.stringify(openApiDocument("1.2.3"))) as ReturnType<typeof openApiDocument>;

describe("the OpenAPI document", () => {
  let verdict: Awaited<ReturnType<Validator["validate"]>>;
  const validator = new Validator();

  beforeAll(async () => {
    verdict = await validator.validate(structuredClone(description) as unknown as Record<string, unknown>);
  });

  it("keeps the structure of OpenAPI 3.1", () => {
    expect(verdict.errors ?? []).toEqual([]);
    expect(verdict.valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it.each(Object.entries(allEndpoints))("describes the endpoint %s with its parts", (name, endpoint) => {
    const operation = description.paths?.[endpoint.path]?.[endpoint.method];
    expect(operation).toMatchObject({ operationId: name, summary: endpoint.summary });

    const parameters = (operation?.parameters ?? []) as { name: string; in: string }[];
    const named = (place: string): string[] => parameters.filter((one) => one.in === place).map((one) => one.name);
    expect(named("path")).toEqual([...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    expect(named("query")).toEqual("query" in endpoint ? Object.keys(endpoint.query.shape) : []);
    expect(operation?.requestBody !== undefined).toBe("body" in endpoint);
    const moves = ["/actors/{", "/ties/{", "/relations/{"].some((start) => endpoint.path.startsWith(start));
    expect(Object.keys(operation?.responses ?? {})).toEqual(moves ? ["200", "308", "default"] : ["200", "default"]);
  });

  it("describes nothing that is not in the contract", () => {
    const operations = Object.values(description.paths ?? {}).flatMap((path) => Object.keys(path as object));
    expect(operations).toHaveLength(Object.keys(allEndpoints).length);
  });

  it("requires of an answer only what every answer has", () => {
    const stats = description.components?.schemas?.["GraphStats"] as { required: string[]; properties: object };
    expect(Object.keys(stats.properties)).toContain("graphHash");
    expect(stats.required).toContain("documents");
    expect(stats.required).not.toContain("graphHash");
  });

  it("says which body and which answer are JSON Lines, and what a line is", () => {
    const { post } = description.paths?.["/judgements/import"] ?? {};
    expect(post?.requestBody).toMatchObject({
      content: {
        "application/jsonl": { schema: { type: "string", description: expect.stringContaining("Judgement") } },
      },
    });
    const { get } = description.paths?.["/judgements/export"] ?? {};
    expect(get?.responses?.["200"]).toMatchObject({ content: { "application/jsonl": { schema: { type: "string" } } } });
  });

  it("names the shared schemas once and refers to them", () => {
    expect(Object.keys(description.components?.schemas ?? {})).toEqual(
      expect.arrayContaining([
        "Actor",
        "Tie",
        "EvidencePage",
        "LimitedSubgraph",
        "ReadableDocument",
        "Problem",
        "CandidatePage",
        "ActorNames",
        "Judgement",
        "Decision",
      ]),
    );
  });
});
