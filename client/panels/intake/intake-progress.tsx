import { Alert, Button, Group, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isCancellable, isOver, type IngestJob, type JobInput } from "../../../graph/model/ingest-job.ts";
import { IngestLost, useIntake } from "../../intake-store.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { ErrorNotice } from "../error-notice.tsx";
import { IntakeResult } from "./intake-result.tsx";

/** How far an ingest is, file by file, and in the end what came of it. */
export function IntakeProgress({ job }: { readonly job: IngestJob }) {
  const { t } = useTranslation();
  const { failure, stop, clear } = useIntake();
  const stage = useStage(job);
  const isEnded = isOver(job) || failure instanceof IngestLost;
  const isGivenUp = isEnded && job.state !== "done";
  return (
    <Stack gap="md" mt="md">
      {/* Only the stage is spoken: counts that change all the time would drown it. */}
      <Group justify="space-between" wrap="nowrap">
        <p className="intake__stage" role="status">
          {stage}
        </p>
        {isEnded ? (
          <Button variant="default" onClick={clear}>
            {t("intake.more")}
          </Button>
        ) : (
          <Button variant="default" disabled={!isCancellable(job)} onClick={stop}>
            {t("intake.stop")}
          </Button>
        )}
      </Group>
      {!isEnded && <Bar job={job} />}
      {failure !== null && <Failure failure={failure} />}
      {job.error !== null && (
        <Alert color="red" variant="light" title={t("error.title")} role="alert">
          <span lang="en" dir="ltr">
            {job.error}
          </span>
        </Alert>
      )}
      {job.result !== null && <IntakeResult result={job.result} />}
      <section>
        <h3 className="block__title">{t("intake.inputs")}</h3>
        <ul className="intake__list">
          {job.inputs.toSorted(failedFirst).map((input, place) => (
            <Input key={place} input={input} isGivenUp={isGivenUp} />
          ))}
        </ul>
      </section>
    </Stack>
  );
}

function Bar({ job }: { readonly job: IngestJob }) {
  const { t } = useTranslation();
  const { written, articles, state } = job;
  const isCounted = state === "writing" || state === "stopping";
  return (
    <div>
      <progress
        className="intake__bar"
        aria-label={t("intake.progress")}
        {...(isCounted && articles > 0 ? { value: written, max: articles } : {})}
      />
      {isCounted && (
        <p className="soft number">
          {t("intake.written", { done: written, count: articles })} · {t("intake.added", { count: job.added })}
        </p>
      )}
    </div>
  );
}

interface InputProps {
  readonly input: JobInput;
  /** Whether the ingest ended before all was done. */
  readonly isGivenUp: boolean;
}

function Input({ input, isGivenUp }: InputProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { state, articles, written, failed, failures } = input;
  const more = failed - failures.length;
  return (
    <li className="intake__input">
      <div className="intake__file">
        <bdi className="intake__name">{input.name}</bdi>
        <span className="soft number">
          {isGivenUp && written === 0 && failed === 0 && t("intake.notRead")}
          {!isGivenUp && state === "waiting" && t("intake.waits")}
          {!isGivenUp && state === "reading" && t("intake.isRead")}
          {state === "read" &&
            (written > 0 || !isGivenUp) &&
            (written < articles
              ? `${number(written)} / ${t("ingest.articles", { count: articles })}`
              : articles > 0 && t("ingest.articles", { count: articles }))}
        </span>
      </div>
      {failures.map(({ message }, place) => (
        // The program words its failures in English.
        <span key={place} className="intake__failure" lang="en" dir="ltr">
          {message}
        </span>
      ))}
      {more > 0 && <span className="soft">{t("ingest.failed", { count: more })}</span>}
    </li>
  );
}

function Failure({ failure }: { readonly failure: unknown }) {
  const { t } = useTranslation();
  const { stop } = useIntake();
  if (failure instanceof IngestLost) return <Alert role="alert">{t("intake.lost")}</Alert>;
  return <ErrorNotice error={failure} onRetry={stop} />;
}

/** Those that need a look stand on top of a long list. */
function failedFirst(one: JobInput, other: JobInput): number {
  return Number(other.failed > 0) - Number(one.failed > 0);
}

/** What is going on, in words. */
function useStage({ state, ahead }: IngestJob): string {
  const { t } = useTranslation();
  switch (state) {
    case "waiting":
      return t("intake.waiting", { count: ahead });
    case "reading":
      return t("intake.reading");
    case "writing":
      return t("intake.writing");
    case "stopping":
      return t("intake.stopping");
    case "resolving":
      return t("intake.resolving");
    case "measuring":
      return t("intake.measuring");
    case "done":
      return t("intake.done");
    case "cancelled":
      return t("intake.cancelled");
    case "failed":
      return t("intake.failed");
  }
}
