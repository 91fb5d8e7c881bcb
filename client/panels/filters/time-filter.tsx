import { ActionIcon } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconX } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { filterBy } from "../../state/changes.ts";
import { everyMonth, nextPeriod, type MonthCount, type Period } from "../../state/months.ts";
import { useView } from "../../view-store.tsx";
import { useFilters } from "../use-canvas.ts";
import { Histogram } from "./histogram.tsx";
import { PeriodFields } from "./period-fields.tsx";

/** Milliseconds that a period is shown while time is played. */
const BEAT = 1400;

/** When: documents by month as bars over which a period is brushed, the same by dates, and time played month by month. */
export function TimeFilter({
  counted,
  undated,
}: {
  readonly counted: readonly MonthCount[];
  readonly undated: number;
}) {
  const { t } = useTranslation();
  const { apply } = useView();
  const filters = useFilters();
  const months = everyMonth(counted);
  const period: Period = { from: filters.from, to: filters.to };
  const choose = ({ from, to }: Period): void => {
    apply(filterBy({ from, to }));
  };
  const [isPlaying, setPlaying] = usePlayback(months, period, choose);
  const isOpen = period.from === undefined && period.to === undefined;
  return (
    <section className="facet time-filter" aria-label={t("briefing.period")}>
      <h3 className="facet__title">
        {t("briefing.period")}
        {undated > 0 && <span className="soft facet__aside">{t("briefing.undated", { count: undated })}</span>}
      </h3>
      <Histogram label={t("filter.histogram")} months={months} period={period} onBrush={choose} />
      <div className="time-filter__dates">
        <ActionIcon
          variant="default"
          size={30}
          aria-label={isPlaying ? t("filter.pause") : t("filter.play")}
          aria-pressed={isPlaying}
          disabled={months.length < 2}
          onClick={() => {
            setPlaying(!isPlaying);
          }}
        >
          {isPlaying ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
        </ActionIcon>
        <PeriodFields period={period} onChoose={choose} />
        {!isOpen && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            aria-label={t("filter.anyTime")}
            onClick={() => {
              choose({ from: undefined, to: undefined });
            }}
          >
            <IconX size={16} />
          </ActionIcon>
        )}
      </div>
    </section>
  );
}

/** Goes from period to period while it plays, and stops at the end. */
function usePlayback(
  months: readonly MonthCount[],
  period: Period,
  choose: (period: Period) => void,
): readonly [boolean, (isPlaying: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      const next = nextPeriod(months, period);
      if (next === null) setPlaying(false);
      else choose(next);
    }, BEAT);
    return () => {
      clearTimeout(timer);
    };
  });
  return [isPlaying, setPlaying];
}
