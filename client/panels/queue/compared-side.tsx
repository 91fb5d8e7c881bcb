import { Button } from "@mantine/core";
import { IconArrowUpRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { CandidateSide } from "../../../graph/model/candidate.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor, otherNameFor } from "../../state/names.ts";
import { definitionOf, useActorTypes } from "../ontology.ts";
import { Counted } from "../counted.tsx";
import { TypeShape } from "../type-shape.tsx";
import { useFocusActor } from "../use-canvas.ts";
import { ListedMark } from "../watch/listed-mark.tsx";
import { Company } from "./company.tsx";
import { FewSentences } from "./few-sentences.tsx";
import { ReadableName } from "./latinised.tsx";
import { Period } from "./period.tsx";
import "../../styles/aliases.css";

/** Other spellings shown. */
const SPELLINGS = 6;

/** One of the two: who it is, what is said of it, when and with whom. Rows of both sides are level. */
export function ComparedSide({ side, other }: { readonly side: CandidateSide; readonly other: CandidateSide }) {
  const { language } = useLanguage();
  const { actor } = side;
  return (
    <article className="side" aria-label={nameFor(actor, language)}>
      <Heading side={side} />
      <FewSentences key={actor.id} actor={actor} />
      <Company actor={actor} other={other.actor} />
      <Period actor={actor} other={other.actor} />
      <Spellings actor={actor} />
    </article>
  );
}

function Heading({ side: { actor, name } }: { readonly side: CandidateSide }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const focusActor = useFocusActor();
  const definition = definitionOf(useActorTypes(), actor.type);
  const other = otherNameFor(actor, language);
  const isShown = [actor.name, actor.nameAr].includes(name.name);
  return (
    <header className="side__heading">
      <p className="panel__kind">
        <TypeShape definition={definition} /> {definition.one[language]}
        <Button
          size="compact-xs"
          variant="subtle"
          className="side__open"
          rightSection={<IconArrowUpRight className="mirrored" size={14} />}
          aria-label={t("queue.openActor", { name: isolated(nameFor(actor, language)) })}
          onClick={() => {
            focusActor(actor.id);
          }}
        >
          {t("queue.openShort")}
        </Button>
      </p>
      <div className="side__names">
        <h4 className="side__name">
          <ReadableName>{nameFor(actor, language)}</ReadableName> <ListedMark actor={actor} />
        </h4>
        {other !== null && (
          <p className="side__other">
            <ReadableName>{other}</ReadableName>
          </p>
        )}
      </div>
      <p className="side__figures soft number">
        <Counted actor={actor} />
        {!isShown && (
          <>
            {" · "}
            {t("queue.namedHere")} <ReadableName>{name.name}</ReadableName>
          </>
        )}
      </p>
    </header>
  );
}

function Spellings({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const rest = actor.aliases.length - SPELLINGS;
  return (
    <section className="side__part">
      <h5 className="side__label">{t("queue.spellings")}</h5>
      <ul className="aliases">
        {actor.aliases.slice(0, SPELLINGS).map(({ name, count }) => (
          <li key={name} className="aliases__one">
            <ReadableName>{name}</ReadableName> <span className="number soft">{number(count)}</span>
          </li>
        ))}
        {rest > 0 && <li className="soft side__rest">{t("actor.moreAliases", { count: rest })}</li>}
      </ul>
    </section>
  );
}
