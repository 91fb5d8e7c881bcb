import { Button, Loader, Tooltip } from "@mantine/core";
import { IconFilePlus } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { isOver } from "../../../graph/model/ingest-job.ts";
import { useIntake } from "../../intake-store.tsx";
import { DropVeil } from "./drop-veil.tsx";

const IntakeDrawer = lazy(() => import("./intake-drawer.tsx"));

/** Opens what reads news in, and shows that some is being read; files dropped anywhere on the page open it as well. */
export function IntakeButton() {
  const { t } = useTranslation();
  const { isOpen, setOpen, setFiles, job, isSending } = useIntake();
  const isBusy = isSending || (job !== null && !isOver(job));
  return (
    <>
      <Tooltip label={t("intake.title")}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          aria-label={isBusy ? t("intake.busy") : t("intake.title")}
          onClick={() => {
            setOpen(true);
          }}
        >
          {isBusy ? <Loader size={18} /> : <IconFilePlus size={20} />}
        </Button>
      </Tooltip>
      <DropVeil
        onFiles={(dropped) => {
          setFiles((files) => [...files, ...dropped]);
          setOpen(true);
        }}
      />
      <Suspense fallback={null}>{isOpen && <IntakeDrawer />}</Suspense>
    </>
  );
}
