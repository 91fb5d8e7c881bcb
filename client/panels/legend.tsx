import { useTranslation } from "react-i18next";

/** What size and width mean; colours and shapes are explained by the switches over the canvas. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="legend" aria-label={t("legend.label")}>
      <li>
        <svg width="34" height="14" aria-hidden="true" fill="var(--line-strong)">
          <circle cx="5" cy="7" r="3" />
          <circle cx="26" cy="7" r="7" />
        </svg>
        {t("legend.size")}
      </li>
      <li>
        <svg width="34" height="14" aria-hidden="true" stroke="var(--line-strong)">
          <path d="M1 7h12" strokeWidth="1" />
          <path d="M18 7h15" strokeWidth="6" />
        </svg>
        {t("legend.tie")}
      </li>
      <li>
        <svg width="34" height="14" aria-hidden="true" stroke="var(--line-strong)">
          <path d="M1 7h32" strokeWidth="2.5" strokeDasharray="6 4" />
        </svg>
        {t("legend.unsure")}
      </li>
    </ul>
  );
}
