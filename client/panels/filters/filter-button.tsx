import { Button, CloseButton, Tooltip } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import { clearFilters } from "../../state/changes.ts";
import { useView } from "../../view-store.tsx";
import { useFilters } from "../use-canvas.ts";

interface Props {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Opens the filters, says how many parts of them are in force, and opens all of them wide again. */
export function FilterButton({ isOpen, onToggle }: Props) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { apply } = useView();
  const inForce = Object.keys(useFilters()).length;
  return (
    <span className="filter-button">
      <Button
        variant={inForce > 0 ? "light" : "default"}
        size="compact-md"
        h={32}
        leftSection={<IconFilter size={17} />}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {t("filter.label")}
        {inForce > 0 && ` · ${number(inForce)}`}
      </Button>
      {inForce > 0 && (
        <Tooltip label={t("filter.clear")}>
          <CloseButton
            aria-label={t("filter.clear")}
            onClick={() => {
              apply(clearFilters);
            }}
          />
        </Tooltip>
      )}
    </span>
  );
}
