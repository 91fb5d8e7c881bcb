import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../../graph/model/candidate.ts";
import { reasonInWords } from "../../../graph/model/reason-words.ts";
import { sharedPeriod } from "../../../graph/model/shared-period.ts";
import { adjacentQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { questionId } from "../../state/queue.ts";
import { useToldApart } from "../told-apart.tsx";
import { ComparedSide } from "./compared-side.tsx";
import { COMPARED_NEIGHBOURS } from "./company.tsx";

/** Two actors side by side, with what the scorer has to say about them. */
export function Comparison({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const { left, right } = candidate;
  const [leftTold = left.actor, rightTold = right.actor] = useToldApart([left.actor, right.actor]);
  const top = useRef<HTMLElement>(null);
  const question = questionId(candidate);
  useEffect(() => {
    top.current?.scrollTo({ top: 0 });
  }, [question]);
  return (
    <section ref={top} className="comparison" aria-label={t("queue.ask")} tabIndex={0}>
      <Reasons candidate={candidate} />
      <div className="comparison__sides">
        <ComparedSide side={{ ...left, actor: leftTold }} other={right} />
        <ComparedSide side={{ ...right, actor: rightTold }} other={left} />
      </div>
    </section>
  );
}

function Reasons({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const { language, percent } = useLanguage();
  const share = percent(candidate.likeness);
  return (
    <header className="reasons">
      <div className="reasons__score">
        <h3 className="reasons__title">{t("queue.ask")}</h3>
        <p className="reasons__likeness number">{t("queue.alike", { share })}</p>
        <span className="reasons__track" aria-hidden="true">
          <span className="reasons__fill" style={{ inlineSize: `${100 * candidate.likeness}%` }} />
        </span>
      </div>
      <ul className="reasons__list">
        {candidate.reasons.map((reason) => (
          <li key={`${reason.kind} ${reason.left} ${reason.right}`}>{reasonInWords(reason, language)}</li>
        ))}
        <Times candidate={candidate} />
        <Together candidate={candidate} />
      </ul>
    </header>
  );
}

/** Whether both were in the news at one time. */
function Times({ candidate: { left, right } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  const shared = sharedPeriod(left.actor, right.actor);
  if (shared === null) return null;
  if (shared.kind === "apart") return <li>{t("queue.timeApart", { count: shared.days })}</li>;
  const { from, to } = shared;
  return (
    <li>
      {from === to ? t("queue.timeDay", { date: date(from) }) : t("queue.timeBoth", { from: date(from), to: date(to) })}
    </li>
  );
}

/** Two who are named in one sentence are seldom one: the strongest sign against it. */
function Together({ candidate: { left, right } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const { data } = useQuery(adjacentQuery(left.actor.id, COMPARED_NEIGHBOURS));
  const ends = [left.actor.id, right.actor.id];
  const tie = data?.ties.find(({ source, target }) => ends.includes(source) && ends.includes(target));
  return tie !== undefined && <li className="reasons__against">{t("tie.count", { count: tie.sentences })}</li>;
}
