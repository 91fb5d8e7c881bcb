import { Anchor, Button } from "@mantine/core";
import { IconBook2, IconExternalLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import type { Evidence } from "../../graph/model/evidence.ts";
import type { Span } from "../../graph/model/mention.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { read } from "../state/changes.ts";
import { markedText } from "../state/marked-text.ts";
import { settingOf } from "../state/names.ts";
import { safeLink } from "../state/safe-link.ts";
import { useView } from "../view-store.tsx";
import { nameMarkProps } from "./name-mark.ts";
import { definitionOf, useActorTypes } from "./ontology.ts";

interface Props {
  readonly evidence: Evidence;
  readonly actors: readonly Actor[];
  /** The words that give a relation away, as a place in the sentence. */
  readonly trigger?: Span | null;
}

/** Stands in the place of an actor where the words of a relation are marked. */
const TRIGGER = "trigger";

/** One sentence with the names in it marked, and where and when it was written. */
export function EvidenceItem({ evidence, actors, trigger }: Props) {
  const types = useActorTypes();
  const { document, sentence, mentions } = evidence;
  const marked = trigger ? [...mentions, { ...trigger, actor: TRIGGER }] : mentions;
  return (
    <article className="evidence__item">
      <Origin document={document} />
      <p className="evidence__sentence" {...settingOf(document.language)}>
        {markedText(sentence.text, marked).map(({ begin, text, actor }) => {
          if (actor === TRIGGER) {
            return (
              <mark key={begin} className="relation-mark">
                {text}
              </mark>
            );
          }
          const index = actors.findIndex(({ id }) => id === actor);
          const named = actors[index];
          if (named === undefined) return text;
          return (
            <mark key={begin} {...nameMarkProps(definitionOf(types, named.type), index)}>
              {text}
            </mark>
          );
        })}
      </p>
      <Links document={document} />
    </article>
  );
}

function Origin({ document }: { readonly document: Evidence["document"] }) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  return (
    <p className="evidence__origin">
      {document.publishedAt === null ? (
        <span>{t("evidence.noDate")}</span>
      ) : (
        <time dateTime={document.publishedAt}>{date(document.publishedAt)}</time>
      )}
      <span aria-hidden="true"> · </span>
      {document.source === null ? t("evidence.noSource") : <bdi>{document.source}</bdi>}
    </p>
  );
}

function Links({ document }: { readonly document: Evidence["document"] }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const title = document.title ?? t("evidence.untitled");
  const link = safeLink(document.url);
  return (
    <div className="evidence__links">
      <bdi className="evidence__title" {...settingOf(document.language)}>
        {title}
      </bdi>
      {link !== null && (
        <Anchor href={link} target="_blank" rel="noopener noreferrer" size="xs" className="evidence__original">
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
          apply(read(document.id));
        }}
      >
        {t("evidence.read")}
      </Button>
    </div>
  );
}
