import type { FoundGap } from "../../../graph/model/cypher/engine-gaps.ts";
import { useLanguage } from "../../i18n/use-language.ts";

/** Of what a query uses and the engine lacks: each form, and what to write instead. */
export function GapAdvice({ gaps }: { readonly gaps: readonly FoundGap[] }) {
  const { language } = useLanguage();
  return gaps.map(({ gap, begin }) => (
    <p key={`${gap.form} ${begin}`}>
      <bdi dir="ltr">
        <code>{gap.form}</code>
      </bdi>
      {" — "}
      {gap.portable[language]}
    </p>
  ));
}
