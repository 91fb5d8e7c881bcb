import { IconListSearch } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";

/** Stands beside the name of an actor that is on a watch list. */
export function ListedMark({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  if (actor.listed === undefined) return null;
  return <IconListSearch className="listed-mark" size={14} role="img" aria-label={t("watch.mark")} />;
}
