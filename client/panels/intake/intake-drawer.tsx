import { Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useIntake } from "../../intake-store.tsx";
import { IntakeForm } from "./intake-form.tsx";
import { IntakeProgress } from "./intake-progress.tsx";
import "../../styles/ingest-report.css";
import "../../styles/intake.css";

/** Reads news in: first what to read, then how far it is and what came of it. */
export default function IntakeDrawer() {
  const { t } = useTranslation();
  const { setOpen, job } = useIntake();
  return (
    <Drawer.Root
      opened
      onClose={() => {
        setOpen(false);
      }}
      position="right"
      size="min(560px, 100vw)"
      classNames={{ content: "report__drawer" }}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={t("intake.title")}>
        <Drawer.Body className="report">
          <div className="report__head">
            <h2 className="report__title">{t("intake.title")}</h2>
            <Drawer.CloseButton size="lg" aria-label={t("dialog.close")} />
          </div>
          {job === null ? <IntakeForm /> : <IntakeProgress job={job} />}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
