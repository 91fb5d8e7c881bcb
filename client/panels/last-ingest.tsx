import { Button } from "@mantine/core";
import { IconAlertTriangle, IconFileText } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { lastIngestQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";

const IngestReport = lazy(() => import("./ingest-report.tsx"));

/** One line of the briefing: when news was last read, and whether all of it could be. It opens the whole report. */
export function LastIngest() {
  const { t } = useTranslation();
  const { moment } = useLanguage();
  const [open, setOpen] = useState(false);
  const { data: ingest } = useQuery(lastIngestQuery);
  if (ingest === undefined || ingest === null) return null;
  const Icon = ingest.failed > 0 || ingest.ended !== undefined ? IconAlertTriangle : IconFileText;
  return (
    <div className="last-ingest">
      <Button
        variant="subtle"
        size="compact-sm"
        className="last-ingest__open"
        leftSection={<Icon size={16} />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("ingest.last", { when: moment(ingest.finishedAt) })}
        {ingest.ended === "cancelled" && ` · ${t("ingest.cancelled")}`}
        {ingest.ended === "failed" && ` · ${t("ingest.brokeOff")}`}
        {ingest.failed > 0 && ` · ${t("ingest.failed", { count: ingest.failed })}`}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <IngestReport
            ingest={ingest}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
