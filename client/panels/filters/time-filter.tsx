import { ActionIcon, TextInput } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconX } from "@tabler/icons-react";
import { useEffect, useState, type PointerEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { filterBy } from "../../state/changes.ts";
import { everyMonth, isInPeriod, nextPeriod, periodOf, type MonthCount, type Period } from "../../state/months.ts";
import { useView } from "../../view-store.tsx";
import { useFilters } from "../use-canvas.ts";

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
      <Histogram months={months} period={period} onBrush={choose} />
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
          {isPlaying ? <IconPlayerPause size={16} /> : <IconPlayerPlay className="mirrored" size={16} />}
        </ActionIcon>
        <TextInput
          size="xs"
          type="date"
          aria-label={t("filter.from")}
          value={period.from ?? ""}
          max={period.to}
          onChange={({ currentTarget: { value } }) => {
            choose({ ...period, from: value === "" ? undefined : value });
          }}
        />
        <span aria-hidden="true">–</span>
        <TextInput
          size="xs"
          type="date"
          aria-label={t("filter.to")}
          value={period.to ?? ""}
          min={period.from}
          onChange={({ currentTarget: { value } }) => {
            choose({ ...period, to: value === "" ? undefined : value });
          }}
        />
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

interface HistogramProps {
  readonly months: readonly MonthCount[];
  readonly period: Period;
  readonly onBrush: (period: Period) => void;
}

/** Bars of documents by month; dragging over them chooses from one month to another. For the pointer only: dates do the same. */
function Histogram({ months, period, onBrush }: HistogramProps) {
  const { t } = useTranslation();
  const { month: written, number } = useLanguage();
  const [brushed, setBrushed] = useState<readonly [string, string] | null>(null);
  const most = Math.max(1, ...months.map(({ count }) => count));
  const shown = brushed === null ? period : periodOf(...brushed);
  const monthAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): string => {
    const { left, right, width } = currentTarget.getBoundingClientRect();
    const isMirrored = getComputedStyle(currentTarget).direction === "rtl";
    const share = (isMirrored ? right - clientX : clientX - left) / width;
    return months[Math.min(months.length - 1, Math.max(0, Math.floor(share * months.length)))]?.value ?? "";
  };
  return (
    <div
      className="histogram"
      role="img"
      aria-label={t("filter.histogram")}
      onPointerDown={(event) => {
        if (months.length === 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setBrushed([monthAt(event), monthAt(event)]);
      }}
      onPointerMove={(event) => {
        if (brushed !== null) setBrushed([brushed[0], monthAt(event)]);
      }}
      onPointerUp={() => {
        if (brushed !== null) onBrush(periodOf(...brushed));
        setBrushed(null);
      }}
      onPointerCancel={() => {
        setBrushed(null);
      }}
    >
      {months.map(({ value, count }) => (
        <span
          key={value}
          className={isInPeriod(value, shown) ? "histogram__bar" : "histogram__bar histogram__bar--out"}
          style={{ blockSize: `${(100 * count) / most}%` }}
          title={`${written(`${value}-01`)}: ${number(count)}`}
        />
      ))}
    </div>
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
