import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { chooseFacet, type FacetChoice } from "../../state/facet-choice.ts";
import { isolated } from "../../state/names.ts";
import { Name } from "../actor-name.tsx";

interface Props<Value extends string> {
  readonly title: string;
  readonly values: readonly { readonly value: Value; readonly label: string; readonly count: number }[];
  readonly choice: FacetChoice<Value>;
  readonly onChoose: (choice: FacetChoice<Value>) => void;
}

/** The values of one part of the filter, each with what it would let through, to be asked for or left out. */
export function FacetList<Value extends string>({ title, values, choice, onChoose }: Props<Value>) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  return (
    <section className="facet" aria-label={title}>
      <h3 className="facet__title">{title}</h3>
      {values.length === 0 && <p className="soft facet__none">{t("filter.noValues")}</p>}
      <ul className="facet__values">
        {values.map(({ value, label, count }) => {
          const [isOnly, isNot] = [choice.only.includes(value), choice.not.includes(value)];
          return (
            <li key={value} className={isNot ? "facet__one facet__one--not" : "facet__one"}>
              <button
                type="button"
                className="facet__only"
                aria-pressed={isOnly}
                onClick={() => {
                  onChoose(chooseFacet(choice, value, "only"));
                }}
              >
                <Name className="facet__label">{label}</Name>
                <span className="number soft">{number(count)}</span>
              </button>
              <button
                type="button"
                className="facet__not"
                aria-pressed={isNot}
                aria-label={t("filter.leaveOut", { value: isolated(label) })}
                title={t("filter.leaveOut", { value: isolated(label) })}
                onClick={() => {
                  onChoose(chooseFacet(choice, value, "not"));
                }}
              >
                ≠
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
