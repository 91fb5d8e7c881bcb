import { describe, expect, it } from "@jest/globals";
import { detectLanguage } from "../../../ingest/nlp/detect-language.ts";

describe("detectLanguage", () => {
  it.each([
    ["The minister said on Monday that talks would go on.", "en"],
    ["MINISTER RESIGNS", "en"],
    ["Barack Obama met Angela Merkel in Berlin.", "en"],
    ["De minister zei maandag dat de gesprekken met Berlijn doorgaan.", "other"],
    ["قال الوزير يوم الاثنين إن المحادثات ستستمر.", "ar"],
    ["قال الوزیر إن المحادثات فی المدینة ستستمر حتى نهایة الأسبوع.", "ar"],
    ["وزیر خارجه گفت که مذاکرات در تهران ادامه می‌یابد و نتیجه آن به زودی اعلام خواهد شد.", "other"],
    ["وزیر خارجہ نے کہا ہے کہ مذاکرات جاری رہیں گے اور ان کا نتیجہ جلد سامنے آئے گا۔", "other"],
    ["Министр сказал, что переговоры продолжатся.", "other"],
    ["部长周一表示谈判将继续。", "other"],
    ["Le ministre a déclaré lundi que les négociations se poursuivraient dans la capitale.", "other"],
    ["Der Minister sagte am Montag, dass die Gespräche in der Hauptstadt fortgesetzt werden.", "other"],
    ["El ministro dijo el lunes que las conversaciones continuarán en la capital.", "other"],
    ["", "other"],
    ["12 / 2021", "other"],
  ])("%s → %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("goes by most of the letters in a mixed text", () => {
    expect(detectLanguage("وقالت شركة Google إن خدماتها في المنطقة لن تتوقف.")).toBe("ar");
    expect(detectLanguage("The word الحشد means a crowd of people who gather.")).toBe("en");
  });
});
