import { expect, it } from "@jest/globals";
import { english } from "../../../../graph/export/words/english.ts";
import { counting } from "../../../../graph/export/words/counting.ts";

it("counts in the forms and digits of a language", () => {
  const english = counting("en")({ one: "# tie", other: "# ties" });
  expect([0, 1, 2, 1234].map(english)).toEqual(["0 ties", "1 tie", "2 ties", "1,234 ties"]);
  const arabic = counting("ar-u-nu-arab")({ two: "رابطان", few: "# روابط", many: "# رابطًا", other: "# رابط" });
  expect([2, 3, 11, 100].map(arabic)).toEqual(["رابطان", "٣ روابط", "١١ رابطًا", "١٠٠ رابط"]);
});

it("says in English what a file holds of one as of many", () => {
  const { ids, lists, leastMentions } = english.filter;
  expect([ids(1), ids(2)]).toEqual(["1 actor that was asked for", "2 actors that were asked for"]);
  expect([lists(1), lists(2)]).toEqual(["1 list of actors", "2 lists of actors"]);
  expect(leastMentions(1)).toBe("actors of at least 1 mention");
});
