import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { Candidate } from "../../../graph/model/candidate.ts";
import type { Verdict } from "../../../graph/model/judgement.ts";
import { candidatesQuery, type Done } from "../../api/identity.ts";
import { placeAfter, placeIn, questionId, withoutAnswered, type QueuePlace } from "../../state/queue.ts";
import { useJudging } from "../identity/use-judging.ts";

/** A question answered here and not taken back. */
export interface Answered {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly place: QueuePlace;
  /** Settles when the server has taken the answer. */
  readonly done: Promise<Done>;
}

/** What could not be saved, and how to try it again. */
export interface Failure {
  readonly error: unknown;
  readonly retry: () => void;
}

/** The merge queue and a person's way through it. Answered questions leave at once, and come back when that fails. */
export function useQueue() {
  const query = useQuery(candidatesQuery());
  const { decide, revoke } = useJudging();
  const [place, setPlace] = useState<QueuePlace | null>(null);
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);

  const page = useMemo(
    () => query.data && withoutAnswered(query.data, new Set(answered.map(({ candidate }) => questionId(candidate)))),
    [query.data, answered],
  );
  const candidates = page?.candidates ?? [];
  const now = placeIn(candidates, place);
  const current = now && candidates[now.index];

  const bringBack = useCallback((candidate: Candidate): void => {
    setAnswered((all) => all.filter((one) => one.candidate !== candidate));
  }, []);

  const answer = useCallback(
    (candidate: Candidate, at: QueuePlace, verdict: Verdict): void => {
      setFailure(null);
      setPlace(at);
      const { left, right } = candidate;
      const done = decide([{ verdict, left: left.name.id, right: right.name.id }]);
      setAnswered((all) => [...all, { candidate, verdict, place: at, done }]);
      done.catch((error: unknown) => {
        bringBack(candidate);
        setPlace(at);
        setFailure({
          error,
          retry: () => {
            answer(candidate, at, verdict);
          },
        });
      });
    },
    [bringBack, decide],
  );

  const takeBack = useCallback(
    async (entry: Answered): Promise<void> => {
      const { candidate, place: at, done } = entry;
      setFailure(null);
      // At once, so that pressing the key twice takes back two answers.
      bringBack(candidate);
      setPlace(at);
      try {
        const { action } = await done;
        await revoke(action, [candidate.left.name.id, candidate.right.name.id]);
      } catch (error) {
        setAnswered((all) => [...all, entry]);
        setFailure({ error, retry: () => void takeBack(entry) });
      }
    },
    [bringBack, revoke],
  );

  const last = answered.at(-1);
  return {
    query,
    page,
    current,
    place: now,
    last,
    failure,
    answer: (verdict: Verdict) => {
      if (current !== undefined && now !== undefined) answer(current, now, verdict);
    },
    undo: () => {
      if (last !== undefined) void takeBack(last);
    },
    /** Goes some steps on (or back). */
    step: (steps: number) => {
      setPlace((before) => placeAfter(candidates, before, steps) ?? null);
    },
    goTo: (candidate: Candidate) => {
      setPlace({ question: questionId(candidate), index: candidates.indexOf(candidate) });
    },
    /** Forgets what was answered here, for instance since it may have been taken back elsewhere. */
    forget: () => {
      setAnswered([]);
    },
  };
}
