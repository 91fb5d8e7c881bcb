import { useTranslation } from "react-i18next";
import type { Tie } from "../../../graph/model/tie.ts";
import type { Relation } from "../../../graph/model/relation.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { toggleLine } from "../../state/changes.ts";
import { sceneOf, type Line } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { familyOf, useRelationWords } from "./relation-words.ts";
import "../../styles/relations.css";

interface Props {
  readonly ties: readonly Tie[];
  readonly relations: readonly Relation[];
}

/** A switch for each sort of line between actors, which is the legend of their colours too. */
export function LineFilter({ ties, relations }: Props) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const { language, number } = useLanguage();
  const words = useRelationWords();
  const { hiddenLines } = sceneOf(state);
  const lines = words.families.map(({ family, label, colour }) => ({
    line: family,
    label: label[language],
    colour: `light-dark(${colour.light}, ${colour.dark})`,
    count: relations.filter(({ type }) => familyOf(words, type).family === family).length,
  }));
  const all = [{ line: "together" as Line, label: t("relation.together"), colour: "var(--tie)", count: ties.length }];
  return (
    <div className="type-filter" role="group" aria-label={t("relation.filter")}>
      {[...all, ...lines.filter(({ count }) => count > 0)].map(({ line, label, colour, count }) => (
        <button
          key={line}
          type="button"
          className="type-filter__one"
          aria-pressed={!hiddenLines.includes(line)}
          onClick={() => {
            apply(toggleLine(line));
          }}
        >
          <svg className="line-filter__sample" width="22" height="10" aria-hidden="true" style={{ color: colour }}>
            <path d="M0 5h16" stroke="currentcolor" strokeWidth="2.5" />
            {line !== "together" && <path d="M14 0l8 5-8 5z" fill="currentcolor" />}
            {line === "together" && <path d="M16 5h6" stroke="currentcolor" strokeWidth="2.5" />}
          </svg>
          <span className="type-filter__label">{label}</span>
          <span className="number type-filter__count">{number(count)}</span>
        </button>
      ))}
    </div>
  );
}
