import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Relation } from "../../../graph/model/relation.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { nameFor, scriptOf } from "../../state/names.ts";
import { Name } from "../actor-name.tsx";
import { RelationTurns } from "./relation-turns.tsx";
import { familyOf, relationTypeOf, useRelationWords } from "./relation-words.ts";

interface Props {
  readonly relation: Relation;
  /** From whose side it is said: the other end is named. Without it, both are. */
  readonly from?: string;
  readonly actors: readonly Actor[];
}

/** One relation in a line: what it is, with whom, in the text's own words, since when, and how sure the text is. */
export function RelationLine({ relation, from, actors }: Props) {
  const { t } = useTranslation();
  const { language, date } = useLanguage();
  const words = useRelationWords();
  const definition = relationTypeOf(words, relation.type);
  const isInverse = from === relation.target;
  const { firstSeen, lastSeen, wordings } = relation;
  const nameOf = (id: string) => {
    const actor = actors.find((one) => one.id === id);
    return actor !== undefined && <Name>{nameFor(actor, language)}</Name>;
  };
  const { colour } = familyOf(words, relation.type);
  return (
    <span className="relation" style={{ ["--relation" as string]: `light-dark(${colour.light}, ${colour.dark})` }}>
      <span className="relation__said">
        {from === undefined && <>{nameOf(relation.source)} </>}
        <span className="relation__type">
          {isInverse ? definition.inverse[language] : definition.label[language]}
        </span>{" "}
        {nameOf(isInverse ? relation.source : relation.target)}
      </span>
      {wordings.length > 0 && (
        <span className="relation__words">
          {wordings.slice(0, MOST_WORDINGS).map(({ words: own }, index) => (
            <span key={own}>
              {index > 0 && " · "}
              <q lang={scriptOf(own)}>{own}</q>
            </span>
          ))}
        </span>
      )}
      <span className="relation__counts number">
        {t("relation.sentences", { count: relation.count })}
        {firstSeen !== null && lastSeen !== null && (
          <> · {firstSeen === lastSeen ? date(firstSeen) : `${date(firstSeen)} – ${date(lastSeen)}`}</>
        )}
      </span>
      <RelationTurns relation={relation} />
    </span>
  );
}

const MOST_WORDINGS = 3;
