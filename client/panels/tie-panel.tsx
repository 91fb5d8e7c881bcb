import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import type { RelationType } from "../../graph/model/ontology.ts";
import { actorsQuery, tieEvidenceQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nameFor } from "../state/names.ts";
import { Name } from "./actor-name.tsx";
import { Answer } from "./answer.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { nameMarkProps } from "./name-mark.ts";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { TieRelations } from "./relations/tie-relations.tsx";
import { TieBackbone } from "./tie-backbone.tsx";
import { TieLevels } from "./tie-levels.tsx";
import { useToldApart } from "./told-apart.tsx";
import { TypeShape } from "./type-shape.tsx";
import { useFilters, useFocusActor } from "./use-canvas.ts";
import "../styles/tie-panel.css";

const Activity = lazy(() => import("./over-time/activity.tsx"));
const NotesBlock = lazy(() => import("./notebook/notes-block.tsx"));

interface Props {
  readonly source: string;
  readonly target: string;
  /** The relation that opens with its sentences. */
  readonly stated: RelationType | undefined;
}

/** Two actors, what is stated between them, and every sentence, paragraph or document that names both. */
export default function TiePanel({ source, target, stated }: Props) {
  const { t } = useTranslation();
  const ends = useQuery(actorsQuery([source, target]));
  const filters = useFilters();
  const [level, setLevel] = useState(filters.level ?? "sentence");
  return (
    <>
      <p className="panel__kind">{t("tie.title")}</p>
      <Answer query={ends} lines={4}>
        {(actors) => (
          <>
            <Ends actors={actors} />
            <TieRelations source={source} target={target} actors={actors} stated={stated} />
            <Suspense fallback={<Skeleton mt={24} height={160} />}>
              <NotesBlock about={[source, target]} />
              <Activity actors={[source, target]} />
            </Suspense>
            <TieLevels source={source} target={target} level={level} onChoose={setLevel} />
            <TieBackbone source={source} target={target} actors={actors} />
            <p className="block__text soft">{t("tie.note")}</p>
            <EvidenceList
              query={(order) => tieEvidenceQuery(source, target, { ...filters, level }, order)}
              actors={actors}
            />
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
  const told = useToldApart(actors);
  return (
    <h2 className="panel__title tie-ends">
      {told.map((actor, index) => {
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
