import { Alert, Button } from "@mantine/core";
import { IconLink, IconPlayerPlay } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Under a query that came with the address. Nobody should run what another wrote before having seen it. */
export function LinkedQuestion({ onRun }: { readonly onRun: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert variant="light" color="plum" className="console__aside" icon={<IconLink />} title={t("console.linked")}>
      <p>{t("console.linkedHelp")}</p>
      <Button size="compact-md" leftSection={<IconPlayerPlay size={16} />} onClick={onRun}>
        {t("console.linkedRun")}
      </Button>
    </Alert>
  );
}
