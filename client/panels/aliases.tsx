import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Name } from "./actor-name.tsx";
import "../styles/aliases.css";

/** Spellings shown at first. */
const FEW = 8;

/** The spellings an actor was named by, each with its count. */
export function Aliases({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [all, setAll] = useState(false);
  if (actor.aliases.length === 0) return null;
  const rest = actor.aliases.length - FEW;
  return (
    <section className="block">
      <h3 className="block__title">{t("actor.alsoNamed")}</h3>
      <ul className="aliases">
        {(all ? actor.aliases : actor.aliases.slice(0, FEW)).map(({ name, count }) => (
          <li key={name} className="aliases__one">
            <Name>{name}</Name> <span className="number soft">{number(count)}</span>
          </li>
        ))}
        {!all && rest > 0 && (
          <li>
            <button
              type="button"
              className="aliases__more"
              onClick={() => {
                setAll(true);
              }}
            >
              {t("actor.moreAliases", { count: rest })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
