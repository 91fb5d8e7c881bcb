import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { KnownReferent } from "../../../graph/model/notebook.ts";
import { actorsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { select } from "../../state/changes.ts";
import { nameFor } from "../../state/names.ts";
import { selectionOf, tieSelection } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { Name } from "../actor-name.tsx";

interface Props {
  readonly about: readonly KnownReferent[];
  readonly onLeave: () => void;
}

/** Whom a note is about, as a way there; those whom no document names any more go by the name they had. */
export function Referents({ about, onLeave }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { apply } = useView();
  const ids = [...new Set(about.flatMap(({ actor }) => actor ?? []))];
  const { data: actors = [] } = useQuery({ ...actorsQuery(ids), enabled: ids.length > 0 });
  const isKnown = about.every(({ actor }) => actor !== null);
  const known = new Map(actors.map((actor) => [actor.id, nameFor(actor, language)]));
  const names = isKnown ? ids.map((id) => known.get(id) ?? "…") : about.map(({ name }) => name);
  const written = names.map((name, place) => (
    <span key={place}>
      {place > 0 && ` ${t("tie.with")} `}
      <Name>{name}</Name>
    </span>
  ));
  if (!isKnown) {
    return (
      <span>
        {written} <span className="soft">· {t("watch.notNamed")}</span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className="way"
      onClick={() => {
        const [one = "", other] = ids;
        apply(select(other === undefined ? selectionOf([one]) : tieSelection(one, other)));
        onLeave();
      }}
    >
      {written}
    </button>
  );
}
