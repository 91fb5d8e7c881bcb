import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { spellingQuery } from "../../api/identity.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { LedgerEntry } from "../../state/ledger.ts";
import { definitionOf, useActorTypes } from "../ontology.ts";
import { ReadableName } from "../queue/latinised.tsx";
import "../../styles/ledger.css";

/** Names of an act that are spelled out. */
const NAMED = 6;

interface Props {
  readonly entry: LedgerEntry;
}

/** What was decided. */
export function DecisionKind({ entry }: Props) {
  return (
    <span className={`ledger__kind ledger__kind--${entry.kind}`}>
      <Kind entry={entry} />
    </span>
  );
}

function Kind({ entry }: Props) {
  const { t } = useTranslation();
  switch (entry.kind) {
    case "positive":
      return t("ledger.positive");
    case "negative":
      return t("ledger.negative");
    case "unsure":
      return t("ledger.unsure");
    case "moved":
      return t("ledger.moved");
    case "namesake":
      return t("ledger.namesake");
    case "rename":
      return t("ledger.rename");
    case "retype":
      return t("ledger.retype");
    case "hide":
      return t("ledger.hide");
  }
}

/** Of which names, the first few, and what they are since. */
export function DecisionNames({ entry }: Props) {
  const { t } = useTranslation();
  const names = useNamesOf(entry.ids.slice(0, NAMED));
  return (
    <span className="ledger__names">
      {names.map((name, index) => (
        <span key={entry.ids[index]} className="ledger__name">
          <ReadableName>{name}</ReadableName>
        </span>
      ))}
      {entry.ids.length > NAMED && (
        <span className="soft">{t("ledger.more", { count: entry.ids.length - NAMED })}</span>
      )}
      <Values entry={entry} />
      {entry.documents > 0 && <span className="soft">{t("ledger.inDocuments", { count: entry.documents })}</span>}
    </span>
  );
}

/** What an actor is called or taken for since. */
function Values({ entry }: Props) {
  const { language } = useLanguage();
  const types = useActorTypes();
  if (entry.values.length === 0) return null;
  return (
    <span className="ledger__values">
      <span aria-hidden="true" className="mirrored ledger__arrow">
        →
      </span>{" "}
      {entry.values.map((value) => {
        const definition = entry.kind === "retype" ? types.find(({ type }) => type === value) : undefined;
        return (
          <strong key={value}>
            {definition === undefined ? (
              <ReadableName>{value}</ReadableName>
            ) : (
              definitionOf(types, definition.type).one[language]
            )}
          </strong>
        );
      })}
    </span>
  );
}

/** The name that an id is of, as its documents spell it; while it is not known, dots. */
function useNamesOf(ids: readonly string[]): readonly string[] {
  return useQueries({
    queries: ids.map((id) => spellingQuery(id)),
    combine: (answers) => answers.map(({ data }) => data ?? "…"),
  });
}
