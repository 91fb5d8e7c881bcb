import { TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { chooseFacet, isChosen, type FacetChoice } from "../../state/facet-choice.ts";
import { matchingPhrases } from "../../state/matching-phrases.ts";
import { isolated } from "../../state/names.ts";
import { Name } from "../actor-name.tsx";
import { typedDirection } from "../typed-direction.ts";

/** More values than are seen at once can be searched. */
const FEW = 6;

interface FacetValue<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

interface Props<Value extends string> {
  readonly title: string;
  /** Whether something else shows the title already. */
  readonly isTitled?: boolean;
  readonly values: readonly FacetValue<Value>[];
  readonly choice: FacetChoice<Value>;
  readonly onChoose: (choice: FacetChoice<Value>) => void;
}

/** The values of one part of the filter, each with what it would let through, to be asked for or left out. */
export function FacetList<Value extends string>({ title, isTitled = false, values, choice, onChoose }: Props<Value>) {
  const { t } = useTranslation();
  const [sought, setSought] = useState("");
  // What is in force is seen, however far down it stands.
  const ordered = values.toSorted((a, b) => Number(isChosen(choice, b.value)) - Number(isChosen(choice, a.value)));
  const shown = matchingPhrases(ordered, ({ label }) => label, sought);
  return (
    <section className="facet" aria-label={title}>
      {!isTitled && <h3 className="facet__title">{title}</h3>}
      {values.length > FEW && (
        <TextInput
          size="xs"
          className="facet__search"
          aria-label={t("filter.seek", { what: title })}
          placeholder={t("filter.find")}
          leftSection={<IconSearch size={14} />}
          {...typedDirection(sought)}
          value={sought}
          onChange={(event) => {
            setSought(event.currentTarget.value);
          }}
        />
      )}
      {shown.length === 0 && <p className="soft facet__none">{t("filter.noValues")}</p>}
      <ul className="facet__values">
        {shown.map((one) => (
          <li key={one.value}>
            <FacetLine one={one} choice={choice} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps<Value extends string> extends Pick<Props<Value>, "choice" | "onChoose"> {
  readonly one: FacetValue<Value>;
}

function FacetLine<Value extends string>({ one: { value, label, count }, choice, onChoose }: LineProps<Value>) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const [isOnly, isNot] = [choice.only.includes(value), choice.not.includes(value)];
  const leaveOut = t("filter.leaveOut", { value: isolated(label) });
  return (
    <div className={isNot ? "facet__one facet__one--not" : "facet__one"}>
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
        aria-label={leaveOut}
        title={leaveOut}
        onClick={() => {
          onChoose(chooseFacet(choice, value, "not"));
        }}
      >
        ≠
      </button>
    </div>
  );
}
