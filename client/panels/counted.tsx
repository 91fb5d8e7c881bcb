import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";

/** How often an actor is named, in a line of words. */
export function Counted({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  return (
    <>
      {t("counted.mentions", { count: actor.mentions })} · {t("counted.sentences", { count: actor.sentences })} ·{" "}
      {t("counted.documents", { count: actor.documents })}
    </>
  );
}
