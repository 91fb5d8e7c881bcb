import { useTranslation } from "react-i18next";
import type { DocumentCopy, Origin } from "../../graph/model/document.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { DocumentLinks } from "./document-links.tsx";

interface CopiesProps {
  readonly copies: readonly DocumentCopy[];
  /** The id of the one that counts; null where it is the document being read. */
  readonly countedAs: string | null;
}

/** Who else printed the article, and when; each is a way to that version. */
export function ReaderCopies({ copies, countedAs }: CopiesProps) {
  const { t } = useTranslation();
  if (copies.length === 0) return null;
  return (
    <section className="reader__also">
      <h3 className="reader__subtitle">{t("reader.alsoPrinted")}</h3>
      <ul className="reader__copies">
        {copies.map((copy) => (
          <li key={copy.id}>
            <Copy copy={copy} counts={copy.id === countedAs} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Copy({ copy, counts }: { readonly copy: DocumentCopy; readonly counts: boolean }) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  return (
    <>
      <p className="reader__copy-head">
        <strong>{copy.source === null ? t("evidence.noSource") : <bdi>{copy.source}</bdi>}</strong>
        {copy.publishedAt === null ? (
          <span>{t("evidence.noDate")}</span>
        ) : (
          <time dateTime={copy.publishedAt}>{date(copy.publishedAt)}</time>
        )}
        {counts && <span className="reader__counts">{t("reader.counts")}</span>}
      </p>
      <DocumentLinks document={copy} />
    </>
  );
}

/** The files it was found in, and where in them. */
export function ReaderOrigins({ origins }: { readonly origins: readonly Origin[] }) {
  const { t } = useTranslation();
  if (origins.length === 0) return null;
  return (
    <section className="reader__also">
      <h3 className="reader__subtitle">{t("reader.foundIn")}</h3>
      <ul className="reader__origins">
        {origins.map(({ file, begin, end }) => (
          <li key={`${file} ${begin} ${end}`}>
            <bdi>{file}</bdi> <span className="number">({t("reader.place", { begin, end })})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
