import { Anchor, Button } from "@mantine/core";
import { IconBook2, IconExternalLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Document } from "../../graph/model/document.ts";
import { read } from "../state/changes.ts";
import { settingOf } from "../state/names.ts";
import { safeLink } from "../state/safe-link.ts";
import { useView } from "../view-store.tsx";
import "../styles/document-links.css";

/** A document by its title, with the ways to it: where it was printed, and the reader. */
export function DocumentLinks({
  document,
  at = null,
}: {
  readonly document: Pick<Document, "id" | "title" | "url" | "language">;
  /** Where the sentence begins that the reader is to open it at. */
  readonly at?: number | null;
}) {
  const { t } = useTranslation();
  const { apply } = useView();
  const title = document.title ?? t("evidence.untitled");
  const link = safeLink(document.url);
  return (
    <div className="document-links">
      <bdi className="document-links__title" {...settingOf(document.language)}>
        {title}
      </bdi>
      {link !== null && (
        <Anchor href={link} target="_blank" rel="noopener noreferrer" size="xs" className="document-links__original">
          {t("evidence.original")}
          <IconExternalLink size={14} role="img" aria-label={t("evidence.newWindow")} />
        </Anchor>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconBook2 size={14} />}
        aria-label={t("evidence.readTitle", { title })}
        onClick={() => {
          apply(read(document.id, at));
        }}
      >
        {t("evidence.read")}
      </Button>
    </div>
  );
}
