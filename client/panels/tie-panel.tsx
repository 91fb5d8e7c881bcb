import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { actorsQuery, tieEvidenceQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nameFor } from "../state/names.ts";
import { Name } from "./actor-name.tsx";
import { Answer } from "./answer.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { nameMarkProps } from "./name-mark.ts";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { TieRelations } from "./relations/tie-relations.tsx";
import { TypeShape } from "./type-shape.tsx";
import { useCanvasQuery, useFilters, useFocusActor } from "./use-canvas.ts";

const NotesBlock = lazy(() => import("./notebook/notes-block.tsx"));

/** Two actors and every sentence that names both. */
export default function TiePanel({ source, target }: { readonly source: string; readonly target: string }) {
  const { t } = useTranslation();
  const ends = useQuery(actorsQuery([source, target]));
  const filters = useFilters();
  return (
    <>
      <p className="panel__kind">{t("tie.title")}</p>
      <Answer query={ends} lines={4}>
        {(actors) => (
          <>
            <Ends actors={actors} />
            <Count source={source} target={target} />
            <Suspense fallback={null}>
              <NotesBlock about={[source, target]} />
            </Suspense>
            <TieRelations source={source} target={target} actors={actors} />
            <p className="block__text soft">{t("tie.note")}</p>
            <EvidenceList query={tieEvidenceQuery(source, target, filters)} actors={actors} />
          </>
        )}
      </Answer>
    </>
  );
}

function Ends({ actors }: { readonly actors: readonly Actor[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const types = useActorTypes();
  const focusActor = useFocusActor();
  return (
    <h2 className="panel__title tie-ends">
      {actors.map((actor, index) => {
        const definition = definitionOf(types, actor.type);
        return (
          <span key={actor.id} className="tie-ends__one">
            {index > 0 && <span className="tie-ends__and"> {t("tie.with")} </span>}
            <button
              type="button"
              className="tie-ends__name"
              onClick={() => {
                focusActor(actor.id);
              }}
            >
              <TypeShape definition={definition} />
              <span {...nameMarkProps(definition, index)}>
                <Name>{nameFor(actor, language)}</Name>
              </span>
            </button>
          </span>
        );
      })}
    </h2>
  );
}

function Count({ source, target }: { readonly source: string; readonly target: string }) {
  const { t } = useTranslation();
  const filters = useFilters();
  const total = useInfiniteQuery(tieEvidenceQuery(source, target, filters)).data?.pages[0]?.total;
  const tie = useCanvasQuery().data?.ties.find((one) => one.source === source && one.target === target);
  if (total === undefined) return null;
  return (
    <p className="tie-count">
      {t("tie.count", { count: total })} {tie !== undefined && t("tie.documents", { count: tie.documents })}
    </p>
  );
}
