import { Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { DocumentCopy } from "../../graph/model/document.ts";
import type { IngestRecord, RepeatedArticle } from "../../graph/model/ingest-record.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { read } from "../state/changes.ts";
import { useView } from "../view-store.tsx";
import { BarList } from "./bar-list.tsx";
import { NamedList } from "./named-list.tsx";
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
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size="min(640px, 100vw)"
      classNames={{ content: "report__drawer" }}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={t("ingest.title")}>
        <Drawer.Body className="report">
          <div className="report__head">
            <h2 className="report__title">{t("ingest.title")}</h2>
            <Drawer.CloseButton size="lg" aria-label={t("ingest.close")} />
          </div>
          <p className="report__lead">
            <time dateTime={ingest.finishedAt}>{moment(ingest.finishedAt)}</time> ·{" "}
            {t("ingest.articles", { count: ingest.read })} · {t("ingest.files", { count: ingest.files })}
            {ingest.split > 0 && ` · ${t("ingest.split", { count: ingest.split })}`}
          </p>
          <Outcome ingest={ingest} />
          <Failures ingest={ingest} />
          <Origins ingest={ingest} />
          <Copies copies={ingest.copies} />
          <Undated ingest={ingest} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Outcome({ ingest }: Pick<Props, "ingest">) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const figures = [
    { label: t("ingest.added"), count: ingest.added },
    { label: t("ingest.known"), count: ingest.known },
    { label: t("ingest.duplicates"), count: ingest.duplicates },
  ];
  return (
    <dl className="figures">
      {figures.map(({ label, count }) => (
        <div key={label} className="figures__one">
          <dt>{label}</dt>
          <dd className="number">{number(count)}</dd>
        </div>
      ))}
    </dl>
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

/** Opens the article in the reader, over the report. */
function ArticleLink({ article: { id, title } }: { readonly article: Pick<DocumentCopy, "id" | "title"> }) {
  const { t } = useTranslation();
  const { apply } = useView();
  return (
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
  );
}
