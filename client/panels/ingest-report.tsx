import { useTranslation } from "react-i18next";
import type { IngestRecord, RepeatedArticle } from "../../graph/model/ingest-record.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ArticleLink } from "./article-link.tsx";
import { BarList } from "./bar-list.tsx";
import { IngestCounts } from "./ingest-counts.tsx";
import { NamedList } from "./named-list.tsx";
import { SideDrawer } from "./side-drawer.tsx";
import "../styles/ingest-report.css";

interface Props {
  readonly ingest: IngestRecord;
  readonly onClose: () => void;
}

/** What was read, when, from whom; what came twice; what could not be read, and why. */
export default function IngestReport({ ingest, onClose }: Props) {
  const { t } = useTranslation();
  const { moment } = useLanguage();
  return (
    <SideDrawer title={t("ingest.title")} width={640} onClose={onClose}>
      <p className="side-drawer__lead">
        <time dateTime={ingest.finishedAt}>{moment(ingest.finishedAt)}</time> ·{" "}
        {t("ingest.articles", { count: ingest.read })} · {t("ingest.files", { count: ingest.files })}
        {ingest.split > 0 && ` · ${t("ingest.split", { count: ingest.split })}`}
      </p>
      {ingest.ended !== undefined && <p className="block__text">{t("ingest.endedEarly")}</p>}
      <IngestCounts counts={ingest} />
      <Failures ingest={ingest} />
      <Origins ingest={ingest} />
      <Copies copies={ingest.copies} />
      <Undated ingest={ingest} />
    </SideDrawer>
  );
}

function Failures({ ingest: { failed, failures } }: Pick<Props, "ingest">) {
  const { t } = useTranslation();
  return (
    <section className="block">
      <h3 className="block__title">{t("ingest.failures")}</h3>
      {failed === 0 && <p className="block__text soft">{t("ingest.nothingFailed")}</p>}
      <NamedList items={failures} all={failed}>
        {({ input, message }) => (
          <>
            <span className="report__input">
              <bdi>{input}</bdi>
            </span>
            {/* The program words its failures in English. */}
            <span className="report__reason" lang="en" dir="ltr">
              {message}
            </span>
          </>
        )}
      </NamedList>
    </section>
  );
}

function Origins({ ingest: { inputs, sources } }: Pick<Props, "ingest">) {
  const { t } = useTranslation();
  const rows = Object.entries(sources)
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count);
  return (
    <>
      <section className="block">
        <h3 className="block__title">{t("ingest.inputs")}</h3>
        <NamedList items={inputs}>{(input) => <bdi>{input}</bdi>}</NamedList>
      </section>
      <section className="block">
        <h3 className="block__title">{t("ingest.sources")}</h3>
        {rows.length === 0 ? <p className="block__text soft">{t("briefing.noSources")}</p> : <BarList rows={rows} />}
      </section>
    </>
  );
}

function Copies({ copies }: { readonly copies: readonly RepeatedArticle[] }) {
  const { t } = useTranslation();
  if (copies.length === 0) return null;
  return (
    <section className="block">
      <h3 className="block__title">{t("ingest.copies")}</h3>
      <NamedList items={copies}>
        {(copy) => (
          <>
            <ArticleLink article={copy} />
            <span className="report__reason">
              {copy.source !== null && (
                <>
                  <bdi>{copy.source}</bdi>
                  {" · "}
                </>
              )}
              {t(copy.wireCopy ? "ingest.wireCopy" : "ingest.repeats")} <ArticleLink article={copy.countedAs} />
              {copy.countedAs.source !== null && (
                <>
                  {" · "}
                  <bdi>{copy.countedAs.source}</bdi>
                </>
              )}
            </span>
          </>
        )}
      </NamedList>
    </section>
  );
}

function Undated({ ingest: { undated, undatedArticles } }: Pick<Props, "ingest">) {
  const { t } = useTranslation();
  if (undated === 0) return null;
  return (
    <section className="block">
      <h3 className="block__title">{t("ingest.undated")}</h3>
      <NamedList items={undatedArticles} all={undated}>
        {(article) => <ArticleLink article={article} />}
      </NamedList>
    </section>
  );
}
