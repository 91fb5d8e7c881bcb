import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { adjacentQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { addActors, selectAlso } from "../state/changes.ts";
import { commonNeighbours, type CommonNeighbour } from "../state/common-neighbours.ts";
import { actorsOnCanvas } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { ActorRow } from "./actor-row.tsx";
import { Answer } from "./answer.tsx";
import { useFilters } from "./use-canvas.ts";

/** Neighbours read of each actor: the contract's limit. */
const READ = 500;
/** Neighbours listed. */
const LISTED = 12;

/** Whom all of several actors are named with. */
export function CommonNeighbours({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const filter = useFilters();
  const query = useQueries({
    queries: ids.map((id) => adjacentQuery(id, READ, { filter })),
    combine: (answers) => ({
      data: answers.every(({ data }) => data !== undefined)
        ? answers.flatMap(({ data }) => (data === undefined ? [] : [data]))
        : undefined,
      error: answers.find(({ error }) => error !== null)?.error ?? null,
      isPending: answers.some(({ isPending }) => isPending),
      refetch: () => Promise.all(answers.map((answer) => answer.refetch())),
    }),
  });
  return (
    <section className="block">
      <h3 className="block__title">{t("several.common")}</h3>
      <Answer query={query} lines={4}>
        {(neighbourhoods) => {
          const common = commonNeighbours(ids, neighbourhoods);
          const isCut = neighbourhoods.some(({ actors, actorsInAll }) => actors.length < actorsInAll);
          return (
            <>
              <Listed common={common} />
              {isCut && <p className="block__text soft">{t("several.commonCut", { most: number(READ) })}</p>}
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function Listed({ common }: { readonly common: readonly CommonNeighbour[] }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  if (common.length === 0) return <p className="block__text soft">{t("several.noCommon")}</p>;
  const listed = common.slice(0, LISTED);
  const present = new Set(actorsOnCanvas(state));
  const absent = common.map(({ actor }) => actor.id).filter((id) => !present.has(id));
  const [strongest] = listed;
  return (
    <>
      <ol className="rows">
        {listed.map(({ actor, sentences }) => (
          <li key={actor.id}>
            <ActorRow
              actor={actor}
              count={sentences}
              most={strongest?.sentences ?? 1}
              unit={t("several.commonUnit", { count: sentences })}
              onClick={() => {
                apply((before) => selectAlso([actor.id])(addActors([actor.id])(before)));
              }}
            />
          </li>
        ))}
      </ol>
      {common.length > LISTED && (
        <p className="block__text soft">{t("several.commonMore", { count: common.length - LISTED })}</p>
      )}
      {absent.length > 0 && (
        <Button
          mt={8}
          size="xs"
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => {
            apply(addActors(absent.slice(0, LISTED)));
          }}
        >
          {t("several.addCommon", { count: Math.min(LISTED, absent.length) })}
        </Button>
      )}
    </>
  );
}
