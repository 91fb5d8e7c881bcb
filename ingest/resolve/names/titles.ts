/** Titles that recognition left inside a name: “Hajj Qassem Soleimani” is Qassem Soleimani. */
import { readLines } from "../../nlp/data/load.ts";
import { wordsWithoutArticles } from "./articles.ts";

/** With fewer words left the title tells who it is: “King Abdullah” is not any Abdullah. */
const FEWEST_LEFT = 2;
/** What follows a name, never a title: “Sultan bin Abdulaziz”, «الأمير بن سالم» are named so. */
const AFTER_A_NAME = new Set(["bin", "ibn", "ben", "bn", "bint", "بن", "ابن", "بنت"]);

/** A title that Iran and South Asia write as part of the name, and others leave out: “Seyed Abbas Araghchi”. */
const WRITTEN_AS_NAMES = ["syed", "seyed", "seyyid", "sayid"];

const titles = new Set([
  ...WRITTEN_AS_NAMES,
  ...["en", "ar"].flatMap((language) =>
    readLines(new URL(`../../nlp/${language}/data/honorifics.txt`, import.meta.url)).map((title) =>
      wordsWithoutArticles(title).join(" "),
    ),
  ),
]);
const longest = Math.max(...Array.from(titles, (title) => title.split(" ").length));

/** @param words of a person's name in normal form, without articles */
export function withoutTitles(words: readonly string[]): readonly string[] {
  for (let length = Math.min(longest, words.length - FEWEST_LEFT); length > 0; length--) {
    if (!titles.has(words.slice(0, length).join(" ")) || AFTER_A_NAME.has(words[length] ?? "")) continue;
    return withoutTitles(words.slice(length));
  }
  return words;
}
