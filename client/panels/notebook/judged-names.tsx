import { useTranslation } from "react-i18next";
import type { Judgement } from "../../../graph/model/judgement.ts";
import { select } from "../../state/changes.ts";
import { entriesOf } from "../../state/ledger.ts";
import { selectionOf } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { DecisionKind, DecisionNames } from "../identity/decision-words.tsx";

interface Props {
  readonly judgements: readonly Judgement[];
  readonly onLeave: () => void;
}

/** What was decided of which names, as a way to the first of those who bear them. */
export function JudgedNames({ judgements, onLeave }: Props) {
  const { apply } = useView();
  const { t } = useTranslation();
  const [entry] = entriesOf(judgements);
  const [first] = entry?.ids ?? [];
  if (entry === undefined || first === undefined) return null;
  return (
    <button
      type="button"
      className="way"
      title={t("log.toActor")}
      onClick={() => {
        apply(select(selectionOf([first])));
        onLeave();
      }}
    >
      <DecisionKind entry={entry} /> <DecisionNames entry={entry} />
    </button>
  );
}
