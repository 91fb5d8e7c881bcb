import { useLanguage } from "../i18n/use-language.ts";
import type { ReactNode } from "react";
import "../styles/figures.css";

interface Figure {
  readonly label: ReactNode;
  readonly count: number;
}

/** A few numbers side by side, each with what it counts. */
export function Figures({ figures, className }: { readonly figures: readonly Figure[]; readonly className?: string }) {
  const { number } = useLanguage();
  return (
    <dl className={className === undefined ? "figures" : `figures ${className}`}>
      {figures.map(({ label, count }, place) => (
        <div key={place} className="figures__one">
          <dt>{label}</dt>
          <dd className="number">{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
