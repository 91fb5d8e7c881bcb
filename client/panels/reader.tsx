import { Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import type { readableDocumentSchema } from "../../graph/contract/schemas.ts";
import { actorsQuery, documentQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { read } from "../state/changes.ts";
import { settingOf } from "../state/names.ts";
import { seenPieces } from "../state/original-text.ts";
import { useView } from "../view-store.tsx";
import { Answer } from "./answer.tsx";
import { ReaderCopies, ReaderOrigins } from "./reader-copies.tsx";
import { ReaderText } from "./reader-text.tsx";
import { RemovedSwitch, useRemovedShown } from "./removed-switch.tsx";
import "../styles/reader.css";

type ReadableDocument = z.infer<typeof readableDocumentSchema>;

/** A whole document over the page, every name in it marked and a way to its actor. */
export default function Reader({ document }: { readonly document: string }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const answer = useQuery(documentQuery(document));
  return (
    <Drawer.Root
      opened
      onClose={() => {
        apply(read(null));
      }}
      position="right"
      size="min(720px, 100vw)"
      classNames={{ content: "reader__drawer" }}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={t("reader.label")}>
        <div className="reader__bar">
          <Drawer.CloseButton size="lg" aria-label={t("reader.close")} />
        </div>
        <Drawer.Body className="reader__body">
          <Answer query={answer} lines={12}>
            {(data) => <Article data={data} />}
          </Answer>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Article({ data: { document, mentions, removed, copies, origins } }: { readonly data: ReadableDocument }) {
  const { t } = useTranslation();
  const setting = settingOf(document.language);
  const seen = seenPieces(removed);
  const [removedShown, showRemoved] = useRemovedShown();
  const actors = useQuery(actorsQuery([...new Set(mentions.map(({ actor }) => actor))]));
  return (
    <article className="reader">
      <h2 className="reader__title" {...setting}>
        {document.title ?? t("evidence.untitled")}
      </h2>
      <Facts document={document} names={mentions.length} />
      {seen.length > 0 && <RemovedSwitch shown={removedShown} onChoose={showRemoved} />}
      <ReaderText
        text={document.text}
        setting={setting}
        mentions={mentions}
        removed={removedShown ? seen : []}
        actors={actors.data ?? []}
      />
      <ReaderCopies copies={copies} countedAs={document.duplicateOf} />
      <ReaderOrigins origins={origins} />
    </article>
  );
}

function Facts({ document, names }: { readonly document: ReadableDocument["document"]; readonly names: number }) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  const { publishedAt, source, byline, duplicateOf } = document;
  return (
    <ul className="reader__facts">
      <li>{publishedAt === null ? t("evidence.noDate") : <time dateTime={publishedAt}>{date(publishedAt)}</time>}</li>
      <li>{source === null ? t("evidence.noSource") : <bdi>{source}</bdi>}</li>
      {byline !== null && (
        <li>
          <bdi>{byline}</bdi>
        </li>
      )}
      <li>{duplicateOf === null ? t("reader.names", { count: names }) : t("reader.duplicate")}</li>
    </ul>
  );
}
