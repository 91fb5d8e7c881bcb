/** Deciding over the API, as the tests of judgements do it. */
import request, { type Response } from "supertest";
import { endpoints } from "../../../graph/contract/endpoints.ts";
import type { Decision, Judgement } from "../../../graph/model/judgement.ts";
import { app } from "./session.ts";

export const API = "/api/v1";

export const get = (path: string): request.Test => request(app).get(API + path);
export const post = (path: string, body: object): request.Test =>
  request(app)
    .post(API + path)
    .send(body);

export const merge = (left: string, right: string): Decision => ({ verdict: "positive", left, right });

export async function judge(...decisions: readonly Decision[]): Promise<{ action: string; at: string; actor: string }> {
  const response = await post("/judgements", { decisions, user: "منى", note: "Both lists." }).expect(200);
  return endpoints.judge.response.parse(response.body);
}

export async function ledger(): Promise<readonly Judgement[]> {
  return endpoints.judgements.response.parse((await get("/judgements").expect(200)).body).judgements;
}

export function codeOf(response: Response): [number, unknown] {
  return [response.status, (JSON.parse(response.text) as { code?: unknown }).code];
}
