import { ActionIcon, Tooltip } from "@mantine/core";
import { IconBookmarks } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

const ViewsDrawer = lazy(() => import("./views-drawer.tsx"));

/** Opens the named views: keeping what is on screen, and going back to what was kept. */
export function ViewsButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tooltip label={t("views.title")}>
        <ActionIcon
          variant="subtle"
          size="lg"
          color="gray"
          aria-label={t("views.title")}
          onClick={() => {
            setOpen(true);
          }}
        >
          <IconBookmarks size={20} />
        </ActionIcon>
      </Tooltip>
      <Suspense fallback={null}>
        {isOpen && (
          <ViewsDrawer
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
