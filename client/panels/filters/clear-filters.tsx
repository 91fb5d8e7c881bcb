import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { clearFilters } from "../../state/changes.ts";
import { useView } from "../../view-store.tsx";

/** Where filters keep something from being seen: opens all of them wide. */
export function ClearFilters() {
  const { t } = useTranslation();
  const { apply } = useView();
  return (
    <Button
      size="compact-xs"
      variant="light"
      onClick={() => {
        apply(clearFilters);
      }}
    >
      {t("filter.clear")}
    </Button>
  );
}
