import { expect, it } from "@jest/globals";
import { matchingPhrases } from "../../../client/state/matching-phrases.ts";

const phrases = ["Select by rectangle", "Arrange by rings", "Select all", "إظهار الكل", "Déjà vu"];
const found = (text: string) => matchingPhrases(phrases, (phrase) => phrase, text);

it("finds phrases by beginnings of words in any order, whatever the case and the diacritics", () => {
  expect(found("")).toEqual(phrases);
  expect(found("rec SEL")).toEqual(["Select by rectangle"]);
  expect(found("deja")).toEqual(["Déjà vu"]);
  expect(found("اظهار")).toEqual(["إظهار الكل"]);
  expect(found("ect")).toEqual([]);
});

it("puts those first that begin with what was typed", () => {
  expect(matchingPhrases(["Show all", "All"], (phrase) => phrase, "al")).toEqual(["All", "Show all"]);
});

it("finds what other words stand for, after what is called so itself", () => {
  const words = { "Ways between": "path connection", "Path of files": "", Export: "save download حفظ" };
  const by = (text: string) =>
    matchingPhrases(
      Object.keys(words),
      (phrase) => phrase,
      text,
      (phrase) => words[phrase as keyof typeof words],
    );
  expect(by("path")).toEqual(["Path of files", "Ways between"]);
  expect(by("connection ways")).toEqual(["Ways between"]);
  expect(by("حفظ")).toEqual(["Export"]);
  expect(by("onnection")).toEqual([]);
});
