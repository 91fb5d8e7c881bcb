import { useTranslation } from "react-i18next";
import type { Judgement } from "../../../graph/model/judgement.ts";
import type { Name as NameOfActor, NameLink } from "../../../graph/model/name.ts";
import { reasonInWords } from "../../../graph/model/reason-words.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../actor-name.tsx";

interface Props {
  readonly names: readonly NameOfActor[];
  readonly links: readonly NameLink[];
  readonly judgements: readonly Judgement[];
}

/** What joined the names, in words: the scorer's reasons, and where it was a person, that. */
export function WhyOne({ names, links, judgements }: Props) {
  const { t } = useTranslation();
  const { language, percent } = useLanguage();
  const spelled = new Map(names.map(({ id, name }) => [id, name]));
  const judged = judgements.flatMap((one) => {
    const holds = one.verdict === "positive" && one.undone === null && spelled.has(one.left) && spelled.has(one.right);
    return holds ? [{ id: one.id, left: one.left, right: one.right }] : [];
  });
  return (
    <details className="why">
      <summary>{t("identity.why")}</summary>
      <ul className="why__links">
        {links.map(({ left, right, likeness, reasons }) => (
          <li key={`${left} ${right}`}>
            <p className="why__pair">
              <Name>{spelled.get(left) ?? ""}</Name> <span className="soft">=</span>{" "}
              <Name>{spelled.get(right) ?? ""}</Name>{" "}
              <span className="number soft why__likeness">{t("queue.alike", { share: percent(likeness) })}</span>
            </p>
            <ul className="why__reasons">
              {reasons.map((reason) => (
                <li key={`${reason.kind} ${reason.left} ${reason.right}`}>{reasonInWords(reason, language)}</li>
              ))}
            </ul>
          </li>
        ))}
        {judged.map((one) => (
          <li key={one.id}>
            <p className="why__pair">
              <Name>{spelled.get(one.left) ?? ""}</Name> <span className="soft">=</span>{" "}
              <Name>{spelled.get(one.right) ?? ""}</Name>
            </p>
            <ul className="why__reasons">
              <li>{t("identity.judged")}</li>
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
