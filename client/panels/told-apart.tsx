import { useQueries } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import type { LimitedSubgraph } from "../../graph/model/subgraph.ts";
import { adjacentQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { strongestTies, otherEnd } from "../state/drawn.ts";
import { nameFor } from "../state/names.ts";
import { namesakesAmong, toldApart } from "../state/told-apart.ts";
import { definitionOf, useActorTypes } from "./ontology.ts";

/** Places read of each namesake, and of how many of them at most. */
const PLACES = 5;
const MOST_ASKED = 24;

/**
 * The actors as they are shown together: those that bear one name with what tells them apart. The same where none do.
 *
 * @param asksPlaces whether the server may be asked where they are named
 */
export function useToldApart(actors: readonly Actor[], asksPlaces = true): readonly Actor[] {
  const { t } = useTranslation();
  const { language, date } = useLanguage();
  const types = useActorTypes();
  // Seldom any, and few: only of these the places are asked for.
  const namesakes = useMemo(
    () => (asksPlaces ? namesakesAmong(actors, language).flat().slice(0, MOST_ASKED) : []),
    [actors, language, asksPlaces],
  );
  const places = useQueries({
    queries: namesakes.map(({ id }) => adjacentQuery(id, PLACES, { filter: { type: ["PLACE"] } })),
    combine: neighbourhoods,
  });
  return useMemo(() => {
    const placesOf = ({ id }: Actor): readonly Actor[] =>
      placesNear(id, places[namesakes.findIndex((one) => one.id === id)]);
    return toldApart(actors, {
      language,
      typeOf: ({ type }) => definitionOf(types, type).one[language],
      placeOf: (actor, others) => {
        const known = new Set(others.flatMap((other) => placesOf(other).map(({ id }) => id)));
        const place = placesOf(actor).find(({ id }) => !known.has(id));
        return place && t("actor.namedWith", { name: nameFor(place, language) });
      },
      firstNamed: (day) => `${t("table.firstSeen")} ${date(day)}`,
      counted: ({ mentions }) => t("counted.mentions", { count: mentions }),
    });
  }, [actors, namesakes, places, types, language, date, t]);
}

/** {@link useToldApart} where the actors come with an answer. */
export function ToldApart({
  actors,
  children,
}: {
  readonly actors: readonly Actor[];
  readonly children: (told: readonly Actor[]) => ReactNode;
}) {
  return children(useToldApart(actors));
}

function neighbourhoods(
  answers: readonly { readonly data: LimitedSubgraph | undefined }[],
): readonly (LimitedSubgraph | undefined)[] {
  return answers.map(({ data }) => data);
}

/** The places that an actor is named with, the strongest tie first. */
function placesNear(id: string, near: LimitedSubgraph | undefined): readonly Actor[] {
  if (near === undefined) return [];
  return strongestTies(id, near.ties).flatMap((tie) => near.actors.find((one) => one.id === otherEnd(tie, id)) ?? []);
}
