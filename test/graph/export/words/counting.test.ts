import { expect, it } from "@jest/globals";
import { counting } from "../../../../graph/export/words/counting.ts";

it("counts in the forms and digits of a language", () => {
  const english = counting("en")({ one: "# tie", other: "# ties" });
  expect([0, 1, 2, 1234].map(english)).toEqual(["0 ties", "1 tie", "2 ties", "1,234 ties"]);
  const arabic = counting("ar-u-nu-arab")({ two: "رابطان", few: "# روابط", many: "# رابطًا", other: "# رابط" });
  expect([2, 3, 11, 100].map(arabic)).toEqual(["رابطان", "٣ روابط", "١١ رابطًا", "١٠٠ رابط"]);
});
