import { Anchor, Button } from "@mantine/core";
import { IconBook2, IconExternalLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { DocumentCopy, Origin } from "../../graph/model/document.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { read } from "../state/changes.ts";
import { settingOf } from "../state/names.ts";
import { safeLink } from "../state/safe-link.ts";
import { useView } from "../view-store.tsx";

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
  const { apply } = useView();
  const title = copy.title ?? t("evidence.untitled");
  const link = safeLink(copy.url);
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
      <div className="reader__copy-links">
        <bdi className="reader__copy-title" {...settingOf(copy.language)}>
          {title}
        </bdi>
        {link !== null && (
          <Anchor href={link} target="_blank" rel="noopener noreferrer" size="xs">
            {t("evidence.original")} <IconExternalLink size={14} role="img" aria-label={t("evidence.newWindow")} />
          </Anchor>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconBook2 size={14} />}
          aria-label={t("evidence.readTitle", { title })}
          onClick={() => {
            apply(read(copy.id));
          }}
        >
          {t("evidence.read")}
        </Button>
      </div>
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
