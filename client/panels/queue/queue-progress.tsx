import { useTranslation } from "react-i18next";
import type { CandidatePage } from "../../../graph/model/candidate.ts";
import { useLanguage } from "../../i18n/use-language.ts";

/** How much has been decided, and how much of all that is named that settles. */
export function QueueProgress({ page }: { readonly page: CandidatePage }) {
  const { t } = useTranslation();
  const { percent } = useLanguage();
  const asked = page.decided + page.total;
  return (
    <div className="queue-progress">
      <span className="number">
        {t("queue.progress", { decided: page.decided, count: asked, share: percent(page.settled) })}
      </span>
      <span className="queue-progress__track" aria-hidden="true">
        <span
          className="queue-progress__done"
          style={{ inlineSize: `${asked === 0 ? 100 : (100 * page.decided) / asked}%` }}
        />
      </span>
    </div>
  );
}
