import { ActionIcon, Tooltip } from "@mantine/core";
import { IconNotebook } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

const NotebookDrawer = lazy(() => import("./notebook-drawer.tsx"));

/** Opens the notebook: what people keep for themselves and each other, and what was done. */
export function NotebookButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tooltip label={t("notebook.title")}>
        <ActionIcon
          variant="subtle"
          size="lg"
          color="gray"
          aria-label={t("notebook.title")}
          onClick={() => {
            setOpen(true);
          }}
        >
          <IconNotebook size={20} />
        </ActionIcon>
      </Tooltip>
      <Suspense fallback={null}>
        {isOpen && (
          <NotebookDrawer
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
