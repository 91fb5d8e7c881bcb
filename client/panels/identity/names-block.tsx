import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { moveDecisions, splitDecisions } from "../../../graph/model/decide.ts";
import type { Judgement } from "../../../graph/model/judgement.ts";
import type { Name as NameOfActor, NameLink } from "../../../graph/model/name.ts";
import { reasonInWords } from "../../../graph/model/reason-words.ts";
import { judgementsQuery, namesQuery } from "../../api/identity.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { entriesOf } from "../../state/ledger.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { ActorFinder } from "../actor-finder.tsx";
import { Name } from "../actor-name.tsx";
import { Answer } from "../answer.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { LedgerList } from "./ledger-list.tsx";
import { useJudging } from "./use-judging.ts";
import "../../styles/identity.css";

/** The names an actor is made of, why they are one actor, and ways to take them apart. */
export default function NamesBlock({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const names = useQuery(namesQuery(actor.id));
  const ledger = useQuery(judgementsQuery(actor.id));
  return (
    <section className="block" aria-label={t("identity.names")}>
      <h3 className="block__title">{t("identity.names")}</h3>
      <Answer query={names} lines={4}>
        {(data) => (
          <>
            <NameChoice key={data.names.map(({ id }) => id).join()} actor={actor} names={data.names} />
            {data.names.length > 1 && (
              <Why names={data.names} links={data.links} judgements={ledger.data?.judgements ?? []} />
            )}
          </>
        )}
      </Answer>
      <h4 className="identity__title">{t("identity.history")}</h4>
      <Answer query={ledger} lines={2}>
        {({ judgements }) => <LedgerList entries={entriesOf(judgements)} />}
      </Answer>
    </section>
  );
}

interface ChoiceProps {
  readonly actor: Actor;
  readonly names: readonly NameOfActor[];
}

/** The names, any of which can be chosen to stand alone or to go to another actor. */
function NameChoice({ actor, names }: ChoiceProps) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const { decideAloud } = useJudging();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [isMoving, setMoving] = useState(false);
  // A well-known name that no document uses gives the others its spelling: it cannot stand for an actor by itself.
  const used = names.filter(({ mentions }) => mentions > 0).map(({ id }) => id);
  const isDivisible = used.length > 1;
  const rest = names.map(({ id }) => id).filter((id) => !chosen.includes(id));
  const isMovable = chosen.length > 0 && chosen.length < used.length;
  const move = (to?: Actor): void => {
    setFailure(null);
    const said =
      to === undefined
        ? t("identity.saidAlone", { count: chosen.length })
        : t("identity.saidMoved", { count: chosen.length, name: isolated(nameFor(to, language)) });
    decideAloud(moveDecisions(chosen, rest, to?.id), "", said).catch(setFailure);
  };
  const split = (): void => {
    setFailure(null);
    decideAloud(splitDecisions(used), "", t("identity.saidSplit", { count: used.length })).catch(setFailure);
  };
  return (
    <>
      <ul className="own-names">
        {names.map(({ id, name, mentions, knownAs }) => (
          <li key={id}>
            <label className="own-name">
              {isDivisible && (
                <input
                  type="checkbox"
                  disabled={!used.includes(id)}
                  checked={chosen.includes(id)}
                  onChange={(event) => {
                    setChosen(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id));
                  }}
                />
              )}
              <span className="own-name__name">
                <Name>{name}</Name>
              </span>
              <span className="number soft">
                {mentions === 0 && knownAs !== null
                  ? t("identity.known")
                  : `${number(mentions)} ${t("actor.mentions", { count: mentions })}`}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {isDivisible && (
        <Group gap={6} mt={8}>
          <Button
            size="compact-sm"
            variant="default"
            disabled={!isMovable}
            onClick={() => {
              move();
            }}
          >
            {t("identity.alone")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={!isMovable}
            aria-expanded={isMoving}
            onClick={() => {
              setMoving(!isMoving);
            }}
          >
            {t("identity.move")}
          </Button>
          <Button size="compact-sm" variant="default" onClick={split}>
            {t("identity.split")}
          </Button>
        </Group>
      )}
      {isMoving && isMovable && (
        <div className="own-names__to">
          <ActorFinder
            label={t("identity.moveTo")}
            placeholder={t("identity.moveTo")}
            except={actor.id}
            onChoose={move}
          />
        </div>
      )}
      {failure !== null && (
        <ErrorNotice
          error={failure}
          onRetry={() => {
            setFailure(null);
          }}
        />
      )}
    </>
  );
}

interface WhyProps {
  readonly names: readonly NameOfActor[];
  readonly links: readonly NameLink[];
  readonly judgements: readonly Judgement[];
}

/** What joined the names, in words: the scorer's reasons, and where it was a person, that. */
function Why({ names, links, judgements }: WhyProps) {
  const { t } = useTranslation();
  const { language, percent } = useLanguage();
  const spelled = new Map(names.map(({ id, name }) => [id, name]));
  const judged = judgements.filter(
    (one) => one.verdict === "positive" && one.undone === null && spelled.has(one.left) && spelled.has(one.right),
  );
  return (
    <details className="why">
      <summary>{t("identity.why")}</summary>
      <ul className="why__links">
        {links.map(({ left, right, likeness, reasons }) => (
          <li key={`${left} ${right}`}>
            <p className="why__pair">
              <Name>{spelled.get(left) ?? ""}</Name> <span className="soft">=</span>{" "}
              <Name>{spelled.get(right) ?? ""}</Name>{" "}
              <span className="number soft why__likeness">{t("queue.alike", { share: percent(likeness) })}</span>
            </p>
            <ul className="why__reasons">
              {reasons.map((reason) => (
                <li key={`${reason.kind} ${reason.left} ${reason.right}`}>{reasonInWords(reason, language)}</li>
              ))}
            </ul>
          </li>
        ))}
        {judged.map((one) => (
          <li key={one.id}>
            <p className="why__pair">
              <Name>{spelled.get(one.left) ?? ""}</Name> <span className="soft">=</span>{" "}
              <Name>{"right" in one ? (spelled.get(one.right) ?? "") : ""}</Name>
            </p>
            <ul className="why__reasons">
              <li>{t("identity.judged")}</li>
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
