import { useState } from "react";
import type { Decision } from "../../../graph/model/judgement.ts";
import { useJudging } from "./use-judging.ts";

/** What went wrong, and how to try it again. */
interface Failure {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Decides on a click, without a dialog; what goes wrong is kept to be shown, and to be tried again. */
export function useAttempt() {
  const { decideAloud } = useJudging();
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = (decisions: readonly Decision[], said: string): void => {
    setFailure(null);
    decideAloud(decisions, "", said).catch((error: unknown) => {
      setFailure({
        error,
        retry: () => {
          attempt(decisions, said);
        },
      });
    });
  };
  return { attempt, failure };
}
