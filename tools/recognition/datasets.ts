import type { Language } from "../../graph/model/language.ts";
import { type MarkedText, readGold, readProbe, readTexts } from "./gold.ts";

/** Texts with marked names that the recogniser is measured on. */
export interface Dataset {
  readonly title: string;
  readonly language: Language;
  readonly texts: readonly MarkedText[];
  /** Whether names are marked with the Arabic clitic before them. */
  readonly clitics: boolean;
  /** The F1 to reach, in percent: of all names, and of people and organisations together. */
  readonly targets: { readonly all?: number; readonly actors?: number };
}

/** @param data the folder of the corpora; the marked articles lie beside it, in ../gold. */
export function datasets(data: string): readonly Dataset[] {
  const gold = (language: Language): readonly MarkedText[] => readGold(data, language);
  return [
    { title: "English news, dev", language: "en", texts: gold("en"), clitics: false, targets: { all: 88, actors: 82 } },
    {
      title: "English lines from many countries",
      language: "en",
      texts: readProbe("en"),
      clitics: false,
      targets: {},
    },
    {
      title: "CoNLL-2003 test",
      language: "en",
      texts: readTexts(data, "en", "en-conll2003-test"),
      clitics: false,
      targets: { all: 88 },
    },
    {
      title: "CrossNER politics test",
      language: "en",
      texts: readTexts(data, "en", "en-crossner-politics-test"),
      clitics: false,
      targets: {},
    },
    { title: "Arabic news, dev", language: "ar", texts: gold("ar"), clitics: false, targets: { all: 82, actors: 72 } },
    {
      title: "Arabic lines from many countries",
      language: "ar",
      texts: readProbe("ar"),
      clitics: false,
      targets: {},
    },
    {
      title: "ANERcorp test",
      language: "ar",
      texts: readTexts(data, "ar", "ar-anercorp-test"),
      clitics: true,
      targets: { all: 78 },
    },
  ];
}
