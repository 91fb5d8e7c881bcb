import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { Candidate } from "../../../graph/model/candidate.ts";
import type { Verdict } from "../../../graph/model/judgement.ts";
import { candidatesQuery, QUEUE_LENGTH } from "../../api/identity.ts";
import type { Done } from "../../api/judging.ts";
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

/** An answer that could not be saved, or not be taken back. */
interface Failure {
  readonly error: unknown;
  readonly of: "answer" | "undo";
  readonly entry: Omit<Answered, "done">;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The merge queue, all of it or what is about somebody on a watch list, and a person's way through it. Answered questions leave at once, and come back when that fails. */
export function useQueue(watched: boolean) {
  const query = useQuery(candidatesQuery(QUEUE_LENGTH, watched));
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
        setFailure({ error, of: "answer", entry: { candidate, verdict, place: at } });
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
      // An answer that was never saved is told of already, and there is nothing to take back.
      const taken = await done.catch(() => null);
      if (taken === null) return;
      try {
        await revoke(taken.action, { ids: [candidate.left.name.id, candidate.right.name.id], namesakes: NONE });
      } catch (error) {
        setAnswered((all) => [...all, entry]);
        setFailure({ error, of: "undo", entry });
      }
    },
    [bringBack, revoke],
  );

  const last = answered.at(-1);
  const undo = (): void => {
    if (last !== undefined) void takeBack(last);
  };
  const retry = (): void => {
    if (failure?.of === "undo") undo();
    else if (failure !== null) answer(failure.entry.candidate, failure.entry.place, failure.entry.verdict);
  };
  return {
    query,
    page,
    current,
    place: now,
    last,
    failure,
    retry,
    answer: (verdict: Verdict) => {
      if (current !== undefined && now !== undefined) answer(current, now, verdict);
    },
    undo,
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

export type Queue = ReturnType<typeof useQueue>;
