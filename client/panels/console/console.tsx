import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../state/changes.ts";
import { pastQuestions, remembered } from "../../state/query-history.ts";
import type { Question } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { RoomHead } from "../room-head.tsx";
import { EditorPane } from "./editor-pane.tsx";
import { LinkedQuestion } from "./linked-question.tsx";
import { Results } from "./results.tsx";
import { Shelf } from "./shelf.tsx";
import { useRun } from "./use-run.ts";
import "../../styles/panel.css";
import "../../styles/table.css";
import "../../styles/console.css";

const EMPTY: Question = { cypher: "", parameters: {} };

/** The console: a query and its parameters over what it gives, beside a library of questions. */
export default function Console() {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const [draft, setDraft] = useState<Question>(state.question ?? EMPTY);
  const [asked, setAsked] = useState(state.question);
  const [past, setPast] = useState(pastQuestions);
  const { run, start, cancel } = useRun();

  // The address was followed to another question: Back, or a link.
  if (state.question !== asked) {
    setAsked(state.question);
    if (state.question !== null) setDraft(state.question);
  }

  const runQuestion = (question: Question): void => {
    if (question.cypher.trim() === "") return;
    apply(ask(question));
    setAsked(question);
    setPast((before) => remembered(before, { ...question, at: new Date().toISOString() }));
    void start(question);
  };

  return (
    <main id="stage" className="room console" tabIndex={-1} aria-label={t("console.title")}>
      <RoomHead title={t("console.title")}>
        <p className="console__note">{t("console.note")}</p>
      </RoomHead>
      <div className="console__body">
        <Shelf
          draft={draft}
          past={past}
          onPast={setPast}
          onOpen={(question, isRun) => {
            setDraft(question);
            if (isRun) runQuestion(question);
          }}
        />
        <div className="console__work">
          <EditorPane draft={draft} run={run} onChange={setDraft} onRun={runQuestion} onCancel={cancel} />
          {run !== null ? (
            <Results run={run} />
          ) : (
            state.question !== null &&
            draft === state.question && (
              <LinkedQuestion
                onRun={() => {
                  runQuestion(draft);
                }}
              />
            )
          )}
        </div>
      </div>
    </main>
  );
}
