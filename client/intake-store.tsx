import { useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isOver, type IngestJob } from "../graph/model/ingest-job.ts";
import { cancelIngest, followIngest, graphChanged, runningIngest, startIngest, type Intake } from "./api/intake.ts";
import { useToasts } from "./toasts.tsx";

interface Store {
  /** Whether the drawer is open. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** Files that were chosen or dropped and not sent yet. */
  readonly files: readonly File[];
  readonly setFiles: (change: (files: readonly File[]) => readonly File[]) => void;
  /** The ingest that is followed: the one started here last, or the one that ran when the page was opened. */
  readonly job: IngestJob | null;
  readonly isSending: boolean;
  /** Why sending or following failed. */
  readonly failure: unknown;
  /** What it was sent is forgotten once the server has it. */
  readonly start: (intake: Intake) => Promise<boolean>;
  readonly stop: () => void;
  /** Makes room for the next one. */
  readonly clear: () => void;
}

const StoreContext = createContext<Store | null>(null);

/** The server does not know the ingest any more: it was started anew since. */
export class IngestLost extends Error {}

/** Holds what is being read in, so that it goes on and is told of while its drawer is closed. */
export function IntakeStore({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [job, setJob] = useState<IngestJob | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [sending, setSending] = useState<AbortController | null>(null);

  useFollowed(job, setJob, setFailure);
  useAnnounced(job, isOpen);

  const start = useCallback(async (intake: Intake): Promise<boolean> => {
    const abort = new AbortController();
    setSending(abort);
    setFailure(null);
    try {
      setJob(await startIngest(intake, abort.signal));
      setFiles([]);
      return true;
    } catch (error) {
      if (!abort.signal.aborted) setFailure(error);
      return false;
    } finally {
      setSending(null);
    }
  }, []);

  const stop = useCallback(() => {
    sending?.abort();
    if (job !== null && !isOver(job)) cancelIngest(job.id).then(setJob, setFailure);
  }, [job, sending]);

  const clear = useCallback(() => {
    setJob(null);
    setFailure(null);
  }, []);

  const store = useMemo(
    () => ({ isOpen, setOpen, files, setFiles, job, isSending: sending !== null, failure, start, stop, clear }),
    [clear, failure, files, isOpen, job, sending, start, stop],
  );
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useIntake(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("useIntake is called outside IntakeStore.");
  return store;
}

/** Finds the ingest that runs when the page is opened, and follows whichever there is. */
function useFollowed(
  job: IngestJob | null,
  setJob: (job: IngestJob) => void,
  onFailure: (error: unknown) => void,
): void {
  const client = useQueryClient();
  useEffect(() => {
    const abort = new AbortController();
    runningIngest(abort.signal).then(
      (running) => {
        if (running !== undefined) setJob(running);
      },
      () => undefined, // The page's other questions tell that the server is not there.
    );
    return () => {
      abort.abort();
    };
  }, [setJob]);

  const followed = job === null || isOver(job) ? null : job.id;
  useEffect(() => {
    if (followed === null) return;
    const onChange = (now: IngestJob): void => {
      setJob(now);
      if (isOver(now)) void graphChanged(client);
    };
    return followIngest(followed, onChange, () => {
      onFailure(new IngestLost());
    });
  }, [client, followed, onFailure, setJob]);
}

/** Says what came of an ingest whose drawer is closed. */
function useAnnounced(job: IngestJob | null, isOpen: boolean): void {
  const { t } = useTranslation();
  const say = useToasts();
  const ran = useRef<string | null>(null);
  useEffect(() => {
    if (job === null) return;
    if (!isOver(job)) ran.current = job.id;
    else if (ran.current === job.id) {
      ran.current = null;
      if (!isOpen && job.result !== null) say({ text: t("intake.said", { count: job.result.added }) });
      if (!isOpen && job.state === "failed") say({ text: t("intake.failed") });
    }
  }, [isOpen, job, say, t]);
}
