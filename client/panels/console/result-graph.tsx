import { Button } from "@mantine/core";
import { IconPlus, IconShare2, IconTopologyStar3 } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { actorsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { addActors, enter, keepOnly } from "../../state/changes.ts";
import { nameFor } from "../../state/names.ts";
import { useView } from "../../view-store.tsx";
import { Name } from "../actor-name.tsx";
import { Answer } from "../answer.tsx";
import type { Run } from "./use-run.ts";

const ExchangeDialog = lazy(() => import("../exchange/exchange-dialog.tsx"));

/** More than the canvas can be asked for at once. */
const MOST_ACTORS = 500;
/** Names shown before somebody decides. */
const NAMES = 40;

interface Props {
  readonly run: Run;
  readonly actors: readonly string[];
}

/** The actors of a result, for the canvas, beside what is there or by themselves, and for a file. */
export function ResultGraph({ run, actors }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { apply } = useView();
  const [isExporting, setExporting] = useState(false);
  const taken = actors.slice(0, MOST_ACTORS);
  const named = useQuery(actorsQuery(taken.slice(0, NAMES)));
  const draw = (isAlone: boolean): void => {
    apply((state) => enter("network")((isAlone ? keepOnly(taken) : addActors(taken))(state)));
  };
  return (
    <>
      <p>
        {t("console.actorsFound", { count: actors.length })}
        {actors.length > MOST_ACTORS && ` ${t("console.firstActors", { count: MOST_ACTORS })}`}
      </p>
      <div className="console__tools">
        <Button
          leftSection={<IconTopologyStar3 size={16} />}
          onClick={() => {
            draw(true);
          }}
        >
          {t("console.drawAlone")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => {
            draw(false);
          }}
        >
          {t("console.drawBeside")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconShare2 size={16} />}
          disabled={run.isRunning}
          onClick={() => {
            setExporting(true);
          }}
        >
          {t("console.export")}
        </Button>
      </div>
      {isExporting && (
        <Suspense fallback={null}>
          <ExchangeDialog
            from={{
              question: run.question,
              actorCount: actors.length,
              isCut: (run.summary?.truncated ?? null) !== null,
            }}
            onClose={() => {
              setExporting(false);
            }}
          />
        </Suspense>
      )}
      <Answer query={named}>
        {(found) => (
          <ul className="result-actors">
            {found.map((actor) => (
              <li key={actor.id}>
                <Name>{nameFor(actor, language)}</Name>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </>
  );
}
