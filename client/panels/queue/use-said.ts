import { useTranslation } from "react-i18next";
import type { Candidate } from "../../../graph/model/candidate.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor } from "../../state/names.ts";
import type { Queue } from "./use-queue.ts";

/** The two names of a question, in the interface language, as a sentence takes them. */
export function useNamesOf(): (candidate: Candidate) => { readonly a: string; readonly b: string } {
  const { language } = useLanguage();
  return ({ left, right }) => ({
    a: isolated(nameFor(left.actor, language)),
    b: isolated(nameFor(right.actor, language)),
  });
}

/** The last answer in words; empty where there is none. */
export function useLastAnswer(queue: Queue): string {
  const { t } = useTranslation();
  const namesOf = useNamesOf();
  if (queue.last === undefined) return "";
  const names = namesOf(queue.last.candidate);
  switch (queue.last.verdict) {
    case "positive":
      return t("queue.saidSame", names);
    case "negative":
      return t("queue.saidDifferent", names);
    case "unsure":
      return t("queue.saidUnsure", names);
  }
}

/** The last answer and the next question, in words. */
export function useSaid(queue: Queue): string {
  const { t } = useTranslation();
  const namesOf = useNamesOf();
  const last = useLastAnswer(queue);
  const next = queue.current === undefined ? "" : t("queue.next", namesOf(queue.current));
  return [last, next].filter((part) => part !== "").join(" ");
}
