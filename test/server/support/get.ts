import request from "supertest";
import { endpoints, type EndpointName, type EndpointResponse } from "../../../graph/contract/endpoints.ts";
import { app } from "./session.ts";

/** A successful answer of an endpoint, held against the contract once more from the outside. */
export async function get<Name extends EndpointName>(name: Name, path: string): Promise<EndpointResponse<Name>> {
  const response = await request(app)
    .get(`/api/v1${path}`)
    .expect(200)
    .expect("Content-Type", /^application\/json/);
  return endpoints[name].response.parse(response.body) as EndpointResponse<Name>;
}

export const ids = (actors: readonly { readonly id: string }[]): readonly string[] => actors.map(({ id }) => id);
export const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();
