import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Relation } from "../../../graph/model/relation.ts";
import type { RelationType } from "../../../graph/model/ontology.ts";
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
  /** The relation that stands first, opened onto its sentences. */
  readonly stated: RelationType | undefined;
}

/** What the news states between two actors; each relation opens onto its sentences. */
export function TieRelations({ source, target, actors, stated }: Props) {
  const { t } = useTranslation();
  const relations = useQuery(tieRelationsQuery(source, target, useFilters()));
  return (
    <Answer query={relations} lines={2}>
      {(page) =>
        page.relations.length > 0 && (
          <section className="block">
            <h3 className="block__title">{t("relation.title")}</h3>
            <ul className="relations">
              {statedFirst(page.relations, stated).map((relation) => (
                <li key={`${relation.source} ${relation.type} ${relation.target}`}>
                  <OpenedRelation relation={relation} actors={actors} isOpenFirst={relation.type === stated} />
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

function statedFirst(relations: readonly Relation[], stated: RelationType | undefined): readonly Relation[] {
  return [...relations].sort((a, b) => Number(b.type === stated) - Number(a.type === stated));
}

interface OpenedProps {
  readonly relation: Relation;
  readonly actors: readonly Actor[];
  readonly isOpenFirst: boolean;
}

function OpenedRelation({ relation, actors, isOpenFirst }: OpenedProps) {
  const [isOpen, setOpen] = useState(isOpenFirst);
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
