import { expect, it } from "@jest/globals";
import { safeLink } from "../../../client/state/safe-link.ts";

it.each(["https://news.example/a?b=1", "http://news.example/%D9%85"])("gives %s as a link", (address) => {
  expect(safeLink(address)).toBe(address);
});

it.each([
  null,
  "",
  "javascript:alert(1)",
  " JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "/relative",
  "news.example",
])("gives no link for %p", (address) => {
  expect(safeLink(address)).toBeNull();
});
