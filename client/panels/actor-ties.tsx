import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { adjacentQuery } from "../api/queries.ts";
import { select } from "../state/changes.ts";
import { otherEnd, strongestTies } from "../state/drawn.ts";
import { tieSelection } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { ActorRow } from "./actor-row.tsx";
import { Answer } from "./answer.tsx";
import { useFilters } from "./use-canvas.ts";

/** Ties listed. */
const LISTED = 12;

/** Whom an actor is named with most; each line opens the sentences. */
export function ActorTies({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const adjacent = useQuery(adjacentQuery(actor.id, LISTED, { filter: useFilters() }));
  return (
    <section className="block">
      <h3 className="block__title">{t("actor.ties")}</h3>
      <Answer query={adjacent} lines={5}>
        {({ actors, ties }) => {
          const own = strongestTies(actor.id, ties);
          if (own.length === 0) return <p className="block__text soft">{t("actor.noTies")}</p>;
          return (
            <ol className="rows">
              {own.map((tie) => {
                const other = actors.find(({ id }) => id === otherEnd(tie, actor.id));
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
          );
        }}
      </Answer>
    </section>
  );
}
