import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Candidate, CandidatePage } from "../../../graph/model/candidate.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { nameFor } from "../../state/names.ts";
import { questionId } from "../../state/queue.ts";
import { definitionOf, useActorTypes } from "../ontology.ts";
import { useToldApart } from "../told-apart.tsx";
import { TypeShape } from "../type-shape.tsx";
import { ListedMark } from "../watch/listed-mark.tsx";
import { ReadableName } from "./latinised.tsx";

interface Props {
  readonly page: CandidatePage;
  readonly current: Candidate | undefined;
  readonly onStep: (steps: number) => void;
  readonly onOpen: (candidate: Candidate) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  End: Number.MAX_SAFE_INTEGER,
  Home: -Number.MAX_SAFE_INTEGER,
};

/** The questions in the order of what answering them is worth, as a list box gone through with the arrow keys. */
export function QuestionList({ page: { candidates, total }, current, onStep, onOpen }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const named = useMemo(() => candidates.flatMap(({ left, right }) => [left.actor, right.actor]), [candidates]);
  const told = new Map(useToldApart(named).map((actor) => [actor.id, actor]));
  const toldOf = (actor: Actor): Actor => told.get(actor.id) ?? actor;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = STEPS[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    onStep(steps);
  };
  return (
    <div className="question-list">
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        className="question-list__options"
        aria-label={t("queue.questions")}
        aria-activedescendant={current && `${id}-${questionId(current)}`}
        onKeyDown={onKeyDown}
      >
        {candidates.map((candidate) => (
          <Question
            key={questionId(candidate)}
            id={`${id}-${questionId(candidate)}`}
            candidate={candidate}
            isCurrent={candidate === current}
            toldOf={toldOf}
            onOpen={onOpen}
          />
        ))}
      </div>
      {total > candidates.length && (
        <p className="question-list__more soft">{t("queue.shown", { shown: candidates.length, total })}</p>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly id: string;
  readonly candidate: Candidate;
  readonly isCurrent: boolean;
  readonly toldOf: (actor: Actor) => Actor;
  readonly onOpen: (candidate: Candidate) => void;
}

function Question({ id, candidate, isCurrent, toldOf, onOpen }: QuestionProps) {
  const { percent } = useLanguage();
  return (
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      className="question"
      onClick={() => {
        onOpen(candidate);
      }}
    >
      <Side actor={toldOf(candidate.left.actor)} />
      <Side actor={toldOf(candidate.right.actor)} />
      <span className="question__likeness number">{percent(candidate.likeness)}</span>
    </div>
  );
}

function Side({ actor }: { readonly actor: Actor }) {
  const { language } = useLanguage();
  return (
    <span className="question__side">
      <TypeShape definition={definitionOf(useActorTypes(), actor.type)} size={11} />
      <ReadableName className="question__name">{nameFor(actor, language)}</ReadableName>
      <ListedMark actor={actor} />
    </span>
  );
}
