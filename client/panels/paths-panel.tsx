import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import type { Path, PathHop } from "../../graph/model/measures.ts";
import { pathsQuery } from "../api/measures.ts";
import { actorsQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { addActors, select } from "../state/changes.ts";
import { isolated, nameFor } from "../state/names.ts";
import { selectionOf, tieSelection } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { Name } from "./actor-name.tsx";
import { Answer } from "./answer.tsx";
import { BackButton } from "./back-button.tsx";
import { EvidenceItem } from "./evidence-item.tsx";
import { definitionOf, useActorTypes } from "./ontology.ts";
import { useToldApart } from "./told-apart.tsx";
import { TypeShape } from "./type-shape.tsx";
import { useFilters, useFocusActor } from "./use-canvas.ts";
import "../styles/paths.css";

const NOBODY: readonly Actor[] = [];

/** The best ways from the first of several actors to each of the others, with the sentences of every step. */
export default function PathsPanel({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const [first = "", ...others] = ids;
  return (
    <>
      <h2 className="panel__title">{t("paths.title")}</h2>
      <p className="panel__lead">{t("paths.lead")}</p>
      <BackButton
        className="panel__back"
        onClick={() => {
          apply(select(selectionOf(ids)));
        }}
      >
        {t("paths.back")}
      </BackButton>
      {others.map((other) => (
        <Between key={other} from={first} to={other} />
      ))}
    </>
  );
}

function Between({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const ends = useToldApart(useQuery(actorsQuery([from, to])).data ?? NOBODY);
  const query = useQuery(pathsQuery(from, to, useFilters()));
  const nameOf = (id: string): string => {
    const actor = ends.find((one) => one.id === id);
    return actor === undefined ? "" : isolated(nameFor(actor, language));
  };
  return (
    <section className="block">
      <h3 className="block__title">{t("paths.between", { a: nameOf(from), b: nameOf(to) })}</h3>
      <Answer query={query} lines={6}>
        {(paths) =>
          paths.length === 0 ? (
            <p className="block__text soft">{t("paths.none")}</p>
          ) : (
            <ol className="paths">
              {paths.map((path) => (
                <li key={path.actors.map(({ id }) => id).join(" ")}>
                  <Way path={path} />
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
    </section>
  );
}

function Way({ path }: { readonly path: Path }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const ids = path.actors.map(({ id }) => id);
  return (
    <article className="way" aria-label={t("paths.steps", { count: path.hops.length })}>
      <header className="way__head">
        <span className="soft">{t("paths.steps", { count: path.hops.length })}</span>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => {
            apply(addActors(ids));
          }}
        >
          {t("paths.show")}
        </Button>
      </header>
      <ol className="way__stops">
        {path.actors.map((actor, index) => (
          <li key={actor.id}>
            <Stop actor={actor} degree={index > 0 && index < path.hops.length ? path.degrees[index] : undefined} />
            {path.hops[index] !== undefined && (
              <Hop hop={path.hops[index]} ends={path.actors.slice(index, index + 2)} />
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

interface StopProps {
  readonly actor: Path["actors"][number];
  /** Of one between the ends: the fewer others it is tied to, the more the way says. */
  readonly degree: number | undefined;
}

function Stop({ actor, degree }: StopProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const types = useActorTypes();
  const focusActor = useFocusActor();
  return (
    <button
      type="button"
      className="way__stop"
      onClick={() => {
        focusActor(actor.id);
      }}
    >
      <TypeShape definition={definitionOf(types, actor.type)} />
      <Name>{nameFor(actor, language)}</Name>
      {degree !== undefined && <span className="way__degree soft number">{t("paths.tied", { count: degree })}</span>}
    </button>
  );
}

function Hop({ hop: { tie, evidence }, ends }: { readonly hop: PathHop; readonly ends: Path["actors"] }) {
  const { t } = useTranslation();
  const { apply } = useView();
  return (
    <div className="way__hop">
      <button
        type="button"
        className="way__count"
        onClick={() => {
          apply(select(tieSelection(tie.source, tie.target)));
        }}
      >
        {t("tie.count", { count: tie.sentences })}
      </button>
      {evidence.slice(0, 1).map((one) => (
        <EvidenceItem key={one.sentence.id} evidence={one} actors={ends} />
      ))}
    </div>
  );
}
