import { useState, type PointerEvent } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { isInPeriod, periodOf, type MonthCount, type Period } from "../../state/months.ts";
import "../../styles/histogram.css";

interface Props {
  readonly label: string;
  readonly months: readonly MonthCount[];
  readonly period: Period;
  readonly onBrush: (period: Period) => void;
}

/** Bars by month; dragging over them chooses from one month to another. For the pointer only: dates do the same. */
export function Histogram({ label, months, period, onBrush }: Props) {
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
      aria-label={label}
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
