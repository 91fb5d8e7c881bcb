import { SegmentedControl, Switch } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { watchListsQuery } from "../../api/watch-lists.ts";
import { Ledger } from "../identity/ledger.tsx";
import { RoomHead } from "../room-head.tsx";
import { Latinised } from "./latinised.tsx";
import { QueueProgress } from "./queue-progress.tsx";
import { Questions } from "./questions.tsx";
import { useQueue } from "./use-queue.ts";
import "../../styles/panel.css";
import "../../styles/comparison.css";
import "../../styles/question-list.css";
import "../../styles/queue.css";

type Part = "questions" | "ledger";

/** The merge queue: pairs of actors that may be one, for a person to decide, and what people have decided so far. */
export default function Queue() {
  const { t } = useTranslation();
  const [part, setPart] = useState<Part>("questions");
  const [latinise, setLatinise] = useLocalStorage({
    key: "rawabit.latinise",
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [watched, setWatched] = useState(false);
  const { data: lists = [] } = useQuery(watchListsQuery);
  const queue = useQueue(watched);
  return (
    <main id="stage" className="room" tabIndex={-1} aria-label={t("queue.title")}>
      <RoomHead title={t("queue.title")}>
        {queue.page !== undefined && <QueueProgress page={queue.page} />}
        <div className="queue__tools">
          {lists.length > 0 && (
            <Switch
              size="sm"
              label={t("queue.watched")}
              title={t("queue.watchedHelp")}
              checked={watched}
              onChange={(event) => {
                setWatched(event.currentTarget.checked);
              }}
            />
          )}
          <Switch
            size="sm"
            label={t("queue.latinise")}
            title={t("queue.latiniseHelp")}
            checked={latinise}
            onChange={(event) => {
              setLatinise(event.currentTarget.checked);
            }}
          />
          <SegmentedControl
            size="xs"
            aria-label={t("queue.part")}
            value={part}
            onChange={(value) => {
              setPart(value === "ledger" ? "ledger" : "questions");
            }}
            data={[
              { value: "questions", label: t("queue.questions") },
              { value: "ledger", label: t("queue.ledger") },
            ]}
          />
        </div>
      </RoomHead>
      <Latinised value={latinise}>
        {part === "questions" ? <Questions queue={queue} /> : <Ledger onTakenBack={queue.forget} />}
      </Latinised>
    </main>
  );
}
