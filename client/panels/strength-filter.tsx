import { Slider } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Tie } from "../../graph/model/tie.ts";
import { filterBy } from "../state/changes.ts";
import { sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";

/** Chooses how many sentences a tie must stand on to be drawn. The drawing follows when the handle is let go. */
export function StrengthFilter({ ties }: { readonly ties: readonly Tie[] }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { minSentences = 1 } = sceneOf(state).filters;
  const [moving, setMoving] = useState<number | null>(null);
  const value = moving ?? minSentences;
  const most = Math.max(2, minSentences, ...ties.map(({ sentences }) => sentences));
  return (
    <div className="strength-filter">
      <span id="strength-label" className="strength-filter__label">
        {t("filter.minSentences")} <strong className="number">{t("filter.minValue", { count: value })}</strong>
      </span>
      <Slider
        className="strength-filter__slider"
        size="sm"
        min={1}
        max={most}
        step={1}
        label={null}
        value={value}
        thumbProps={{ "aria-labelledby": "strength-label", "aria-valuetext": t("filter.minValue", { count: value }) }}
        onChange={setMoving}
        onChangeEnd={(chosen) => {
          setMoving(null);
          apply(filterBy({ minSentences: chosen }));
        }}
      />
    </div>
  );
}
