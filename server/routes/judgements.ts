import { randomUUID } from "node:crypto";
import { actorAfter, canonicalId, decide, takeBack } from "../../graph/store/decide.ts";
import { exportedJudgements, importJudgements } from "../../graph/store/exchange-judgements.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "judge" | "undo" | "judgements" | "exportJudgements" | "importJudgements">;

export function judgementHandlers(store: GraphStore): Handlers {
  return {
    judge: async ({ body: { decisions, user, note = null } }) => {
      const action = randomUUID();
      const at = await decide(store, decisions, { action, user, note });
      return { action, at, actor: await actorAfter(store, decisions) };
    },
    undo: async ({ body: { action } }) => ({ undone: await takeBack(store, action) }),
    judgements: async ({ query: { actor, offset, limit } }) => {
      const all = await (actor === undefined
        ? store.judgements()
        : store.judgementsOf(await canonicalId(store, actor)));
      return { judgements: all.slice(offset, offset + limit), total: all.length };
    },
    exportJudgements: () => exportedJudgements(store),
    importJudgements: ({ body }) => importJudgements(store, body),
  };
}
