import { ActionIcon, Tooltip } from "@mantine/core";
import { IconShare2 } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../../graph/model/subgraph.ts";

const ExchangeDialog = lazy(() => import("./exchange-dialog.tsx"));

/** Opens the dialog for files and pictures. */
export function ExchangeButton({ drawn }: { readonly drawn: Subgraph }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tooltip label={t("exchange.title")}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={t("exchange.title")}
          onClick={() => {
            setOpen(true);
          }}
        >
          <IconShare2 size={18} />
        </ActionIcon>
      </Tooltip>
      {isOpen && (
        <Suspense fallback={null}>
          <ExchangeDialog
            from={drawn}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
