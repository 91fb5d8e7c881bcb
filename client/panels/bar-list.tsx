import { useLanguage } from "../i18n/use-language.ts";
import { Name } from "./actor-name.tsx";

interface Row {
  readonly label: string;
  readonly count: number;
}

/** Counts side by side, each with a bar of its share of the largest. */
export function BarList({ rows }: { readonly rows: readonly Row[] }) {
  const { number } = useLanguage();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <dl className="bars">
      {rows.map(({ label, count }) => (
        <div key={label} className="bars__row">
          <dt className="bars__label">
            <Name>{label}</Name>
          </dt>
          <dd className="bars__count number">{number(count)}</dd>
          <span className="bars__bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
        </div>
      ))}
    </dl>
  );
}
