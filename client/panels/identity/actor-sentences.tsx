import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Evidence } from "../../../graph/model/evidence.ts";
import { namesQuery } from "../../api/identity.ts";
import { actorEvidenceQuery } from "../../api/queries.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { ErrorNotice } from "../error-notice.tsx";
import { EvidenceList } from "../evidence-list.tsx";
import { useFilters } from "../use-canvas.ts";
import { useAttempt } from "./use-attempt.ts";

const NONE: ReadonlySet<string> = new Set();
/** Sentences shown at first: what is known besides stands below them. */
const FIRST = 3;

/** The sentences that name an actor; where some are about another of the same name, their documents can be chosen. */
export function ActorSentences({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const filters = useFilters();
  // Null while nothing is to be chosen.
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const { attempt, failure } = useAttempt();
  const choose = (document: string, isChosen: boolean): void => {
    const others = [...(chosen ?? NONE)].filter((id) => id !== document);
    setChosen(new Set(isChosen ? [...others, document] : others));
  };
  return (
    <section className="block">
      <h3 className="block__title">{t("actor.evidence")}</h3>
      {chosen !== null && (
        <NamesakeBar
          actor={actor}
          chosen={chosen}
          attempt={attempt}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
      {failure !== null && <ErrorNotice error={failure.error} onRetry={failure.retry} />}
      <EvidenceList
        query={(order) => actorEvidenceQuery(actor.id, filters, order)}
        actors={[actor]}
        // Who chooses documents needs them all.
        first={chosen === null ? FIRST : undefined}
        {...(chosen !== null && {
          before: (evidence) => <Choice evidence={evidence} chosen={chosen} onChoose={choose} />,
        })}
      />
      {chosen === null && actor.documents > 1 && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setChosen(NONE);
          }}
        >
          {t("identity.namesake")}
        </Button>
      )}
    </section>
  );
}

interface BarProps {
  readonly actor: Actor;
  readonly chosen: ReadonlySet<string>;
  readonly attempt: ReturnType<typeof useAttempt>["attempt"];
  readonly onClose: () => void;
}

/** Makes an actor of its own of whoever is named in the chosen documents. */
function NamesakeBar({ actor, chosen, attempt, onClose }: BarProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { data } = useQuery(namesQuery(actor.id));
  const names = data?.names.filter(({ mentions }) => mentions > 0).map(({ id }) => id) ?? [];
  // With all of its documents it would only be called otherwise.
  const isDecidable = names.length > 0 && chosen.size > 0 && chosen.size < actor.documents;
  return (
    <div className="namesake">
      <p className="namesake__help">{t("identity.namesakeHelp", { name: isolated(nameFor(actor, language)) })}</p>
      <Group gap={6}>
        <Button
          size="compact-sm"
          disabled={!isDecidable}
          onClick={() => {
            attempt(
              [{ verdict: "namesake", names, documents: [...chosen].sort() }],
              t("identity.saidNamesake", { count: chosen.size, name: isolated(nameFor(actor, language)) }),
            );
            onClose();
          }}
        >
          {t("identity.namesakeConfirm", { count: chosen.size })}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t("dialog.cancel")}
        </Button>
      </Group>
    </div>
  );
}

interface ChoiceProps {
  readonly evidence: Evidence;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (document: string, isChosen: boolean) => void;
}

/** All sentences of a document are chosen together: in one article a name means one person. */
function Choice({ evidence: { document }, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <label className="namesake__choice">
      <input
        type="checkbox"
        checked={chosen.has(document.id)}
        onChange={(event) => {
          onChoose(document.id, event.currentTarget.checked);
        }}
      />
      {t("identity.somebodyElse")}
    </label>
  );
}
