import { VisuallyHidden } from "@mantine/core";
import type { Actor } from "../../graph/model/actor.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nameFor } from "../state/names.ts";
import { Name } from "./actor-name.tsx";
import { colourOf, definitionOf, useActorTypes } from "./ontology.ts";
import { TypeShape } from "./type-shape.tsx";
import { ListedMark } from "./watch/listed-mark.tsx";
import "../styles/rows.css";

interface Props {
  readonly actor: Actor;
  readonly count: number;
  /** The largest count of the list, whose bar fills the row. */
  readonly most: number;
  /** What the number counts, for those who do not see the list's title. */
  readonly unit: string;
  readonly onClick: () => void;
}

/** One line of a list of actors, with its count as number and bar. */
export function ActorRow({ actor, count, most, unit, onClick }: Props) {
  const { language, number } = useLanguage();
  const definition = definitionOf(useActorTypes(), actor.type);
  return (
    <button type="button" className="row" onClick={onClick}>
      <TypeShape definition={definition} size={12} />
      <span className="row__name">
        <Name>{nameFor(actor, language)}</Name> <ListedMark actor={actor} />
      </span>
      <span className="row__count number">
        {number(count)} <VisuallyHidden component="span">{unit}</VisuallyHidden>
      </span>
      <span className="row__bar" style={{ inlineSize: `${(100 * count) / most}%`, background: colourOf(definition) }} />
    </button>
  );
}
