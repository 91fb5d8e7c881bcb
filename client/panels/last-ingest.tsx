import { IconAlertTriangle, IconFileText } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { lastIngestQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { showParts } from "../state/open-parts.ts";
import { OpeningLine } from "./opening-line.tsx";

/** One line of the briefing: when news was last read, and whether all of it could be. It opens the whole report. */
export function LastIngest() {
  const { t } = useTranslation();
  const { moment } = useLanguage();
  const { data: ingest } = useQuery(lastIngestQuery);
  if (ingest === undefined || ingest === null) return null;
  return (
    <OpeningLine
      Sign={ingest.failed > 0 || ingest.ended !== undefined ? IconAlertTriangle : IconFileText}
      onOpen={() => {
        showParts({ over: "ingest-report" });
      }}
    >
      {t("ingest.last", { when: moment(ingest.finishedAt) })}
      {ingest.ended === "cancelled" && ` · ${t("ingest.cancelled")}`}
      {ingest.ended === "failed" && ` · ${t("ingest.brokeOff")}`}
      {ingest.failed > 0 && ` · ${t("ingest.failed", { count: ingest.failed })}`}
    </OpeningLine>
  );
}
