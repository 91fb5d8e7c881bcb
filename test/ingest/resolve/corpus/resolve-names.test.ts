import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { NameUse } from "../../../../graph/model/name.ts";
import { judgedActors } from "../../../../graph/store/state/judged-actors.ts";
import type { KnownActor } from "../../../../ingest/nlp/data/known-actors.ts";
import { NameMemory } from "../../../../ingest/resolve/corpus/name-memory.ts";
import { nameId } from "../../../../ingest/resolve/corpus/name-id.ts";
import { resolveNames } from "../../../../ingest/resolve/corpus/resolve-names.ts";
import { actorsOf, resolveMarked } from "../support/marked-text.ts";

const GIVEN = ["Qassem", "Qasim", "قاسم", "Hassan", "حسن", "Ali", "علي", "Jon", "John"];
const FAMILY = ["Darwazeh", "Darwaza", "دروزة", "al-Tikriti", "التكريتي", "Smithson", "سميثسون", "Allawi"];
const GROUPS = ["Reform Brigades", "Sabirin Movement", "al-Sabirin", "حركة الصابرين", "Kata'ib Sabirin"];

const personName = fc.oneof(
  fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map((parts) => parts.join(" ")),
  fc.constantFrom(...FAMILY),
);
const use: fc.Arbitrary<NameUse> = fc
  .record({
    person: fc.option(personName),
    group: fc.constantFrom(...GROUPS),
    documents: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
  })
  .map(({ person, group, documents }) => ({
    type: person === null ? "ORG" : "PERSON",
    name: person ?? group,
    spellings: new Map([[person ?? group, documents.length]]),
    sentences: documents.map((document) => `${document}#${document % 3}`),
    declared: [],
  }));
const uses = fc.array(use, { minLength: 2, maxLength: 14 });
const usesTwice = uses.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

/** Without the table of known actors, which would take most of the time and plays no part here. */
const resolve = (list: readonly NameUse[]) => resolveNames(list, { known: [] });

const mentionsOf = (id: string, list: readonly NameUse[]): number =>
  list.filter(({ type, name }) => nameId(type, name) === id).length;

const distinctNames = (list: readonly NameUse[]) =>
  [...new Map(list.map(({ type, name }) => [nameId(type, name), type]))].map(([id, type]) => {
    return { id, type, mentions: mentionsOf(id, list), knownAs: null };
  });

describe("resolveNames", () => {
  it("gives the same actors, names and candidates whatever the order of the uses", () => {
    fc.assert(
      fc.property(usesTwice, ([list, shuffled]) => {
        const { actors, candidates } = resolve(list);
        const again = resolve(shuffled);
        expect(again.actors).toEqual(actors);
        expect(again.candidates).toEqual(candidates);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same with what other runs left in memory, whatever was known then, and however little it holds", () => {
    const known = fc.subarray<KnownActor>([
      {
        type: "PERSON",
        kind: "leader",
        en: "Qasim Darwaza",
        ar: "قاسم دروزة",
        names: ["Qasim Darwaza", "قاسم دروزة", "Hassan Allawi"],
      },
      {
        type: "ORG",
        kind: "leader",
        en: "Sabirin Movement",
        ar: "حركة الصابرين",
        names: ["Sabirin Movement", "حركة الصابرين"],
      },
    ]);
    const runs = fc.array(fc.record({ list: uses, known }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(runs, fc.constantFrom(0, 5, 1_000), (all, mostKept) => {
        const memory = new NameMemory(mostKept);
        for (const { list, known } of all) {
          const found = resolveNames(list, { known, memory });
          const afresh = resolveNames(list, { known, memory: new NameMemory() });
          expect(found.names).toEqual(afresh.names);
          expect(found.actors).toEqual(afresh.actors);
          expect(found.candidates).toEqual(afresh.candidates);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives every name one actor, which answers to the name's id", () => {
    fc.assert(
      fc.property(uses, (list) => {
        const { actors, actorOf } = resolve(list);
        const referents = actors.flatMap((actor) => actor.referents);
        expect(new Set(referents).size).toBe(referents.length);
        for (const { type, name } of list) expect(actorOf(type, name)?.referents).toContain(nameId(type, name));
        for (const { id, referents: own } of actors) expect(own).toContain(id);
      }),
      { numRuns: 200 },
    );
  });

  it("gives no id to an actor that does not bear its name, whatever comes later", () => {
    fc.assert(
      fc.property(uses, uses, (before, later) => {
        const first = resolve(before);
        const second = resolve([...before, ...later]);
        for (const { id, referents } of first.actors) {
          const heirs = second.actors.filter((actor) => actor.referents.includes(id));
          expect(heirs).toHaveLength(1);
          expect(referents).toContain(id);
          const bearer = before.find(({ type, name }) => nameId(type, name) === id);
          if (bearer !== undefined) expect(second.actorOf(bearer.type, bearer.name)).toBe(heirs[0]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gives links between names that make the same actors", () => {
    fc.assert(
      fc.property(uses, fc.boolean(), (list, withTable) => {
        const resolution = resolveNames(list, withTable ? {} : { known: [] });
        const used = distinctNames(list).filter(({ id }) => !resolution.names.names.some((name) => name.id === id));
        const names = [
          ...used,
          ...resolution.names.names.map((name) => ({ ...name, mentions: mentionsOf(name.id, list) })),
        ];
        const actors = judgedActors(names, resolution.names.links, []);
        for (const { type, name } of list) {
          const actor = actors.find((one) => one.names.includes(nameId(type, name)));
          expect(actor?.identity.id).toBe(resolution.actorOf(type, name)?.id);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("resolveNames with documents", () => {
  it("joins a bare surname from another document with the one person who bears it, and says why", () => {
    const documents = ["[P:Jalil Darwazeh] came to [L:Basra].", "In [L:Basra], [P:Darwazeh] smiled."];
    const resolution = resolveMarked(documents);
    const [person] = actorsOf(documents[0] ?? "", resolution);
    expect(actorsOf(documents[1] ?? "", resolution)[1]).toBe(person);
    expect(person?.joinedBy.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual(
      expect.arrayContaining(["only-bearer", "places"]),
    );
  });

  it("does not join a bare surname on the name alone", () => {
    const documents = ["[P:Jalil Darwazeh] came to [L:Basra].", "In [L:Oslo], [P:Darwazeh] smiled."];
    const resolution = resolveMarked(documents);
    expect(actorsOf(documents[1] ?? "", resolution)[1]).not.toBe(actorsOf(documents[0] ?? "", resolution)[0]);
    expect(resolution.candidates.map(({ left, right }) => [left, right].sort())).toEqual([
      ["Darwazeh", "Jalil Darwazeh"],
    ]);
  });

  it("carries initials from the document that explains them to one that does not", () => {
    const documents = ["The [O:Gulf Transport Union] ([O:GTU]) met.", "The [O:GTU] agreed."];
    const resolution = resolveMarked(documents);
    expect(actorsOf(documents[1] ?? "", resolution)[0]).toBe(actorsOf(documents[0] ?? "", resolution)[0]);
  });

  it("shows the full name in each script, however often the surname alone is used", () => {
    const documents = [
      "[P:Jalil Darwazeh] came. [P:Darwazeh] sat. [P:Darwazeh] spoke.",
      "جاء [P:جليل دروازه] ثم جلس [P:دروازه] وتكلم [P:دروازه]",
    ];
    const [actor] = resolveMarked(documents).actors;
    expect(actor).toMatchObject({ name: "Jalil Darwazeh", nameAr: "جليل دروازه" });
    expect(actor?.spellings[0]).toEqual(["Darwazeh", 2]);
  });
});
