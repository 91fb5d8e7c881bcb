import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { moveDecisions, splitDecisions } from "../../../graph/model/decide.ts";
import type { Name as NameOfActor } from "../../../graph/model/name.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { ActorFinder } from "../actor-finder.tsx";
import { Name } from "../actor-name.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { useAttempt } from "./use-attempt.ts";

interface Props {
  readonly actor: Actor;
  readonly names: readonly NameOfActor[];
}

/** The names, any of which can be chosen to stand alone or to go to another actor. */
export function NameChoice({ actor, names }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { attempt, failure } = useAttempt();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isMoving, setMoving] = useState(false);
  // A well-known name that no document uses gives the others its spelling: it cannot stand for an actor by itself.
  const used = names.filter(({ mentions }) => mentions > 0).map(({ id }) => id);
  const isDivisible = used.length > 1;
  const rest = names.map(({ id }) => id).filter((id) => !chosen.includes(id));
  const isMovable = chosen.length > 0 && chosen.length < used.length;
  const move = (to?: Actor): void => {
    const said =
      to === undefined
        ? t("identity.saidAlone", { count: chosen.length })
        : t("identity.saidMoved", { count: chosen.length, name: isolated(nameFor(to, language)) });
    attempt(moveDecisions(chosen, rest, to?.id), said);
  };
  const split = (): void => {
    attempt(splitDecisions(used), t("identity.saidSplit", { count: used.length }));
  };
  return (
    <>
      <ul className="own-names">
        {names.map(({ id, name, mentions, knownAs, watched, namesake }) => (
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
                {namesake !== undefined && <span className="soft"> · {t("identity.inOneDocument")}</span>}
              </span>
              <span className="number soft">
                {mentions > 0 && t("counted.mentions", { count: mentions })}
                {mentions === 0 && knownAs !== null && t("identity.known")}
                {mentions === 0 && knownAs === null && watched !== undefined && t("watch.mark")}
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
      {failure !== null && <ErrorNotice error={failure.error} onRetry={failure.retry} />}
    </>
  );
}
