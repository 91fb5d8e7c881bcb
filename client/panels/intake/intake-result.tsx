import { Button } from "@mantine/core";
import { IconAffiliate } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { JobResult } from "../../../graph/model/ingest-job.ts";
import { useIntake } from "../../intake-store.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { keepOnly, read, select } from "../../state/changes.ts";
import { NOTHING_SELECTED } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { NamedList } from "../named-list.tsx";

/** What an ingest brought: counts, the way to whom it names, and the articles to read. */
export function IntakeResult({ result }: { readonly result: JobResult }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { apply } = useView();
  const { setOpen } = useIntake();
  const figures = [
    { label: t("ingest.added"), count: result.added },
    { label: t("ingest.known"), count: result.known },
    { label: t("ingest.duplicates"), count: result.duplicates },
  ];
  return (
    <>
      <dl className="figures">
        {figures.map(({ label, count }) => (
          <div key={label} className="figures__one">
            <dt>{label}</dt>
            <dd className="number">{number(count)}</dd>
          </div>
        ))}
      </dl>
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
          <NamedList items={result.documents}>
            {({ id, title }) => (
              <a
                className="report__article"
                href={`#read=${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  apply(read(id));
                }}
              >
                <bdi>{title ?? t("evidence.untitled")}</bdi>
              </a>
            )}
          </NamedList>
        </section>
      )}
    </>
  );
}
