import { useLanguage } from "../i18n/use-language.ts";
import { Name } from "./actor-name.tsx";
import "../styles/bars.css";

interface Row {
  readonly label: string;
  readonly count: number;
}

/** Counts side by side, each with a bar of its share of the largest. */
export function BarList({ rows }: { readonly rows: readonly Row[] }) {
  const { number } = useLanguage();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className="bars">
      {rows.map(({ label, count }) => (
        <li key={label} className="bars__row">
          <span className="bars__label">
            <Name>{label}</Name>
          </span>
          <span className="bars__count number">{number(count)}</span>
          <span className="bars__bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ul>
  );
}
