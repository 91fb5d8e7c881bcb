import { Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import type { readableDocumentSchema } from "../../graph/contract/schemas.ts";
import { actorsQuery, documentQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { closeReader } from "../state/changes.ts";
import { settingOf } from "../state/names.ts";
import { seenPieces } from "../state/original-text.ts";
import type { Reading } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { Answer } from "./answer.tsx";
import { useActorTypes } from "./ontology.ts";
import { ReaderCopies, ReaderOrigins } from "./reader-copies.tsx";
import { ReaderStepper } from "./reader-steps.tsx";
import { ReaderText } from "./reader-text.tsx";
import { RemovedSwitch, useRemovedShown } from "./removed-switch.tsx";
import { useReaderSteps } from "./use-reader-steps.ts";
import "../styles/reader.css";

type ReadableDocument = z.infer<typeof readableDocumentSchema>;

/** A whole document over the page, every name in it marked and a way to its actor; opened at the sentence that is meant. */
export default function Reader({ document, at }: Reading) {
  const { t } = useTranslation();
  const { apply } = useView();
  const answer = useQuery(documentQuery(document));
  // What is waited for inside the drawer would hide it from its own focus.
  useActorTypes();
  return (
    <Drawer.Root
      opened
      onClose={() => {
        apply(closeReader);
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
            {(data) => <Article key={`${document} ${at}`} data={data} at={at} />}
          </Answer>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

interface ArticleProps {
  readonly data: ReadableDocument;
  readonly at: number | null;
}

function Article({ data: { document, mentions, removed, copies, origins }, at }: ArticleProps) {
  const { t } = useTranslation();
  const setting = settingOf(document.language);
  const seen = seenPieces(removed);
  const [removedShown, showRemoved] = useRemovedShown();
  const actors = useQuery(actorsQuery([...new Set(mentions.map(({ actor }) => actor))])).data ?? [];
  const steps = useReaderSteps(mentions, actors, at);
  return (
    <article className="reader">
      <ReaderStepper {...steps} />
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
        actors={actors}
        followed={steps.followed}
        place={steps.index === null ? null : (steps.places[steps.index] ?? null)}
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
      {byline !== null && byline !== source && (
        <li>
          <bdi>{byline}</bdi>
        </li>
      )}
      <li>{duplicateOf === null ? t("reader.names", { count: names }) : t("reader.duplicate")}</li>
    </ul>
  );
}
