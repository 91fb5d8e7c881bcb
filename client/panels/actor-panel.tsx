import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { actorQuery } from "../api/known-actors.ts";
import { actorRelationsQuery } from "../api/relations.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nameFor, otherNameFor } from "../state/names.ts";
import { ActorActions } from "./actor-actions.tsx";
import { Name } from "./actor-name.tsx";
import { ActorTies } from "./actor-ties.tsx";
import { Aliases } from "./aliases.tsx";
import { Answer } from "./answer.tsx";
import { Counted } from "./counted.tsx";
import { FilteredNote } from "./filters/filtered-note.tsx";
import { ActorSentences } from "./identity/actor-sentences.tsx";
import { HiddenNotice } from "./identity/hidden-notice.tsx";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { PanelPart, PanelParts } from "./panel-parts.tsx";
import { ActorRelations } from "./relations/actor-relations.tsx";
import { TypeShape } from "./type-shape.tsx";
import { useFilters } from "./use-canvas.ts";
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
          {data.listed !== undefined && <ListedBlock listed={data.listed} />}
          <Parts actor={data} />
          <PanelPart id="ties">
            <ActorTies actor={data} />
          </PanelPart>
          <PanelPart id="sentences">
            <ActorSentences key={id} actor={data} />
          </PanelPart>
          <PanelPart id="stated">
            <ActorRelations actor={data} />
          </PanelPart>
          <Suspense fallback={<Skeleton mt={24} height={220} />}>
            <PanelPart id="time">
              <Activity actors={[id]} />
              <CompanyBlock actor={data} />
            </PanelPart>
            <NotesBlock about={[data.id]} />
            <PanelPart id="names">
              <Aliases actor={data} />
              <NamesBlock actor={data} />
            </PanelPart>
          </Suspense>
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
      <div className="panel__names">
        <h2 className="panel__title">
          <Name>{nameFor(actor, language)}</Name>
        </h2>
        {other !== null && (
          <p className="panel__other-name">
            <Name>{other}</Name>
          </p>
        )}
      </div>
    </header>
  );
}

function Counts({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  const { firstSeen, lastSeen } = actor;
  return (
    <p className="block__text soft number">
      <Counted actor={actor} />
      {firstSeen !== null && lastSeen !== null && (
        <>
          <br />
          {firstSeen === lastSeen
            ? t("actor.seenOnce", { date: date(firstSeen) })
            : t("actor.seen", { first: date(firstSeen), last: date(lastSeen) })}
        </>
      )}
    </p>
  );
}

/** The ways to what stands below: first the evidence, then what was made of it. */
function Parts({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { data } = useQuery(actorRelationsQuery(actor.id, useFilters()));
  const isAnythingStated = data !== undefined && data.relations.length > 0;
  return (
    <PanelParts
      parts={[
        { id: "ties", label: t("table.ties") },
        { id: "sentences", label: t("actor.evidence") },
        ...(isAnythingStated ? [{ id: "stated", label: t("actor.stated") }] : []),
        { id: "time", label: t("activity.title") },
        { id: "names", label: t("actor.names") },
      ]}
    />
  );
}
