import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { latinise } from "../../../client/state/latinise.ts";

describe("an Arabic name in Latin letters", () => {
  it.each([
    ["محمد بن سلمان", "Muhammad bin Salman"],
    ["قيس الخزعلي", "Qays al-Khaz’ali"],
    ["علي شمخاني", "Ali Shamkhani"],
    ["عدنان الزرفي", "Adnan al-Zarfi"],
    ["مساعد العيبان", "Musa’id al-Aiban"],
    ["أبو مهدي المهندس", "Abu Mahdi al-Muhandis"],
    ["كتائب حزب الله", "Kataib Hizb Allah"],
    ["الحشد الشعبي", "al-Hashd al-Shabi"],
    ["وليد", "Walid"],
    ["دياب", "Diyab"],
    ["پرویز", "Paruiz"],
  ])("%s is %s", (arabic, latin) => {
    expect(latinise(arabic)).toBe(latin);
  });

  it("reads the short vowels that are written, and passes over tatweel and doubling", () => {
    expect(latinise("حُنـــيْف")).toBe("Hunif");
    expect(latinise("مُحَمَّد")).toBe("Muhammad");
  });

  it("leaves everything else as it is, digits of Arabic script read", () => {
    expect(latinise("PMU (الحشد) ٤٦, 2021")).toBe("PMU (al-Hashd) 46, 2021");
    expect(latinise("Qasem Soleimani – 2020")).toBe("Qasem Soleimani – 2020");
  });

  it("leaves no Arabic letter, and reading twice changes nothing", () => {
    const arabic = fc.string({
      unit: fc.constantFrom(...Array.from("ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةءؤئپچژگکیَُِّ ـ٣ xY-")),
    });
    fc.assert(
      fc.property(arabic, (text) => {
        const latin = latinise(text);
        expect(latin).not.toMatch(/\p{Script=Arabic}/u);
        expect(latinise(latin)).toBe(latin);
      }),
    );
  });
});
