import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PEOPLE = [
  "Salma Haddad",
  "Karim Mansour",
  "Nadia Rahal",
  "Tomas Berg",
  "Yusuf Darwish",
  "Layla Nasser",
  "Omar Qadri",
  "Hanan Aziz",
];
const GROUPS = ["United Nations", "Arab League", "World Bank", "European Union", "Red Crescent"];
const PLACES = ["Cairo", "Baghdad", "Amman", "Beirut", "Geneva", "Muscat"];
const PEOPLE_AR = ["سلمى حداد", "كريم منصور", "نادية رحال", "يوسف درويش"];
const PLACES_AR = ["القاهرة", "بغداد", "عمان", "بيروت"];

/** A generator of numbers below `limit`, the same for the same seed (Lehmer's, minimal standard). */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** Writes files of made-up news, ten articles each, every third in Arabic; the same for the same seed. */
export function writeNews(folder: string, files: number, seed = 7): void {
  const below = random(seed);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? "";
  mkdirSync(folder, { recursive: true });
  for (let file = 0; file < files; file++) {
    const articles = Array.from({ length: 10 }, (_, index) => {
      const number = file * 10 + index;
      return number % 3 === 2 ? arabicArticle(number, pick, below) : englishArticle(number, pick, below);
    });
    writeFileSync(join(folder, `news-${String(file).padStart(3, "0")}.txt`), articles.join("\n\n\n"));
  }
}

type Pick = (list: readonly string[]) => string;
type Below = (limit: number) => number;

function englishArticle(number: number, pick: Pick, below: Below): string {
  const title = `${pick(GROUPS)} Holds Round ${number} of Talks in ${pick(PLACES)}`;
  const sentences = Array.from(
    { length: 6 },
    () => `President ${pick(PEOPLE)} of the ${pick(GROUPS)} met ${pick(PEOPLE)} in ${pick(PLACES)}.`,
  );
  return `${title}\n\n${1 + below(28)} March 202${below(4)}\n\nBy Staff\n\n${sentences.slice(0, 3).join(" ")}\n\n${sentences.slice(3).join(" ")}`;
}

function arabicArticle(number: number, pick: Pick, below: Below): string {
  const title = `جولة محادثات رقم ${number} في ${pick(PLACES_AR)}`;
  const sentences = Array.from(
    { length: 6 },
    () => `التقى الرئيس ${pick(PEOPLE_AR)} الوزير ${pick(PEOPLE_AR)} في ${pick(PLACES_AR)}.`,
  );
  return `${title}\n\n${1 + below(28)} آذار 202${below(4)}\n\n${sentences.slice(0, 3).join(" ")}\n\n${sentences.slice(3).join(" ")}`;
}
