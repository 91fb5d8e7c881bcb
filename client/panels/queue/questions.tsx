import { VisuallyHidden } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CandidatePage } from "../../../graph/model/candidate.ts";
import { Answer } from "../answer.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { useLetterKeys } from "../use-letter-keys.ts";
import { Comparison } from "./comparison.tsx";
import { QuestionList } from "./question-list.tsx";
import { usePrefetched } from "./use-prefetched.ts";
import { useSaid } from "./use-said.ts";
import { VerdictBar } from "./verdict-bar.tsx";
import type { Queue } from "./use-queue.ts";

/** The open questions, one of them laid out to be decided, by buttons or by keys. */
export function Questions({ queue }: { readonly queue: Queue }) {
  const { query, page } = queue;
  useLetterKeys({
    x: () => {
      queue.answer("positive");
    },
    n: () => {
      queue.answer("negative");
    },
    u: () => {
      queue.answer("unsure");
    },
    z: queue.undo,
    j: () => {
      queue.step(1);
    },
    k: () => {
      queue.step(-1);
    },
  });
  if (page === undefined)
    return (
      <div className="queue__waiting">
        <Answer query={query} lines={10}>
          {() => null}
        </Answer>
      </div>
    );
  return (
    <>
      <div className="queue__body">
        {page.candidates.length === 0 ? <NothingOpen page={page} /> : <Open queue={queue} page={page} />}
      </div>
      <VerdictBar queue={queue} />
      <Said queue={queue} />
    </>
  );
}

function Open({ queue, page }: { readonly queue: Queue; readonly page: CandidatePage }) {
  const { current, failure, retry, place } = queue;
  usePrefetched(place && page.candidates[place.index + 1]);
  return (
    <>
      <QuestionList page={page} current={current} onStep={queue.step} onOpen={queue.goTo} />
      <div className="queue__question">
        {failure !== null && <ErrorNotice error={failure.error} onRetry={retry} />}
        {current !== undefined && <Comparison candidate={current} />}
      </div>
    </>
  );
}

function NothingOpen({ page }: { readonly page: CandidatePage }) {
  const { t } = useTranslation();
  return (
    <div className="queue__empty">
      <IconCircleCheck size={56} stroke={1.2} color="var(--accent)" aria-hidden="true" />
      <h3>{page.decided > 0 ? t("queue.done") : t("queue.none")}</h3>
      <p className="soft">{page.decided > 0 ? t("queue.doneHelp") : t("queue.noneHelp")}</p>
    </div>
  );
}

/** What was done and what comes next, for those who do not see the row leave. */
function Said({ queue }: { readonly queue: Queue }) {
  const said = useSaid(queue);
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}
