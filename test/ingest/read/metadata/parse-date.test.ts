import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findDate, isDateLine, withoutDate } from "../../../../ingest/read/metadata/parse-date.ts";

describe("dates", () => {
  it.each([
    ["27 Jul 2021", "2021-07-27"],
    ["27 Jul, 2021", "2021-07-27"],
    ["July 27, 2021", "2021-07-27"],
    ["Tuesday, July 27th, 2021 at 10:15 am", "2021-07-27"],
    ["the 3rd of May 2023", "2023-05-03"],
    ["22 Jul 21", "2021-07-22"],
    ["3 Mar '98", "1998-03-03"],
    ["18/07/2021", "2021-07-18"],
    ["5/6/2020", "2020-06-05"],
    ["07/27/2021", "2021-07-27"],
    ["08.07.2021", "2021-07-08"],
    ["2020-05-19", "2020-05-19"],
    ["-2020-05-19", "2020-05-19"],
    ["2021-07-27T23:30:00-05:00", "2021-07-27"],
    ["Mon, 14 Mar 2022 23:45:00 -0500", "2022-03-14"],
    ["Today 10/7/2021", "2021-07-10"],
    ["30 تموز 2021", "2021-07-30"],
    ["٣٠ تموز ٢٠٢١", "2021-07-30"],
    ["۳۰ تموز ۲۰۲۱", "2021-07-30"],
    ["22 تشرين ثاني 2020", "2020-11-22"],
    ["الأربعاء، 3 أيار/مايو 2023", "2023-05-03"],
    ["نشر في: 12 كانون الأول (ديسمبر) 2019", "2019-12-12"],
    ["الجمعة ٤ أغسطس ٢٠٢٣ م", "2023-08-04"],
    ["12 غشت 2022", "2022-08-12"],
    ["5 يوليوز 2021", "2021-07-05"],
    ["9 جويلية 2018", "2018-07-09"],
    ["1 جانفي 2020", "2020-01-01"],
    ["7 نونبر 2021", "2021-11-07"],
    ["٢٠٢١/٠٧/٠٥", "2021-07-05"],
    ["٥/٧/٢٠٢١", "2021-07-05"],
  ])("%s is %s", (line, iso) => {
    expect(findDate(line)?.iso).toBe(iso);
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    "22 تشرين ثاني",
    "تشرين اول 00:10",
    "July 24",
    "May 2021",
    "3 hours ago",
    "yesterday at 10:15",
    "منذ 3 ساعات",
    "أمس",
  ])("%s says when, but a date that is not written is not guessed", (line) => {
    expect(findDate(line)?.iso ?? null).toBeNull();
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    "31/02/2021",
    "version 1.2.3.4",
    "192.168.10.20",
    "He was born in May",
    "The march of 10,000",
    "call 05/06",
    "في آب اللهاب خرج الناس",
    "10/20/30/40",
  ])("%s has no date", (line) => {
    expect(findDate(line)?.iso ?? null).toBeNull();
    expect(isDateLine(line)).toBe(false);
  });

  it.each([
    "On July 27, 2021 the council met",
    "في 30 تموز 2021 اجتمع المجلس",
    "March of the unions",
    "May Day in Halvard",
  ])("%s is no line of a header", (line) => {
    expect(isDateLine(line)).toBe(false);
  });

  it("leaves the rest of a line when the date is taken away", () => {
    expect(withoutDate("By News Desk -2020-09-28")).toBe("By News Desk");
    expect(withoutDate("Coast Courier | 3 May 2023, 10:15")).toBe("Coast Courier");
    expect(withoutDate("عمرو سالم – 11/07/2021")).toBe("عمرو سالم");
  });

  it("keeps places right beside letters whose small form is longer", () => {
    expect(withoutDate("İlham İbrahim – 11/07/2021 10:15")).toBe("İlham İbrahim");
    const line = "İİİ 3 May 2023, İstanbul";
    const found = findDate(line);
    expect(line.slice(found?.begin, found?.end)).toBe("3 May 2023");
  });

  it("finds any day of the years since 1900, in digits of either script, where it stands", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    const arabic = (text: string) => text.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
    fc.assert(
      fc.property(day, fc.boolean(), (date, inArabic) => {
        const iso = date.toISOString().slice(0, 10);
        const written = iso.split("-").reverse().join("/");
        const line = `xx ${inArabic ? arabic(written) : written} yy`;
        const found = findDate(line);
        expect(found?.iso).toBe(iso);
        expect(line.slice(found?.begin, found?.end)).toBe(inArabic ? arabic(written) : written);
      }),
    );
  });
});
