import { useTranslation } from "react-i18next";
import type { IngestRecord } from "../../graph/model/ingest-record.ts";
import { Figures } from "./figures.tsx";

/** How many of the articles read came new, were there already, or repeat another one. */
export function IngestCounts({ counts }: { readonly counts: Pick<IngestRecord, "added" | "known" | "duplicates"> }) {
  const { t } = useTranslation();
  return (
    <Figures
      figures={[
        { label: t("ingest.added"), count: counts.added },
        { label: t("ingest.known"), count: counts.known },
        { label: t("ingest.duplicates"), count: counts.duplicates },
      ]}
    />
  );
}
