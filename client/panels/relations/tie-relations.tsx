import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Relation } from "../../../graph/model/relation.ts";
import { tieRelationsQuery } from "../../api/relations.ts";
import { Answer } from "../answer.tsx";
import { useFilters } from "../use-canvas.ts";
import { RelationEvidence } from "./relation-evidence.tsx";
import { RelationLine } from "./relation-line.tsx";
import "../../styles/relations.css";

interface Props {
  readonly source: string;
  readonly target: string;
  readonly actors: readonly Actor[];
}

/** What the news states between two actors; each relation opens onto its sentences. */
export function TieRelations({ source, target, actors }: Props) {
  const { t } = useTranslation();
  const relations = useQuery(tieRelationsQuery(source, target, useFilters()));
  return (
    <Answer query={relations} lines={2}>
      {(page) =>
        page.relations.length > 0 && (
          <section className="block">
            <h3 className="block__title">{t("relation.title")}</h3>
            <ul className="relations">
              {page.relations.map((relation) => (
                <li key={`${relation.source} ${relation.type} ${relation.target}`}>
                  <OpenedRelation relation={relation} actors={actors} />
                </li>
              ))}
            </ul>
            <p className="block__text soft">{t("relation.note")}</p>
          </section>
        )
      }
    </Answer>
  );
}

function OpenedRelation({ relation, actors }: { readonly relation: Relation; readonly actors: readonly Actor[] }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="relations__one"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <RelationLine relation={relation} actors={actors} />
      </button>
      <div id={id}>{isOpen && <RelationEvidence relation={relation} actors={actors} />}</div>
    </>
  );
}
