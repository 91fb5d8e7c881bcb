import { ActionIcon, Tooltip } from "@mantine/core";
import { IconShare2 } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../../graph/model/subgraph.ts";
import { closeOver, showParts, useOpenParts } from "../../state/open-parts.ts";

const ExchangeDialog = lazy(() => import("./exchange-dialog.tsx"));

/** Opens the dialog for files and pictures. */
export function ExchangeButton({ drawn }: { readonly drawn: Subgraph }) {
  const { t } = useTranslation();
  const { over } = useOpenParts();
  return (
    <>
      <Tooltip label={t("exchange.title")}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={t("exchange.title")}
          onClick={() => {
            showParts({ over: "exchange" });
          }}
        >
          <IconShare2 size={18} />
        </ActionIcon>
      </Tooltip>
      {over === "exchange" && (
        <Suspense fallback={null}>
          <ExchangeDialog from={drawn} onClose={closeOver} />
        </Suspense>
      )}
    </>
  );
}
