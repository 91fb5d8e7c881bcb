import { describe, expect, it } from "@jest/globals";
import { detectLanguage } from "../../../../ingest/read/metadata/detect-language.ts";

describe("language of an article", () => {
  it.each([
    ["en", "The harbour council said on Monday that the quay would be open again before the summer."],
    ["en", "Council votes"],
    ["ar", "قال رئيس مجلس الميناء يوم الاثنين إن الرصيف سيفتح من جديد قبل بداية الصيف المقبل."],
    ["ar", "قرر المجلس تأجيل الجلسة"],
    ["ar", "اجتمع المجلس البلدي في القاعة القديمة یوم الاثنین وناقش خطة ترميم الرصيف التي عرضها المهندس على الأعضاء"],
    ["other", "رئیس شورای بندر روز دوشنبه گفت که اسکله پیش از تابستان دوباره باز خواهد شد و ماهیگیران برمی‌گردند."],
    [
      "other",
      "بندرگاہ کونسل کے صدر نے پیر کو کہا کہ گودی گرمیوں سے پہلے دوبارہ کھل جائے گی اور ماہی گیر واپس آئیں گے۔",
    ],
    ["other", "سەرۆکی ئەنجومەنی بەندەر ڕۆژی دووشەممە گوتی کە لەنگەرگە پێش هاوین دەکرێتەوە و ماسیگرەکان دەگەڕێنەوە."],
    ["other", "Le conseil du port a annoncé lundi que le quai serait de nouveau ouvert avant l'été."],
    ["other", "Совет порта сообщил в понедельник, что причал снова откроется до лета."],
    ["other", "12345 67890"],
    ["en", "The poet read the line “على قدر أهل العزم” twice and the hall was silent, one of the listeners said."],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
