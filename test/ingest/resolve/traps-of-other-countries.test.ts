import { describe, expect, it } from "@jest/globals";
import { knownActors } from "../../../ingest/nlp/data/known-actors.ts";
import { readTable } from "../../../ingest/resolve/data/read-table.ts";
import { actorsOf, resolveMarked } from "./support/marked-text.ts";

/** For each name of the documents, in order, by what actor's number it goes; numbers by first appearance. */
function numbersOf(...documents: readonly string[]): readonly number[] {
  const resolution = resolveMarked(documents);
  const ids = documents.flatMap((document) => actorsOf(document, resolution).map((actor) => actor?.id ?? "none"));
  const distinct = [...new Set(ids)];
  return ids.map((id) => distinct.indexOf(id));
}

describe("fathers and sons", () => {
  it.each([
    ["[P:Mahamat Idriss Déby Itno], son of the late [P:Idriss Déby], flew to [L:Doha]."],
    ["استقبل [P:محمد إدريس ديبي إتنو]، نجل الراحل [P:إدريس ديبي]، ضيفه في [L:الدوحة]."],
    ["[P:Ahmed Ali Abdullah Saleh] came back; so did the men of [P:Ali Abdullah Saleh] in [L:Sanaa]."],
    ["The aides of [P:Ilham Heydar oglu Aliyev] recalled [P:Heydar Aliyev] in [L:Baku]."],
    ["[P:Donald Trump Jr.] spoke before [P:Donald Trump] did, in [L:Tulsa]."],
    ["[P:Mohammed bin Salman Al Saud] thanked those of [P:Salman Al Saud] in [L:Riyadh]."],
  ])("are two: %s", (marked) => {
    expect(numbersOf(marked)).toEqual([0, 1, 2]);
  });

  it("guesses neither by the family name alone", () => {
    expect(numbersOf("[P:Saïd Bouteflika], brother of [P:Abdelaziz Bouteflika], left.\n[P:Bouteflika] died.")).toEqual([
      0, 1, 2,
    ]);
  });

  it("still takes two spellings of one name for one where kin is named beside it", () => {
    expect(numbersOf("[P:Khalifa Haftar] sent his son [P:Saddam Haftar].\n[P:Saddam] landed in [L:Ankara].")).toEqual([
      0, 1, 1, 2,
    ]);
  });
});

describe("second mentions", () => {
  it.each([
    ["the first of two family names", "[P:Gustavo Petro Urrego] spoke.\n[P:Petro] left."],
    ["a family name that stands first", "[P:Wang Yi] landed.\n[P:Wang] left."],
    ["the same before two given names", "[P:Lee Jae-myung] landed.\n[P:Lee] left."],
    ["the father's name", "[P:Mohammed bin Zayed] spoke.\n[P:bin Zayed] left."],
    ["what a person is known as", "[P:Andrés Manuel López Obrador], widely known as [P:AMLO], spoke.\n[P:AMLO] left."],
    [
      "what a person is known as in Arabic",
      "قال [P:محمود درويش سالم] المعروف بـ«[P:أبو ليث]» ذلك.\nوغادر [P:أبو ليث].",
    ],
  ])("link %s", (_, marked) => {
    expect(new Set(numbersOf(marked)).size).toBe(1);
  });

  it("takes one kunya of two men in two documents for two", () => {
    const numbers = numbersOf(
      "[P:Salim Darwazeh], known as [P:Abu Layth], fled.\n[P:Abu Layth] was caught.",
      "[P:Karim Mansur], known as [P:Abu Layth], fled.\n[P:Abu Layth] died.",
    );
    expect(numbers).toEqual([0, 0, 0, 1, 1, 1]);
  });
});

describe("spellings of other countries", () => {
  it.each([
    ["Abdoulaye Diop", "عبد الله ديوب"],
    ["Abdourahamane Tiani", "عبد الرحمن تياني"],
    ["Syed Asim Munir", "عاصم منير"],
    ["Ilham Heydar oglu Aliyev", "إلهام علييف"],
    ["Iyad Ag Ghaly", "إياد أغ غالي"],
    ["Oleksandr Syrskyi", "أولكسندر سيرسكي"],
    ["Sergei Kuzhugetovich Shoigu", "سيرغي شويغو"],
  ])("join %s and %s", (latin, arabic) => {
    expect(new Set(numbersOf(`[P:${latin}] spoke.`, `تحدث [P:${arabic}].`)).size).toBe(1);
  });

  it.each([
    ["Tunisian General Labour Union", "الاتحاد العام التونسي للشغل"],
    ["Colombian Ministry of Health", "وزارة الصحة الكولومبية"],
    ["Congo River Alliance", "تحالف نهر الكونغو"],
  ])("join %s and %s", (latin, arabic) => {
    expect(new Set(numbersOf(`The [O:${latin}] met.`, `اجتمع [O:${arabic}].`)).size).toBe(1);
  });
});

describe("a nationality before a known organisation", () => {
  it("is its own", () => {
    const documents = ["The [O:Quds Force] left.", "The [O:Iranian Quds Force] left.", "غادر [O:فيلق القدس الإيراني]."];
    expect(numbersOf(...documents)).toEqual([0, 0, 0]);
    expect(numbersOf("[O:Al Mayadeen] said so.", "[O:Lebanese al-Mayadeen] did.", "[O:الميادين اللبنانية]")).toEqual([
      0, 0, 0,
    ]);
  });

  it("makes it another one where it is another country's", () => {
    expect(numbersOf("[O:Hezbollah] spoke.", "[O:Turkish Hezbollah] spoke.")).toEqual([0, 1]);
  });

  it("is known of organisations of the table alone, in words that are countries", () => {
    const names = new Set(knownActors().flatMap(({ type, en }) => (type === "ORG" ? [en] : [])));
    const countries = new Set(readTable("nationalities.tsv", 3).map(([country]) => country));
    for (const [country, organisations = ""] of readTable("home-countries.tsv", 2)) {
      expect(countries).toContain(country);
      for (const name of organisations.split("|")) expect(names).toContain(name);
    }
  });
});

describe("embassies of one state", () => {
  it("are one in each city", () => {
    const numbers = numbersOf(
      "The [O:US embassy] in [L:Baghdad] closed.\nThe [O:US embassy] is large.",
      "The [O:US embassy] in [L:Tehran] was stormed.",
      "أغلقت [O:السفارة الأميركية] في [L:بغداد].",
    );
    expect(numbers).toEqual([0, 1, 0, 2, 3, 0, 1]);
  });
});
