import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { clearFilters } from "../../state/changes.ts";
import { useView } from "../../view-store.tsx";
import { useFilters } from "../use-canvas.ts";

/** Beside counts of all news: that the network is filtered, with a way to clear the filters. Nothing while it is not. */
export function FilteredNote({ about }: { readonly about: "briefing" | "actor" }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const count = Object.keys(useFilters()).length;
  if (count === 0) return null;
  return (
    <p className="block__text" role="note">
      {about === "briefing" ? t("filter.ofAll", { count }) : t("filter.ofAllActor", { count })}{" "}
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => {
          apply(clearFilters);
        }}
      >
        {t("filter.clear")}
      </Button>
    </p>
  );
}
