import { useTranslation } from "react-i18next";
import { useIntake } from "../../intake-store.tsx";
import { SideDrawer } from "../side-drawer.tsx";
import { IntakeForm } from "./intake-form.tsx";
import { IntakeProgress } from "./intake-progress.tsx";
import "../../styles/intake.css";

/** Reads news in: first what to read, then how far it is and what came of it. */
export default function IntakeDrawer() {
  const { t } = useTranslation();
  const { setOpen, job } = useIntake();
  return (
    <SideDrawer
      title={t("intake.title")}
      width={560}
      onClose={() => {
        setOpen(false);
      }}
    >
      {job === null ? <IntakeForm /> : <IntakeProgress job={job} />}
    </SideDrawer>
  );
}
