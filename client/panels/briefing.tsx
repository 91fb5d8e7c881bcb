import { Button } from "@mantine/core";
import { IconArrowMerge } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { isEverything, type Filter } from "../../graph/model/filter.ts";
import type { ActorType, ActorTypeDefinition } from "../../graph/model/ontology.ts";
import { facetsQuery } from "../api/measures.ts";
import { statsQuery, topActorsQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { enter } from "../state/changes.ts";
import { countsOfAll, countsUnder, type BriefingCounts } from "../state/briefing-counts.ts";
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
import { useFilters, useFocusActor } from "./use-canvas.ts";
import "../styles/rows.css";

/** Actors listed of each type: each type has its own list, so that places do not drown people. */
const TOP = 6;
/** Sources listed by name. */
const SOURCES = 5;

/** What the store holds, or of it what passes the filter, at a glance. Every actor named is a way into the network. */
export function Briefing() {
  const { t } = useTranslation();
  const { filters, query } = useBriefingCounts();
  const types = useActorTypes().filter(({ type }) => letsThrough(filters, type));
  return (
    <>
      <h2 className="panel__title">{t("briefing.title")}</h2>
      <p className="panel__lead">{t("app.tagline")}</p>
      <Answer query={query} lines={6}>
        {(counts) => (
          <>
            <FilteredNote about="briefing" />
            <Counts counts={counts} types={types} />
            <LastIngest />
            <WatchListsLine />
            {counts.documents > 0 && (
              <div className="blocks">
                <Coverage counts={counts} />
                <OpenQuestions />
                {types.map((definition) => (
                  <TopActors key={definition.type} definition={definition} />
                ))}
                <Findings />
                <Sources counts={counts} />
              </div>
            )}
          </>
        )}
      </Answer>
    </>
  );
}

/** The store knows its own counts; those under a filter are counted for it. */
function useBriefingCounts() {
  const filters = useFilters();
  const isAll = isEverything(filters);
  const stats = useQuery({ ...statsQuery, select: countsOfAll, enabled: isAll });
  const facets = useQuery({
    ...facetsQuery(filters),
    select: (found) => countsUnder(filters, found),
    enabled: !isAll,
  });
  return { filters, query: isAll ? stats : facets };
}

function letsThrough({ type = [], notType = [] }: Filter, one: ActorType): boolean {
  return (type.length === 0 || type.includes(one)) && !notType.includes(one);
}

interface CountsProps {
  readonly counts: BriefingCounts;
}

function Counts({ counts, types }: CountsProps & { readonly types: readonly ActorTypeDefinition[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { documents, sentences, mentions, ties } = counts;
  const totals = [
    { label: t("briefing.documents", { count: documents }), count: documents },
    { label: t("briefing.sentences", { count: sentences }), count: sentences },
    ties === null
      ? { label: t("actor.mentions", { count: mentions }), count: mentions }
      : { label: t("briefing.ties", { count: ties }), count: ties },
  ];
  const byType = types.map((definition) => ({
    label: (
      <>
        <TypeShape definition={definition} /> {definition.many[language]}
      </>
    ),
    count: counts.actorsByType[definition.type] ?? 0,
  }));
  return (
    <>
      <Figures figures={totals} />
      <Figures className="figures--types" figures={byType} />
    </>
  );
}

function Coverage({ counts }: CountsProps) {
  const { t } = useTranslation();
  const { date, month } = useLanguage();
  const { period, undated } = counts;
  const written = period?.unit === "month" ? (one: string): string => month(`${one}-01`) : date;
  const names = { en: t("documentLanguage.en"), ar: t("documentLanguage.ar"), other: t("documentLanguage.other") };
  const languages = (["en", "ar", "other"] as const).map((key) => ({
    label: names[key],
    count: counts.languages[key] ?? 0,
  }));
  return (
    <>
      <section className="block">
        <h3 className="block__title">{t("briefing.period")}</h3>
        {period === null ? (
          <p className="block__text">{t("briefing.noDates")}</p>
        ) : (
          <p className="block__text">
            <time dateTime={period.first}>{written(period.first)}</time>
            {period.last !== period.first && (
              <>
                {" – "}
                <time dateTime={period.last}>{written(period.last)}</time>
              </>
            )}
            {undated > 0 && <span className="soft"> · {t("briefing.undated", { count: undated })}</span>}
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
  const top = useQuery(topActorsQuery(definition.type, TOP, useFilters()));
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

function Sources({ counts: { sources, copies } }: CountsProps) {
  const { t } = useTranslation();
  const rows = sources.map(({ value, count }) => ({ label: value, count }));
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
