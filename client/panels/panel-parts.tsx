import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "../styles/panel-parts.css";

interface Part {
  readonly id: string;
  readonly label: string;
}

/** At the top of a long panel, and still there when it is scrolled: the ways to its parts. */
export function PanelParts({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = useTranslation();
  return (
    <nav className="panel-parts" aria-label={t("panel.parts")}>
      {parts.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="panel-parts__one"
          onClick={() => {
            goTo(id);
          }}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

/** A part of the panel, to which {@link PanelParts} leads. */
export function PanelPart({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={`part-${id}`} className="panel-part" tabIndex={-1}>
      {children}
    </div>
  );
}

/** Whoever goes on from there by the keyboard or a screen reader is in that part. */
function goTo(id: string): void {
  const part = document.getElementById(`part-${id}`);
  part?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: "start" });
}
