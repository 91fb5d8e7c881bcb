import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Language } from "../../../graph/model/language.ts";
import { nameFor } from "../../../client/state/names.ts";
import { toldApart } from "../../../client/state/told-apart.ts";
import { actorOf } from "../sample.ts";

const shown = (actors: readonly Actor[], language: Language = "en", places: Readonly<Record<string, string>> = {}) =>
  toldApart(actors, {
    language,
    typeOf: ({ type }) => type,
    placeOf: ({ id }) => places[id],
    firstNamed: (day) => `since ${day}`,
    counted: ({ mentions }) => `${mentions} times`,
  }).map((actor) => nameFor(actor, language));

const spelt = (...names: readonly string[]) => names.map((name) => ({ name, count: 1 }));

describe("actors of one name that are shown together", () => {
  it("are told apart by their types", () => {
    const place = actorOf(1, "PLACE", { name: "Salem" });
    const person = actorOf(2, "PERSON", { name: "SALEM" });
    expect(shown([place, person, actorOf(3)])).toEqual(["Salem (PLACE)", "SALEM (PERSON)", "Actor 3"]);
  });

  it("are told apart by a longer name that only one of them goes by, of which the rest is enough", () => {
    const name = "Norwegian embassy";
    const inCairo = actorOf(1, "ORG", { name, aliases: spelt(name, "Norwegian embassy in Cairo") });
    const other = actorOf(2, "ORG", { name, aliases: spelt(name, "Royal Norwegian embassy") });
    expect(shown([inCairo, other])).toEqual(["Norwegian embassy (in Cairo)", "Norwegian embassy (Royal)"]);
  });

  it("are not told apart by marks over letters, capitals or the other script, but by their places, dates and counts", () => {
    const name = "Norwegian embassy";
    const spellings = spelt(name, "Norwegian Embassy", "السفارة النرويجيّة");
    const one = actorOf(1, "ORG", { name, aliases: spellings, firstSeen: "2021-03-04" });
    const two = actorOf(2, "ORG", { name, aliases: spelt(name), firstSeen: "2021-03-05" });
    expect(shown([one, two], "en", { [one.id]: "Cairo" })).toEqual([`${name} (Cairo)`, `${name} (since 2021-03-05)`]);
    expect(shown([one, { ...two, firstSeen: one.firstSeen }])).toEqual([`${name} (1 times)`, `${name} (2 times)`]);
    const alike = { ...one, id: two.id };
    expect(shown([one, alike])).toEqual([`${name} (1)`, `${name} (2)`]);
  });

  it("are those of one name in the language of the page", () => {
    const one = actorOf(1, "ORG", { name: "Ministry A", nameAr: "الوزارة", mentions: 4 });
    const two = actorOf(2, "ORG", { name: "Ministry B", nameAr: "الوزارة", mentions: 5 });
    expect(shown([one, two])).toEqual(["Ministry A", "Ministry B"]);
    expect(shown([one, two], "ar")).toEqual(["الوزارة (4 times)", "الوزارة (5 times)"]);
  });
});
