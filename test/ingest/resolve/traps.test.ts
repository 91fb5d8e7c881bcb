import { describe, expect, it } from "@jest/globals";
import { recognise } from "../../../ingest/recognise.ts";
import { actorsOf, resolveMarked } from "./support/marked-text.ts";

/** For each document, in which group each of its names came, by first appearance: [[0, 1, 0], [1]]. */
function groupsOf(documents: readonly string[]): readonly (readonly number[])[] {
  const resolution = resolveMarked(documents);
  const seen: string[] = [];
  return documents.map((document) =>
    actorsOf(document, resolution).map((actor) => {
      const id = actor?.id ?? "none";
      if (!seen.includes(id)) seen.push(id);
      return seen.indexOf(id);
    }),
  );
}

describe("traps of names", () => {
  it("keeps two Allawis apart, and guesses nobody where a document does not say which", () => {
    const documents = [
      "[P:Iyad Allawi] opened the session in [L:Baghdad].\n[P:Allawi] spoke for an hour.",
      "Finance chief [P:Ali Allawi] resigned.\nLater [P:Allawi] flew home.",
      "Asked about the vote, [P:Allawi] declined to answer.",
    ];
    expect(groupsOf(documents)).toEqual([[0, 1, 0], [2, 2], [3]]);
  });

  it("offers the undecided Allawi as a candidate for both", () => {
    const documents = [
      "[P:Iyad Allawi] came to [L:Basra].",
      "[P:Ali Allawi] left [L:Basra].",
      "[P:Allawi] was in [L:Basra].",
    ];
    const { candidates } = resolveMarked(documents);
    expect(candidates.map(({ left, right }) => [left, right].sort()).sort()).toEqual([
      ["Ali Allawi", "Allawi"],
      ["Allawi", "Iyad Allawi"],
    ]);
    expect(candidates.every(({ reasons }) => reasons.some(({ kind }) => kind === "several-bearers"))).toBe(true);
  });

  it("keeps two people of one family apart inside one article", () => {
    const documents = ["[P:Iyad Allawi] and his rival [P:Ali Allawi] shook hands.\n[P:Allawi] smiled."];
    expect(groupsOf(documents)).toEqual([[0, 1, 2]]);
  });

  it("gives initials to the only full name they fit, and to nobody where they fit two", () => {
    expect(groupsOf(["[P:John Haddad] came.", "[P:J. Haddad] spoke."])).toEqual([[0], [0]]);
    expect(groupsOf(["[P:John Haddad] came.\n[P:J. Haddad] spoke."])).toEqual([[0, 0]]);
    expect(groupsOf(["[P:John Haddad] came.", "[P:J. Haddad] spoke.", "[P:James Haddad] left."])).toEqual([
      [0],
      [1],
      [2],
    ]);
    expect(groupsOf(["[P:John Haddad] met [P:James Haddad].\n[P:J. Haddad] spoke."])).toEqual([[0, 1, 2]]);
    expect(groupsOf(["[P:John Haddad] came.", "[P:A. Haddad] spoke."])).toEqual([[0], [1]]);
  });

  it("tells Javad Zarif from Adnan al-Zarfi, even misspelt", () => {
    const documents = [
      "[P:Mohammad Javad Zarif] landed and met [P:Adnan al-Zarfi].",
      "[P:Javad Zarif] thanked his host.",
      "Premier-designate [P:Adnan al-Zarif] named a cabinet.",
      "التقى [P:محمد جواد ظريف] رئيس الوزراء المكلف [P:عدنان الزرفي].",
    ];
    const [[zarif, zarfi] = [], [javad] = [], [misspelt] = [], [arabicZarif, arabicZarfi] = []] = groupsOf(documents);
    expect(javad).toBe(zarif);
    expect(arabicZarif).toBe(zarif);
    expect(arabicZarfi).toBe(zarfi);
    expect(misspelt).not.toBe(zarif);
    expect(zarfi).not.toBe(zarif);
  });

  it("tells Lebanon's Hezbollah from Kata'ib Hezbollah and from Iraq's Hezbollah", () => {
    const documents = [
      "[O:Hezbollah] lost two fighters, said [O:Hizbollah].",
      "[O:Kata'ib Hezbollah] denied it.\n[O:Kataib Hezbollah] rules the valley.",
      "[O:Iraq's Hezbollah] threatened to answer.",
      "نفى [O:حزب الله] ذلك، أما [O:كتائب حزب الله] فلم تعلّق.",
    ];
    const [[hezbollah, again] = [], [kataib, kataibAgain] = [], [iraqi] = [], [arabic, arabicKataib] = []] =
      groupsOf(documents);
    expect(again).toBe(hezbollah);
    expect(arabic).toBe(hezbollah);
    expect(kataibAgain).toBe(kataib);
    expect(arabicKataib).toBe(kataib);
    expect(new Set([hezbollah, kataib, iraqi]).size).toBe(3);
  });

  it("tells the Quds Force, the city and the day apart", () => {
    const documents = [
      "The [O:Quds Force] held a parade; in [L:al-Quds] nobody came.",
      "[O:Al-Quds Day] was marked in [L:Jerusalem].",
      "أعلنت [O:قوة القدس] ذلك في [L:القدس].",
    ];
    const [[force, city] = [], [day, jerusalem] = [], [arabicForce, arabicCity] = []] = groupsOf(documents);
    expect(jerusalem).toBe(city);
    expect(arabicCity).toBe(city);
    expect(arabicForce).toBe(force);
    expect(new Set([force, city, day]).size).toBe(3);
  });

  it("tells Muhammad bin Salman from Muhammad bin Sultan, in both scripts", () => {
    const documents = [
      "[P:Muhammad bin Salman] received [P:Muhammad bin Sultan].",
      "استقبل [P:محمد بن سلمان] ضيفه [P:محمد بن سلطان].",
      "[P:Mohammed ben Sultan] studied in [L:Riyadh].",
    ];
    expect(groupsOf(documents)).toEqual([
      [0, 1],
      [0, 1],
      [1, 2],
    ]);
  });

  it("does not take a plain Mahdi for Abu Mahdi al-Muhandis, nor for his son", () => {
    const documents = [
      "[P:Abu Mahdi al-Muhandis] was killed near [L:Baghdad].\n[P:Abu Mahdi] was 65, [P:al-Muhandis] once said.\n[P:Mahdi] was not there.",
    ];
    expect(groupsOf(documents)).toEqual([[0, 1, 0, 0, 2]]);
  });

  it("tells the Al Mayadeen channel from a square called Mayadin", () => {
    const documents = [
      "[O:Al Mayadeen] showed pictures.\nThe crowd filled [L:Mayadin Square] at noon.",
      "قالت قناة [O:الميادين] إن الحشود ملأت [L:ساحة الميادين].",
      "A bomb went off in [L:Mayadin].",
    ];
    const [[channel, square] = [], [arabicChannel, arabicSquare] = [], [town] = []] = groupsOf(documents);
    expect(arabicChannel).toBe(channel);
    expect(arabicSquare).toBe(square);
    expect(new Set([channel, square, town]).size).toBe(3);
  });

  it("takes Salih and Saleh for one spelling, but not for Salim", () => {
    const documents = [
      "[P:Barham Salih] won.",
      "[P:Barham Saleh] spoke.",
      "فاز [P:برهم صالح].",
      "[P:Barham Salim] lost.",
    ];
    expect(groupsOf(documents)).toEqual([[0], [0], [0], [1]]);
  });

  it("tells the Revolutionary Guard from its Quds Force", () => {
    const documents = [
      "The [O:Quds Force] of the [O:Islamic Revolution Guard Corps] [[O:IRGC]] trains them.\nThe [O:IRGC] pays.",
      "[O:الحرس الثوري] و[O:فيلق القدس] شيئان.",
    ];
    expect(groupsOf(documents)).toEqual([
      [0, 1, 1, 1],
      [1, 0],
    ]);
  });

  it("joins every name of Daesh", () => {
    const documents = [
      "[O:Daesh] fled.",
      "[O:ISIS] fled.",
      "[O:ISIL] fled.",
      "The [O:Islamic State] fled.",
      "هرب [O:داعش].",
      "هرب [O:تنظيم الدولة].",
    ];
    expect(new Set(groupsOf(documents).flat()).size).toBe(1);
  });

  it("joins every name of the United States", () => {
    const names = ["US", "U.S.", "USA", "America", "United States", "أميركا", "الولايات المتحدة", "للولايات المتحدة"];
    expect(new Set(groupsOf(names.map((name) => `[L:${name}] said no.`)).flat()).size).toBe(1);
  });

  it("never takes “us” for the United States", () => {
    const { mentions } = recognise("They told us on Monday that the US would help us, and left us there.");
    expect(mentions.map(({ text }) => text)).toEqual(["US"]);
  });

  it("never takes “the Movement” for the movement named before", () => {
    const documents = ["[O:Harakat al-Bina] met.\nThe [O:Movement] agreed."];
    expect(groupsOf(documents)).toEqual([[0, 1]]);
  });

  it("joins translated and transliterated names that no table knows", () => {
    const documents = [
      "[P:Jalil Darwazeh] leads the [O:Reform Brigades] in [L:Qarmut].",
      "يقود [P:جليل دروزة] حزبه في [L:قرموط].",
      "The [O:Iraqi Ministry of Culture] agreed.",
      "وافقت [O:وزارة الثقافة العراقية].",
    ];
    const [[person, , place] = [], [arabicPerson, arabicPlace] = [], [ministry] = [], [arabicMinistry] = []] =
      groupsOf(documents);
    expect(arabicPerson).toBe(person);
    expect(arabicPlace).toBe(place);
    expect(arabicMinistry).toBe(ministry);
  });
});
