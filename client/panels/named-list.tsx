import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "../styles/named-list.css";

/** Items shown at first. */
const FEW = 6;

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many there are, where `items` holds only the first of them. */
  readonly all?: number;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which the first few are shown; the rest, as far as it is named, comes on request. */
export function NamedList<Item>({ items, all = items.length, children }: Props<Item>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shown = open ? items : items.slice(0, FEW);
  const more = all - shown.length;
  return (
    <ul className="named-list">
      {shown.map((item, index) => (
        <li key={index}>{children(item)}</li>
      ))}
      {more > 0 && (
        <li>
          {open ? (
            <span className="soft">{t("briefing.moreSources", { count: more })}</span>
          ) : (
            <button
              type="button"
              className="aliases__more"
              onClick={() => {
                setOpen(true);
              }}
            >
              {t("briefing.moreSources", { count: more })}
            </button>
          )}
        </li>
      )}
    </ul>
  );
}
