import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { spanIn } from "../../state/time-span.ts";

/** When an actor is named, against the time in which the two of them are. */
export function Period({ actor, other }: { readonly actor: Actor; readonly other: Actor }) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  const span = spanIn(actor, [actor, other]);
  const { firstSeen, lastSeen } = actor;
  return (
    <section className="side__part">
      <h5 className="side__label">{t("briefing.period")}</h5>
      {firstSeen === null || lastSeen === null || span === null ? (
        <p className="side__text soft">{t("evidence.noDate")}</p>
      ) : (
        <div>
          <p className="side__text">
            {firstSeen === lastSeen ? (
              <time dateTime={firstSeen}>{date(firstSeen)}</time>
            ) : (
              <>
                <time dateTime={firstSeen}>{date(firstSeen)}</time> – <time dateTime={lastSeen}>{date(lastSeen)}</time>
              </>
            )}
          </p>
          <span className="period" aria-hidden="true">
            <span
              className="period__span"
              style={{ insetInlineStart: `${100 * span.begin}%`, inlineSize: `${100 * (span.end - span.begin)}%` }}
            />
          </span>
        </div>
      )}
    </section>
  );
}
