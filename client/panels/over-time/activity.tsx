import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { timelineQuery } from "../../api/measures.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { filterBy } from "../../state/changes.ts";
import { everyMonth, type MonthCount } from "../../state/months.ts";
import { useView } from "../../view-store.tsx";
import { Answer } from "../answer.tsx";
import { Histogram } from "../filters/histogram.tsx";
import { useFilters } from "../use-canvas.ts";
import "../../styles/over-time.css";

/** When an actor is named, or two together: sentences by month. A brush over the months is the period of the filter. */
export default function Activity({ actors }: { readonly actors: readonly string[] }) {
  const { t } = useTranslation();
  const { apply } = useView();
  // The period alone stays open: it is what is chosen here.
  const { from, to, ...filters } = useFilters();
  const query = useQuery(timelineQuery(actors, filters));
  return (
    <section className="block">
      <h3 className="block__title">{t("activity.title")}</h3>
      <Answer query={query} lines={3}>
        {({ bins, undated }) => {
          const months = everyMonth(
            bins.map(({ start, sentences }) => ({ value: start.slice(0, 7), count: sentences })),
          );
          return (
            <div className="activity">
              <Histogram
                label={t("activity.histogram")}
                months={months}
                period={{ from, to }}
                onBrush={(period) => {
                  apply(filterBy(period));
                }}
              />
              <Words months={months} undated={undated.sentences} />
            </div>
          );
        }}
      </Answer>
    </section>
  );
}

/** What the bars say: from when to when, when most, and what they leave out. */
function Words({ months, undated }: { readonly months: readonly MonthCount[]; readonly undated: number }) {
  const { t } = useTranslation();
  const { month } = useLanguage();
  const written = ({ value }: MonthCount): string => month(`${value}-01`);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return <p className="block__text soft">{t("briefing.noDates")}</p>;
  const most = months.reduce((one, other) => (other.count > one.count ? other : one));
  return (
    <>
      <p className="activity__ends soft">
        <span>{written(first)}</span>
        {last !== first && <span>{written(last)}</span>}
      </p>
      <p className="block__text soft">
        {t("activity.most", { month: written(most), count: most.count })}
        {undated > 0 && ` ${t("activity.undated", { count: undated })}`}
      </p>
    </>
  );
}
