import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { toggleType } from "../state/changes.ts";
import { countByType } from "../state/drawn.ts";
import { sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { useActorTypes } from "./ontology.ts";
import { TypeShape } from "./type-shape.tsx";

/** A switch for each type, which is the legend of colours and shapes too. */
export function TypeFilter({ actors }: { readonly actors: readonly Actor[] }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { language, number } = useLanguage();
  const hiddenTypes = sceneOf(state).filters.notType ?? [];
  const counts = countByType(actors);
  return (
    <div className="type-filter" role="group" aria-label={t("filter.types")}>
      {useActorTypes().map((definition) => (
        <button
          key={definition.type}
          type="button"
          className="type-filter__one"
          aria-pressed={!hiddenTypes.includes(definition.type)}
          onClick={() => {
            apply(toggleType(definition.type));
          }}
        >
          <TypeShape definition={definition} />
          <span className="type-filter__label">{definition.many[language]}</span>
          <span className="number type-filter__count">{number(counts.get(definition.type) ?? 0)}</span>
        </button>
      ))}
    </div>
  );
}
