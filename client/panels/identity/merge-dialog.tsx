import { CloseButton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { mergeDecisions } from "../../../graph/model/decide.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor, otherNameFor } from "../../state/names.ts";
import { ActorFinder } from "../actor-finder.tsx";
import { Name } from "../actor-name.tsx";
import { definitionOf, useActorTypes } from "../ontology.ts";
import { TypeShape } from "../type-shape.tsx";
import { DecisionDialog } from "./dialog.tsx";
import "../../styles/identity.css";

interface Props {
  /** Those to begin with: one to be merged with others that are looked for, or several. */
  readonly actors: readonly Actor[];
  readonly onClose: () => void;
}

/** Says that actors are one: each is shown with what tells it from the others before it is decided. */
export default function MergeDialog({ actors, onClose }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [merged, setMerged] = useState(actors);
  const [first] = merged;
  if (first === undefined) return null;
  const drop = (id: string): void => {
    setMerged(merged.filter((actor) => actor.id !== id));
  };
  return (
    <DecisionDialog
      title={t("identity.mergeTitle")}
      confirm={t("identity.mergeConfirm", { count: merged.length })}
      decisions={mergeDecisions(merged.map(({ id }) => id))}
      said={t("identity.saidMerged", { count: merged.length, name: isolated(nameFor(first, language)) })}
      onClose={onClose}
    >
      <ul className="merged">
        {merged.map((actor) => (
          <li key={actor.id} className="merged__one">
            <Summary actor={actor} />
            {merged.length > 1 && (
              <CloseButton
                size="sm"
                aria-label={t("identity.leaveOut", { name: isolated(nameFor(actor, language)) })}
                onClick={() => {
                  drop(actor.id);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="merge-finder">
        <ActorFinder
          label={t("identity.mergeWith")}
          placeholder={t("identity.mergeWith")}
          {...(merged.length === 1 ? { except: first.id } : {})}
          onChoose={(actor) => {
            if (!merged.some(({ id }) => id === actor.id)) setMerged([...merged, actor]);
          }}
        />
      </div>
    </DecisionDialog>
  );
}

function Summary({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { language, date } = useLanguage();
  const definition = definitionOf(useActorTypes(), actor.type);
  const other = otherNameFor(actor, language);
  return (
    <div className="merged__actor">
      <p className="merged__name">
        <TypeShape definition={definition} /> <Name>{nameFor(actor, language)}</Name>
        {other !== null && <Name className="soft">{other}</Name>}
      </p>
      <p className="merged__facts soft">
        {definition.one[language]} · {t("counted.mentions", { count: actor.mentions })} ·{" "}
        {t("counted.documents", { count: actor.documents })}
        {actor.firstSeen !== null && actor.lastSeen !== null && (
          <>
            {" "}
            · {date(actor.firstSeen)}
            {actor.firstSeen !== actor.lastSeen && <> – {date(actor.lastSeen)}</>}
          </>
        )}
      </p>
    </div>
  );
}
