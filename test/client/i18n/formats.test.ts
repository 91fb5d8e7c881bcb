import { describe, expect, it } from "@jest/globals";
import { formatsOf } from "../../../client/i18n/formats.ts";

const [en, ar] = [formatsOf("en"), formatsOf("ar")];

describe("numbers and dates in the interface language", () => {
  it("are written with the digits of the language", () => {
    expect([en.number(12_345), ar.number(12_345)]).toEqual(["12,345", "١٢٬٣٤٥"]);
  });

  it("name the month, so that no one reads the day for it", () => {
    expect([en.date("2021-07-04"), ar.date("2021-07-04")]).toEqual(["Jul 4, 2021", "٤ يوليو ٢٠٢١"]);
  });

  it("stay on the day that was written, west of Greenwich too", () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "America/Los_Angeles";
    expect(formatsOf("en").date("2021-01-01")).toBe("Jan 1, 2021");
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });
});
