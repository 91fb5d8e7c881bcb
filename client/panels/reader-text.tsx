import { useLayoutEffect, useRef } from "react";
import type { Actor } from "../../graph/model/actor.ts";
import type { RemovedPiece } from "../../graph/model/document.ts";
import type { EvidenceMention } from "../../graph/model/evidence.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { closeReader } from "../state/changes.ts";
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
  /** Those whose names are gone through; null for all. */
  readonly followed: readonly string[] | null;
  /** Where the name begins that has been gone to. */
  readonly place: number | null;
}

/** A document's text with its names as links, and with what was removed from it set off and dimmed. */
export function ReaderText({ text, setting, mentions, removed, actors, followed, place }: Props) {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const pieces = withRemoved(markedText(text, mentions), removed);
  const goneTo = pieces.findLast((piece) => piece.kind === "kept" && place !== null && piece.begin <= place);
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const mark = container.current?.querySelector("[aria-current]");
    if (place !== null && mark) showInPane(mark);
  }, [place]);
  return (
    <div ref={container} className="reader__text" {...setting}>
      {pieces.map((piece) => {
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
        return (
          <NameLink
            key={piece.begin}
            id={piece.actor}
            actor={byId.get(piece.actor)}
            text={piece.text}
            isAside={followed?.includes(piece.actor) === false}
            isGoneTo={piece === goneTo}
          />
        );
      })}
    </div>
  );
}

/** A third of the way down, where the eye has what comes before it too. The pane alone scrolls, not the page under it. */
function showInPane(mark: Element): void {
  const pane = mark.closest(".reader__drawer");
  if (pane === null) return;
  const { top } = pane.getBoundingClientRect();
  pane.scrollTop += mark.getBoundingClientRect().top - top - pane.clientHeight / 3;
}

interface NameLinkProps {
  readonly id: string;
  readonly actor: Actor | undefined;
  readonly text: string;
  /** Whether others' names are gone through. */
  readonly isAside: boolean;
  readonly isGoneTo: boolean;
}

/**
 * A name is a link and not a button because a button is a box of its own, which would tear an Arabic name from the
 * conjunction or preposition written onto it.
 */
function NameLink({ id, actor, text, isAside, isGoneTo }: NameLinkProps) {
  const { language } = useLanguage();
  const { apply } = useView();
  const focusActor = useFocusActor();
  const types = useActorTypes();
  const { className, style } =
    actor === undefined
      ? { className: "name-mark", style: undefined }
      : nameMarkProps(definitionOf(types, actor.type), 0);
  return (
    <a
      href={`#actor=${id}`}
      title={actor === undefined ? undefined : nameFor(actor, language)}
      className={isAside ? `${className} name-mark--aside` : className}
      style={style}
      aria-current={isGoneTo ? "true" : undefined}
      onClick={(event) => {
        event.preventDefault();
        apply(closeReader);
        focusActor(id);
      }}
    >
      {text}
    </a>
  );
}
