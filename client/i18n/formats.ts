import type { Language } from "../../graph/model/language.ts";

/** Digits, months and order by language; Arabic is written with Arabic-Indic digits throughout. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en", ar: "ar-u-nu-arab" };

/** How a language writes numbers, dates and order. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A share from 0 to 1 in whole hundredths, rounded down: only all of it is 100 %. */
  readonly percent: (share: number) => string;
  /** A share from 0 to 1 in hundredths, small ones too. */
  readonly share: (share: number) => string;
  /** A day, from an ISO 8601 date, which belongs to no time zone. */
  readonly date: (isoDate: string) => string;
  /** A month of a year, from an ISO 8601 date. */
  readonly month: (isoDate: string) => string;
  /** A moment with its minute, in the reader's own time zone, from an ISO 8601 time. */
  readonly moment: (isoTime: string) => string;
  readonly collator: Intl.Collator;
}

/** Made once: each of these objects takes a browser tenths of a millisecond, and thousands of parts of the page ask. */
const FORMATS = new Map<Language, Formats>();

export function formatsOf(language: Language): Formats {
  const formats = FORMATS.get(language) ?? createFormats(language);
  FORMATS.set(language, formats);
  return formats;
}

function createFormats(language: Language): Formats {
  const numbers = new Intl.NumberFormat(LOCALES[language]);
  const shares = new Intl.NumberFormat(LOCALES[language], { style: "percent", roundingMode: "floor" });
  const fineShares = new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumSignificantDigits: 2 });
  const day = { day: "numeric", month: language === "ar" ? "long" : "short", year: "numeric" } as const;
  const dates = new Intl.DateTimeFormat(LOCALES[language], { ...day, timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(LOCALES[language], { month: day.month, year: "numeric", timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(LOCALES[language], {
    ...day,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    share: (share) => fineShares.format(share),
    date: (isoDate) => dates.format(new Date(`${isoDate}T00:00:00Z`)),
    month: (isoDate) => months.format(new Date(`${isoDate}T00:00:00Z`)),
    moment: (isoTime) => moments.format(new Date(isoTime)),
    collator: new Intl.Collator(LOCALES[language], { numeric: true, sensitivity: "base" }),
  };
}
