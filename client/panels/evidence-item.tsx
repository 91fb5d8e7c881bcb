import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import type { Evidence } from "../../graph/model/evidence.ts";
import type { Span } from "../../graph/model/mention.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { markedText } from "../state/marked-text.ts";
import { settingOf } from "../state/names.ts";
import { DocumentLinks } from "./document-links.tsx";
import { nameMarkProps } from "./name-mark.ts";
import { definitionOf, useActorTypes } from "./ontology.ts";
import "../styles/evidence.css";

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
      <DocumentLinks document={document} at={sentence.begin} />
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
