import { useTranslation } from "react-i18next";
import type { QueryPlan } from "../../../graph/model/query.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import "../../styles/query-plan.css";

/** A plan as a tree: every operator over those whose rows it takes. */
export function PlanTree({ plan }: { readonly plan: QueryPlan }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="soft">{t("console.planHelp")}</p>
      <ul className="plan" dir="ltr">
        <Operator plan={plan} />
      </ul>
    </>
  );
}

function Operator({ plan }: { readonly plan: QueryPlan }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const facts = [
    plan.rows === null ? null : t("console.rows", { count: plan.rows }),
    plan.estimatedRows === null ? null : t("console.expected", { number: number(Math.round(plan.estimatedRows)) }),
    plan.hits === null ? null : t("console.hits", { number: number(plan.hits) }),
    plan.milliseconds === null ? null : t("console.took", { milliseconds: number(plan.milliseconds) }),
  ].filter((fact) => fact !== null);
  return (
    <li>
      <div className="plan__operator">
        <strong>{plan.operator}</strong>
        {plan.details !== null && <code>{plan.details}</code>}
        {facts.map((fact) => (
          <bdi key={fact} className="plan__fact number">
            {fact}
          </bdi>
        ))}
      </div>
      {plan.children.length > 0 && (
        <ul>
          {plan.children.map((child, index) => (
            <Operator key={index} plan={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
