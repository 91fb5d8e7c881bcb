import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { actorQuery } from "../api/known-actors.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nameFor, otherNameFor } from "../state/names.ts";
import { ActorActions } from "./actor-actions.tsx";
import { Name } from "./actor-name.tsx";
import { ActorTies } from "./actor-ties.tsx";
import { Aliases } from "./aliases.tsx";
import { Answer } from "./answer.tsx";
import { Figures } from "./figures.tsx";
import { FilteredNote } from "./filters/filtered-note.tsx";
import { ActorSentences } from "./identity/actor-sentences.tsx";
import { HiddenNotice } from "./identity/hidden-notice.tsx";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { ActorRelations } from "./relations/actor-relations.tsx";
import { TypeShape } from "./type-shape.tsx";
import { ListedBlock } from "./watch/listed-block.tsx";

const NotesBlock = lazy(() => import("./notebook/notes-block.tsx"));
const Activity = lazy(() => import("./over-time/activity.tsx"));
const CompanyBlock = lazy(() => import("./over-time/company-block.tsx"));
const NamesBlock = lazy(() => import("./identity/names-block.tsx"));

/** All that is known of one actor: names, counts, ties, sentences; and what can be done with it on the canvas. */
export default function ActorPanel({ id }: { readonly id: string }) {
  const actor = useQuery(actorQuery(id));
  return (
    <Answer query={actor} lines={8}>
      {(data) => (
        <>
          <Heading actor={data} />
          {data.hidden && <HiddenNotice actor={data} />}
          <ActorActions actor={data} />
          <Counts actor={data} />
          <FilteredNote about="actor" />
          <Aliases actor={data} />
          {data.listed !== undefined && <ListedBlock listed={data.listed} />}
          <ActorRelations actor={data} />
          <ActorTies actor={data} />
          <Suspense fallback={<Skeleton mt={24} height={220} />}>
            <NotesBlock about={[data.id]} />
            <Activity actors={[id]} />
            <CompanyBlock actor={data} />
            <NamesBlock actor={data} />
          </Suspense>
          <ActorSentences key={id} actor={data} />
        </>
      )}
    </Answer>
  );
}

function Heading({ actor }: { readonly actor: Actor }) {
  const { language } = useLanguage();
  const definition = definitionOf(useActorTypes(), actor.type);
  const other = otherNameFor(actor, language);
  return (
    <header className="panel__heading">
      <p className="panel__kind">
        <TypeShape definition={definition} /> {definition.one[language]}
      </p>
      <h2 className="panel__title">
        <Name>{nameFor(actor, language)}</Name>
      </h2>
      {other !== null && (
        <p className="panel__other-name">
          <Name>{other}</Name>
        </p>
      )}
    </header>
  );
}

function Counts({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  const { firstSeen, lastSeen } = actor;
  const figures = [
    { label: t("actor.mentions", { count: actor.mentions }), count: actor.mentions },
    { label: t("actor.sentences", { count: actor.sentences }), count: actor.sentences },
    { label: t("actor.documents", { count: actor.documents }), count: actor.documents },
  ];
  return (
    <>
      <Figures figures={figures} />
      {firstSeen !== null && lastSeen !== null && (
        <p className="block__text soft">
          {firstSeen === lastSeen
            ? t("actor.seenOnce", { date: date(firstSeen) })
            : t("actor.seen", { first: date(firstSeen), last: date(lastSeen) })}
        </p>
      )}
    </>
  );
}
