/** What runs in each thread of the recognition pool. */
import { workerData } from "piscina";
import type { DocumentLanguage } from "../graph/model/language.ts";
import type { ListedEntry } from "../graph/model/watch-list.ts";
import { recognise, type RecognisedText } from "./recognise.ts";
import { NameFinder } from "./watch/name-finder.ts";

export interface RecognitionTask {
  readonly text: string;
  readonly language?: DocumentLanguage;
}

/** What a thread is started with: the entries of all watch lists. */
export interface WorkerData {
  readonly watched: readonly ListedEntry[];
}

const { watched } = workerData as WorkerData;
const finder = watched.length === 0 ? undefined : new NameFinder(watched);

export default function work({ text, language }: RecognitionTask): RecognisedText {
  return recognise(text, language, finder);
}
