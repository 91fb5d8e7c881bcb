import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { adjacentQuery } from "../api/queries.ts";
import { select } from "../state/changes.ts";
import { otherEnd, strongestTies } from "../state/drawn.ts";
import { tieSelection } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { ActorRow } from "./actor-row.tsx";
import { Answer } from "./answer.tsx";
import { EvidenceFoot } from "./evidence-foot.tsx";
import { ToldApart } from "./told-apart.tsx";
import { EXPAND_STEP, useFilters } from "./use-canvas.ts";

/** Ties listed at first, and how many more at a time; the contract's limit on neighbours in one answer. */
const LISTED = 5;
const MORE = 50;
const MOST = 500;

/** Whom an actor is named with most; each line opens the sentences. */
export function ActorTies({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const [listed, setListed] = useState(LISTED);
  // At first what the expansion asks for as well, so that it is asked once.
  const query = adjacentQuery(actor.id, Math.max(EXPAND_STEP, listed), { filter: useFilters() });
  const adjacent = useQuery({ ...query, placeholderData: keepPreviousData });
  return (
    <section className="block">
      <h3 className="block__title">{t("actor.ties")}</h3>
      <Answer query={adjacent} lines={5}>
        {({ actors, ties, actorsInAll }) => {
          const own = strongestTies(actor.id, ties).slice(0, listed);
          if (own.length === 0) return <p className="block__text soft">{t("actor.noTies")}</p>;
          // The answer counts the actor itself among its neighbourhood.
          const left = Math.min(MOST, actorsInAll - 1) - own.length;
          return (
            <>
              <ToldApart actors={actors}>
                {(told) => (
                  <ol className="rows">
                    {own.map((tie) => {
                      const other = told.find(({ id }) => id === otherEnd(tie, actor.id));
                      return (
                        other !== undefined && (
                          <li key={other.id}>
                            <ActorRow
                              actor={other}
                              count={tie.sentences}
                              most={own[0]?.sentences ?? 1}
                              unit={t("actor.sentences", { count: tie.sentences })}
                              onClick={() => {
                                apply(select(tieSelection(tie.source, tie.target)));
                              }}
                            />
                          </li>
                        )
                      );
                    })}
                  </ol>
                )}
              </ToldApart>
              {actorsInAll - 1 > LISTED && (
                <EvidenceFoot
                  shown={own.length}
                  total={actorsInAll - 1}
                  more={left > 0 ? t("actor.moreTies", { count: Math.min(MORE, left) }) : null}
                  isLoading={adjacent.isPlaceholderData}
                  onMore={() => {
                    setListed(Math.min(MOST, listed + MORE));
                  }}
                />
              )}
            </>
          );
        }}
      </Answer>
    </section>
  );
}
