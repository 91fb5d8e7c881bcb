import { useQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Relation } from "../../../graph/model/relation.ts";
import { actorRelationsQuery } from "../../api/relations.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { select } from "../../state/changes.ts";
import { tieSelection } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { Answer } from "../answer.tsx";
import { useFilters } from "../use-canvas.ts";
import { RelationLine } from "./relation-line.tsx";
import { familyOf, useRelationWords } from "./relation-words.ts";
import "../../styles/relations.css";

/** Lines of a family before the rest is asked for. */
const FIRST_LINES = 5;

/** What the news states of an actor, by family: offices and memberships first, then deeds by it and against it. */
export function ActorRelations({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const relations = useQuery(actorRelationsQuery(actor.id, useFilters()));
  const words = useRelationWords();
  return (
    <Answer query={relations} lines={3}>
      {(page) =>
        page.relations.length > 0 && (
          <section className="block">
            <h3 className="block__title">{t("relation.title")}</h3>
            {words.families.map(({ family }) => (
              <Family
                key={family}
                actor={actor}
                actors={page.actors}
                relations={page.relations.filter(({ type }) => familyOf(words, type).family === family)}
              />
            ))}
            <p className="block__text soft">{t("relation.note")}</p>
          </section>
        )
      }
    </Answer>
  );
}

interface FamilyProps {
  readonly actor: Actor;
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
}

function Family({ actor, actors, relations }: FamilyProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { apply } = useView();
  const words = useRelationWords();
  const [isWhole, setWhole] = useState(false);
  const [first] = relations;
  if (first === undefined) return null;
  const shown = isWhole ? relations : relations.slice(0, FIRST_LINES);
  return (
    <>
      <h4 className="relation-family">{familyOf(words, first.type).label[language]}</h4>
      <ul className="relations">
        {shown.map((relation) => (
          <li key={`${relation.source} ${relation.type} ${relation.target}`}>
            <button
              type="button"
              className="relations__one"
              onClick={() => {
                apply(select(tieSelection(relation.source, relation.target, relation.type)));
              }}
            >
              <RelationLine relation={relation} from={actor.id} actors={actors} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < relations.length && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          {t("relation.more", { count: relations.length - shown.length })}
        </Button>
      )}
    </>
  );
}
