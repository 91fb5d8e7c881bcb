import { Button } from "@mantine/core";
import { IconArrowMerge } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ActorTypeDefinition } from "../../graph/model/ontology.ts";
import type { GraphStats } from "../../graph/model/stats.ts";
import { statsQuery, topActorsQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { enter } from "../state/changes.ts";
import { useView } from "../view-store.tsx";
import { ActorRow } from "./actor-row.tsx";
import { Answer } from "./answer.tsx";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { BarList } from "./bar-list.tsx";
import { Figures } from "./figures.tsx";
import { FilteredNote } from "./filters/filtered-note.tsx";
import { Findings } from "./findings.tsx";
import { LastIngest } from "./last-ingest.tsx";
import { useOpenQuestions } from "./queue/queue-button.tsx";
import { TypeShape } from "./type-shape.tsx";
import { WatchListsLine } from "./watch/watch-lists-line.tsx";
import { useFocusActor } from "./use-canvas.ts";

/** Actors listed of each type: each type has its own list, so that places do not drown people. */
const TOP = 6;
/** Sources listed by name. */
const SOURCES = 5;

/** What the store holds, at a glance. Every actor named is a way into the network. */
export function Briefing() {
  const { t } = useTranslation();
  const stats = useQuery(statsQuery);
  const types = useActorTypes();
  return (
    <>
      <h2 className="panel__title">{t("briefing.title")}</h2>
      <p className="panel__lead">{t("app.tagline")}</p>
      <Answer query={stats} lines={6}>
        {(counts) => (
          <>
            <FilteredNote about="briefing" />
            <Counts stats={counts} types={types} />
            <LastIngest />
            <WatchListsLine />
            {counts.documents > 0 && (
              <div className="blocks">
                <Coverage stats={counts} />
                <OpenQuestions />
                {types.map((definition) => (
                  <TopActors key={definition.type} definition={definition} />
                ))}
                <Findings />
                <Sources stats={counts} />
              </div>
            )}
          </>
        )}
      </Answer>
    </>
  );
}

function Counts({ stats, types }: { readonly stats: GraphStats; readonly types: readonly ActorTypeDefinition[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const totals = [
    { label: t("briefing.documents", { count: stats.documents }), count: stats.documents },
    { label: t("briefing.sentences", { count: stats.sentences }), count: stats.sentences },
    { label: t("briefing.ties", { count: stats.ties }), count: stats.ties },
  ];
  const byType = types.map((definition) => ({
    label: (
      <>
        <TypeShape definition={definition} /> {definition.many[language]}
      </>
    ),
    count: stats.actorsByType[definition.type] ?? 0,
  }));
  return (
    <>
      <Figures figures={totals} />
      <Figures className="figures--types" figures={byType} />
    </>
  );
}

function Coverage({ stats }: { readonly stats: GraphStats }) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  const names = { en: t("documentLanguage.en"), ar: t("documentLanguage.ar"), other: t("documentLanguage.other") };
  const languages = (["en", "ar", "other"] as const).map((key) => ({
    label: names[key],
    count: stats.languages[key] ?? 0,
  }));
  return (
    <>
      <section className="block">
        <h3 className="block__title">{t("briefing.period")}</h3>
        {stats.firstDate === null || stats.lastDate === null ? (
          <p className="block__text">{t("briefing.noDates")}</p>
        ) : (
          <p className="block__text">
            <time dateTime={stats.firstDate}>{date(stats.firstDate)}</time> –{" "}
            <time dateTime={stats.lastDate}>{date(stats.lastDate)}</time>
            {stats.undated > 0 && <span className="soft"> · {t("briefing.undated", { count: stats.undated })}</span>}
          </p>
        )}
      </section>
      <section className="block">
        <h3 className="block__title">{t("briefing.languages")}</h3>
        <BarList rows={languages.filter(({ count }) => count > 0)} />
      </section>
    </>
  );
}

/** The way from the briefing to what people should decide; nothing where there is nothing to decide. */
function OpenQuestions() {
  const { t } = useTranslation();
  const { apply } = useView();
  const open = useOpenQuestions();
  if (open === undefined || open === 0) return null;
  return (
    <section className="block">
      <h3 className="block__title">{t("queue.title")}</h3>
      <p className="block__text">{t("briefing.questions", { count: open })}</p>
      <Button
        mt={8}
        size="xs"
        variant="default"
        leftSection={<IconArrowMerge size={16} />}
        onClick={() => {
          apply(enter("queue"));
        }}
      >
        {t("briefing.decide")}
      </Button>
    </section>
  );
}

function TopActors({ definition }: { readonly definition: ActorTypeDefinition }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const focusActor = useFocusActor();
  const types = useActorTypes();
  const top = useQuery(topActorsQuery(definition.type, TOP));
  return (
    <section className="block">
      <h3 className="block__title">
        <TypeShape definition={definitionOf(types, definition.type)} /> {definition.many[language]}
        <span className="block__aside">{t("briefing.top")}</span>
      </h3>
      <Answer query={top} lines={TOP}>
        {(actors) =>
          actors.length === 0 ? (
            <p className="block__text soft">{t("briefing.noneOfType")}</p>
          ) : (
            <ol className="rows">
              {actors.map((actor) => (
                <li key={actor.id}>
                  <ActorRow
                    actor={actor}
                    count={actor.mentions}
                    most={actors[0]?.mentions ?? 1}
                    unit={t("actor.mentions", { count: actor.mentions })}
                    onClick={() => {
                      focusActor(actor.id);
                    }}
                  />
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
    </section>
  );
}

function Sources({ stats: { sources, copies } }: { readonly stats: GraphStats }) {
  const { t } = useTranslation();
  const rows = Object.entries(sources)
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count);
  return (
    <section className="block">
      <h3 className="block__title">{t("briefing.sources")}</h3>
      {rows.length === 0 && <p className="block__text soft">{t("briefing.noSources")}</p>}
      <BarList rows={rows.slice(0, SOURCES)} />
      {rows.length > SOURCES && (
        <p className="block__text soft">{t("briefing.moreSources", { count: rows.length - SOURCES })}</p>
      )}
      {copies > 0 && <p className="block__text soft">{t("briefing.copies", { count: copies })}</p>}
    </section>
  );
}
