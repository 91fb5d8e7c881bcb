/** Other words that people type for a command, in both languages whatever the page is in; the words are data. */
import type { Language } from "../../graph/model/language.ts";
import type { CommandId } from "./command-table.ts";
import ar from "./synonyms.ar.json" with { type: "json" };
import en from "./synonyms.en.json" with { type: "json" };

export const SYNONYMS: Readonly<Record<Language, Readonly<Record<CommandId, string>>>> = { en, ar };
