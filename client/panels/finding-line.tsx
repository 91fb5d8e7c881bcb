import type { ReactNode } from "react";
import type { Actor } from "../../graph/model/actor.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nameFor } from "../state/names.ts";
import { Name } from "./actor-name.tsx";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { useToldApart } from "./told-apart.tsx";
import { TypeShape } from "./type-shape.tsx";
import "../styles/rows.css";

interface BlockProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled list of the briefing. */
export function Block({ title, aside, children }: BlockProps) {
  return (
    <section className="block">
      <h3 className="block__title">
        {title}
        {aside !== undefined && <span className="block__aside">{aside}</span>}
      </h3>
      {children}
    </section>
  );
}

/** The lines of a list, or what to say where there are none. */
export function Lines({ children, empty }: { readonly children: readonly ReactNode[]; readonly empty: string }) {
  if (children.length === 0) return <p className="block__text soft">{empty}</p>;
  return <ol className="rows">{children}</ol>;
}

interface LineProps {
  readonly actors: readonly Actor[];
  /** What the line does, where that is more than to open whom it names. */
  readonly says?: (names: string) => string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A line of a list that names one or several actors. */
export function Line({ actors, says, onClick, children }: LineProps) {
  const { language } = useLanguage();
  const types = useActorTypes();
  const told = useToldApart(actors);
  const names = told.map((actor) => nameFor(actor, language));
  const [first] = actors;
  return (
    <li>
      <button type="button" className="row" onClick={onClick} title={says?.(names.join(" · "))}>
        {first !== undefined && <TypeShape definition={definitionOf(types, first.type)} size={12} />}
        <span className="row__name">
          {names.map((name, place) => (
            <span key={name}>
              {place > 0 && " · "}
              <Name>{name}</Name>
            </span>
          ))}
        </span>
        <span className="row__count number">{children}</span>
      </button>
    </li>
  );
}
