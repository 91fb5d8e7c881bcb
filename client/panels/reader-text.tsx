import type { Actor } from "../../graph/model/actor.ts";
import type { EvidenceMention } from "../../graph/model/evidence.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { read } from "../state/changes.ts";
import { markedText } from "../state/marked-text.ts";
import { nameFor, type TextSetting } from "../state/names.ts";
import { useView } from "../view-store.tsx";
import { nameMarkProps } from "./name-mark.ts";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { useFocusActor } from "./use-canvas.ts";

interface Props {
  readonly text: string;
  readonly setting: TextSetting;
  readonly mentions: readonly EvidenceMention[];
  /** The actors named, as far as they are known yet. */
  readonly actors: readonly Actor[];
}

/**
 * A document's text with its names as links. They are links and not buttons because a button is a box of its own, which
 * would tear an Arabic name from the conjunction or preposition written onto it.
 */
export function ReaderText({ text, setting, mentions, actors }: Props) {
  const { language } = useLanguage();
  const { apply } = useView();
  const focusActor = useFocusActor();
  const types = useActorTypes();
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (
    <div className="reader__text" {...setting}>
      {markedText(text, mentions).map(({ begin, text: piece, actor: id }) => {
        if (id === null) return piece;
        const actor = byId.get(id);
        return (
          <a
            key={begin}
            href={`#actor=${id}`}
            title={actor === undefined ? undefined : nameFor(actor, language)}
            {...(actor === undefined ? { className: "name-mark" } : nameMarkProps(definitionOf(types, actor.type), 0))}
            onClick={(event) => {
              event.preventDefault();
              apply(read(null));
              focusActor(id);
            }}
          >
            {piece}
          </a>
        );
      })}
    </div>
  );
}
