import { Button } from "@mantine/core";
import { IconAffiliate } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { JobResult } from "../../../graph/model/ingest-job.ts";
import { useIntake } from "../../intake-store.tsx";
import { keepOnly, select } from "../../state/changes.ts";
import { NOTHING_SELECTED } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { ArticleLink } from "../article-link.tsx";
import { IngestCounts } from "../ingest-counts.tsx";
import { NamedList } from "../named-list.tsx";

/** What an ingest brought: counts, the way to whom it names, and the articles to read. */
export function IntakeResult({ result }: { readonly result: JobResult }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const { setOpen } = useIntake();
  return (
    <>
      <IngestCounts counts={result} />
      {result.actorsGained > 0 && <p className="block__text">{t("intake.gained", { count: result.actorsGained })}</p>}
      {result.actors.length > 0 && (
        <Button
          leftSection={<IconAffiliate size={18} />}
          onClick={() => {
            apply((state) => select(NOTHING_SELECTED)(keepOnly(result.actors)(state)));
            setOpen(false);
          }}
        >
          {t("intake.show")}
        </Button>
      )}
      {result.documents.length > 0 && (
        <section>
          <h3 className="block__title">{t("intake.articles")}</h3>
          <NamedList items={result.documents}>{(article) => <ArticleLink article={article} />}</NamedList>
        </section>
      )}
    </>
  );
}
