/** Decisions at random, made and taken back over HTTP: counts stay those of the mentions, and ledgers carry them elsewhere. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import request from "supertest";
import type { Express } from "express";
import { endpoints } from "../../graph/contract/endpoints.ts";
import type { Actor } from "../../graph/model/actor.ts";
import { mergeDecisions, moveDecisions, splitDecisions } from "../../graph/model/decide.ts";
import type { Decision } from "../../graph/model/judgement.ts";
import type { NameResolution } from "../../graph/model/name.ts";
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import { tieEnds, type Tie } from "../../graph/model/tie.ts";
import { news } from "../graph/marked-news.ts";
import { countActors, countTies } from "../graph/slow-count.ts";
import { appOver, openStoreOf } from "./support/test-app.ts";

const ITEMS = [
  news("[Amiri|amiri] met [Sadr|sadr] in [Marib|marib].\n[العامري|amiri] left [بغداد|baghdad].", {
    publishedAt: "2020-01-01",
  }),
  news("[Kazimi|kazimi] and [Sadr|sadr] spoke of [Badr|badr] in [Baghdad|baghdad].", { publishedAt: "2021-02-02" }),
  news("[Kazimi|kazimi] and [Amiri|amiri] in [Marib|marib].\n[بدر|badr] and [Badr|badr] with [Sadr|sadr]."),
];
/** One mention a name. */
const MENTIONS = [
  ...new Map(
    ITEMS.flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions.map((one) => [one.name, one]))),
  ).values(),
];
const NAMES = MENTIONS.map((mention) => mention.name);

/** What resolution finds where it joins nothing but the names of known actors, which the documents have joined already. */
const AS_READ: NameResolution = {
  names: MENTIONS.flatMap(({ name: id, type, fullName: name, actor }) => [
    { id, type, name, knownAs: actor.id === id ? (actor.knownAs ?? null) : null },
    { id: actor.id, type: actor.type, name: actor.knownAs?.en ?? name, knownAs: actor.knownAs ?? null },
  ]),
  links: MENTIONS.filter(({ name, actor }) => name !== actor.id).map(({ name, actor }) => {
    const [left, right] = tieEnds(name, actor.id);
    return { left, right, likeness: 1, reasons: [] };
  }),
  candidates: [],
};
const API = "/api/v1";

const name = fc.constantFrom(...NAMES);
type Step =
  | { readonly does: "merge"; readonly names: readonly string[] }
  | { readonly does: "split"; readonly name: string }
  | { readonly does: "hide"; readonly name: string }
  | { readonly does: "move"; readonly name: string; readonly to: string }
  | { readonly does: "undo"; readonly which: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant("merge"), names: fc.uniqueArray(name, { minLength: 2, maxLength: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom("split", "hide"), name }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("move"), name, to: name }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("undo"), which: fc.nat(20) }) },
);

/** A user of the API. */
class User {
  readonly actions: string[] = [];
  private readonly app: Express;

  constructor(app: Express) {
    this.app = app;
  }

  /** What stands at an address, wherever it has gone. */
  async get(path: string): Promise<unknown> {
    return (
      await request(this.app)
        .get(API + path)
        .redirects(1)
        .expect(200)
    ).body as unknown;
  }

  async namesOf(id: string): Promise<readonly string[]> {
    const { names } = endpoints.actorNames.response.parse(await this.get(`/actors/${id}/names`));
    return names.map((one) => one.id);
  }

  async take(step: Step): Promise<void> {
    if (step.does === "undo") await this.undo(this.actions[step.which % Math.max(1, this.actions.length)]);
    else await this.judge(await this.decisionsOf(step));
  }

  private async decisionsOf(step: Exclude<Step, { does: "undo" }>): Promise<readonly Decision[]> {
    if (step.does === "merge") return mergeDecisions(step.names);
    if (step.does === "hide") return [{ verdict: "hide", left: step.name }];
    const own = await this.namesOf(step.name);
    if (step.does === "split") return splitDecisions(own);
    if (own.includes(step.to)) return [];
    return moveDecisions(
      [step.name],
      own.filter((one) => one !== step.name),
      step.to,
    );
  }

  private async judge(decisions: readonly Decision[]): Promise<void> {
    if (decisions.length === 0) return;
    const body: unknown = (await request(this.app).post(`${API}/judgements`).send({ decisions }).expect(200)).body;
    this.actions.push(endpoints.judge.response.parse(body).action);
    const pair = decisions.at(-1);
    // What was decided last holds at once.
    if (pair?.verdict === "positive") expect(await this.namesOf(pair.left)).toContain(pair.right);
    if (pair?.verdict === "negative") expect(await this.namesOf(pair.left)).not.toContain(pair.right);
  }

  async undo(action: string | undefined): Promise<void> {
    if (action === undefined) return;
    this.actions.splice(this.actions.indexOf(action), 1);
    await request(this.app).post(`${API}/judgements/undo`).send({ action }).expect(200);
  }

  /** Every actor and tie, the hidden ones too, as the addresses of the names lead to them. */
  async everything(): Promise<{
    actors: readonly Actor[];
    ties: readonly Tie[];
    bearers: Readonly<Record<string, string>>;
  }> {
    const bearers: Record<string, string> = {};
    const actors = new Map<string, Actor>();
    for (const id of NAMES) {
      const actor = endpoints.actor.response.parse(await this.get(`/actors/${id}`));
      bearers[id] = actor.id;
      actors.set(actor.id, actor);
    }
    const body: unknown = (await request(this.app).post(`${API}/ties/among`).send({ actors: NAMES }).expect(200)).body;
    const { ties } = endpoints.tiesAmong.response.parse(body);
    return { actors: [...actors.values()].sort(byId), ties, bearers };
  }

  async exported(): Promise<string> {
    const response = await request(this.app).get(`${API}/judgements/export`).responseType("blob").expect(200);
    return (response.body as Buffer).toString("utf8");
  }

  async import(lines: string): Promise<unknown> {
    const sent = request(this.app)
      .post(`${API}/judgements/import`)
      .set("Content-Type", "application/jsonl")
      .send(lines);
    return (await sent.expect(200)).body as unknown;
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The same documents, each name borne by the actor that the API gives for it. */
function borneBy(bearers: Readonly<Record<string, string>>): readonly PreparedDocument[] {
  return ITEMS.map((item) => ({
    ...item,
    sentences: item.sentences.map((sentence) => ({
      ...sentence,
      mentions: sentence.mentions.map((mention) => ({
        ...mention,
        actor: { ...mention.actor, id: bearers[mention.name] ?? "" },
      })),
    })),
  }));
}

async function expectSlowCount(user: User): Promise<void> {
  const { actors, ties, bearers } = await user.everything();
  const documents = borneBy(bearers);
  const counted = [...countActors(documents)].sort(byId);
  expect(actors.map(({ aliases, ...actor }) => ({ ...actor, aliases: [...aliases].sort(byName) }))).toMatchObject(
    counted.map(({ aliases, ...actor }) => ({ ...actor, aliases: [...aliases].sort(byName) })),
  );
  const expected = countTies(documents).map((tie) => expect.objectContaining({ ...tie }));
  expect(ties).toHaveLength(expected.length);
  expect(ties).toEqual(expect.arrayContaining(expected));
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1);

async function withUser(items: readonly PreparedDocument[], work: (user: User) => Promise<void>): Promise<void> {
  const news = await openStoreOf(items);
  try {
    await work(new User(appOver(news.store, { RAWABIT_REQUESTS_PER_MINUTE: "0" })));
  } finally {
    await news.remove();
  }
}

describe("any decisions, made and taken back", () => {
  it("leave every count as a recount of the mentions has it, and nothing once all are undone", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), (steps) =>
        withUser(ITEMS, async (user) => {
          const before = await user.everything();
          for (const one of steps) await user.take(one);
          await expectSlowCount(user);
          for (const action of [...user.actions]) await user.undo(action);
          expect(await user.everything()).toEqual(before);
        }),
      ),
      { numRuns: 6 },
    );
  }, 240_000);

  it("carry over to another store, before its news and after, and only once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) =>
        withUser(ITEMS, async (user) => {
          for (const one of steps) await user.take(one);
          const [lines, there] = [await user.exported(), await user.everything()];
          const total = lines.split("\n").length - 1;
          await withUser(ITEMS, async (other) => {
            expect(await other.import(lines)).toEqual({ added: total, known: 0, rejected: [] });
            expect(await other.everything()).toEqual(there);
            expect(await other.import(lines)).toEqual({ added: 0, known: total, rejected: [] });
            expect(await other.exported()).toBe(lines);
          });
          const empty = await openStoreOf([]);
          try {
            const other = new User(appOver(empty.store, { RAWABIT_REQUESTS_PER_MINUTE: "0" }));
            await other.import(lines);
            await empty.store.mergeDocuments(ITEMS);
            await empty.store.applyResolution(AS_READ);
            await empty.store.measure();
            expect(await other.everything()).toEqual(there);
          } finally {
            await empty.remove();
          }
        }),
      ),
      { numRuns: 4 },
    );
  }, 240_000);

  it("of two stores come together when each takes the other's", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 4 }), fc.array(step, { maxLength: 4 }), (mine, yours) =>
        withUser(ITEMS, (one) =>
          withUser(ITEMS, async (other) => {
            for (const each of mine) await one.take(each);
            for (const each of yours) await other.take(each);
            const [lines, others] = [await one.exported(), await other.exported()];
            await other.import(lines);
            await one.import(others);
            expect(await other.everything()).toEqual(await one.everything());
            expect(await other.exported()).toBe(await one.exported());
            await expectSlowCount(one);
          }),
        ),
      ),
      { numRuns: 4 },
    );
  }, 240_000);
});
