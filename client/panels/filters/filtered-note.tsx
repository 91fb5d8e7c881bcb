import { useTranslation } from "react-i18next";
import { useFilters } from "../use-canvas.ts";
import { ClearFilters } from "./clear-filters.tsx";

/** Beside counts: of what they are while filters are in force, with a way to clear these. Nothing while there are none. */
export function FilteredNote({ about }: { readonly about: "briefing" | "actor" }) {
  const { t } = useTranslation();
  const count = Object.keys(useFilters()).length;
  if (count === 0) return null;
  return (
    <p className="block__text" role="note">
      {about === "briefing" ? t("filter.ofPassing", { count }) : t("filter.ofAllActor", { count })} <ClearFilters />
    </p>
  );
}
