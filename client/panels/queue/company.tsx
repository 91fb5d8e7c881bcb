import { VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { adjacentQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { companyOf, type Companion } from "../../state/company.ts";
import { nameFor } from "../../state/names.ts";
import { Answer } from "../answer.tsx";
import { definitionOf, useActorTypes } from "../ontology.ts";
import { TypeShape } from "../type-shape.tsx";
import { ReadableName } from "./latinised.tsx";

/** Neighbours read of each side, so that those in common are found though they are not among the strongest of both. */
export const COMPARED_NEIGHBOURS = 60;
/** Neighbours shown, and places among them. */
const SHOWN = 5;
const PLACES_SHOWN = 4;

/** With whom and in connection with which places an actor is named, those of the other side too marked and first. */
export function Company({ actor, other }: { readonly actor: Actor; readonly other: Actor }) {
  const { t } = useTranslation();
  const own = useQuery(adjacentQuery(actor.id, COMPARED_NEIGHBOURS));
  const others = useQuery(adjacentQuery(other.id, COMPARED_NEIGHBOURS));
  return (
    <div className="side__company">
      <Answer query={own} lines={3}>
        {(adjacent) => {
          const company = companyOf(actor.id, adjacent, others.data);
          const people = company.filter((one) => one.actor.type !== "PLACE" && one.actor.id !== other.id);
          const places = company.filter((one) => one.actor.type === "PLACE" && one.actor.id !== other.id);
          return (
            <>
              <section className="side__part">
                <h5 className="side__label">{t("queue.company")}</h5>
                <Companions companions={people.slice(0, SHOWN)} />
              </section>
              <section className="side__part">
                <h5 className="side__label">{t("queue.places")}</h5>
                <Companions companions={places.slice(0, PLACES_SHOWN)} />
              </section>
            </>
          );
        }}
      </Answer>
    </div>
  );
}

function Companions({ companions }: { readonly companions: readonly Companion[] }) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const types = useActorTypes();
  if (companions.length === 0) return <p className="side__text soft">{t("queue.nobody")}</p>;
  return (
    <ul className="companions">
      {companions.map(({ actor, sentences, isCommon }) => (
        <li key={actor.id} className={isCommon ? "companion companion--common" : "companion"}>
          <TypeShape definition={definitionOf(types, actor.type)} size={11} />
          <ReadableName>{nameFor(actor, language)}</ReadableName>{" "}
          <span className="number soft">
            {number(sentences)}{" "}
            <VisuallyHidden component="span">{t("actor.sentences", { count: sentences })}</VisuallyHidden>
          </span>
          {isCommon && <span className="companion__both">{t("queue.both")}</span>}
        </li>
      ))}
    </ul>
  );
}
