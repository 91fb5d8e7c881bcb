import { useTranslation } from "react-i18next";
import type { DocumentCopy } from "../../graph/model/document.ts";
import { read } from "../state/changes.ts";
import { useView } from "../view-store.tsx";

/** Opens an article in the reader, over what is open. */
export function ArticleLink({ article: { id, title } }: { readonly article: Pick<DocumentCopy, "id" | "title"> }) {
  const { t } = useTranslation();
  const { apply } = useView();
  return (
    <a
      className="article-link"
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
