import type { Actor } from "../../graph/model/actor.ts";
import type { RemovedPiece } from "../../graph/model/document.ts";
import type { EvidenceMention } from "../../graph/model/evidence.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { read } from "../state/changes.ts";
import { markedText } from "../state/marked-text.ts";
import { nameFor, type TextSetting } from "../state/names.ts";
import { withRemoved } from "../state/original-text.ts";
import { useView } from "../view-store.tsx";
import { nameMarkProps } from "./name-mark.ts";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { useFocusActor } from "./use-canvas.ts";

interface Props {
  readonly text: string;
  readonly setting: TextSetting;
  readonly mentions: readonly EvidenceMention[];
  /** What is to be shown of what was removed from the text. */
  readonly removed: readonly RemovedPiece[];
  /** The actors named, as far as they are known yet. */
  readonly actors: readonly Actor[];
}

/** A document's text with its names as links, and with what was removed from it set off and dimmed. */
export function ReaderText({ text, setting, mentions, removed, actors }: Props) {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (
    <div className="reader__text" {...setting}>
      {withRemoved(markedText(text, mentions), removed).map((piece) => {
        if (piece.kind === "removed") {
          return (
            <del
              key={`removed ${piece.number}`}
              className={piece.wholeLines ? "reader__removed reader__removed--lines" : "reader__removed"}
              dir={piece.wholeLines ? "auto" : undefined}
            >
              {piece.text}
            </del>
          );
        }
        if (piece.actor === null) return piece.text;
        return <NameLink key={piece.begin} id={piece.actor} actor={byId.get(piece.actor)} text={piece.text} />;
      })}
    </div>
  );
}

interface NameLinkProps {
  readonly id: string;
  readonly actor: Actor | undefined;
  readonly text: string;
}

/**
 * A name is a link and not a button because a button is a box of its own, which would tear an Arabic name from the
 * conjunction or preposition written onto it.
 */
function NameLink({ id, actor, text }: NameLinkProps) {
  const { language } = useLanguage();
  const { apply } = useView();
  const focusActor = useFocusActor();
  const types = useActorTypes();
  return (
    <a
      href={`#actor=${id}`}
      title={actor === undefined ? undefined : nameFor(actor, language)}
      {...(actor === undefined ? { className: "name-mark" } : nameMarkProps(definitionOf(types, actor.type), 0))}
      onClick={(event) => {
        event.preventDefault();
        apply(read(null));
        focusActor(id);
      }}
    >
      {text}
    </a>
  );
}
