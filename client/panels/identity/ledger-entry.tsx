import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { spellingQuery } from "../../api/identity.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { LedgerEntry as EntryOfLedger } from "../../state/ledger.ts";
import { ErrorNotice } from "../error-notice.tsx";
import { definitionOf, useActorTypes } from "../ontology.ts";
import { ReadableName } from "../queue/latinised.tsx";
import { useJudging } from "./use-judging.ts";

interface Props {
  readonly entry: EntryOfLedger;
  readonly onTakenBack: (() => void) | undefined;
}

/** Names of an act that are spelled out. */
const NAMED = 6;

/** One act, by whom and when and why; while it holds it can be taken back. */
export function LedgerEntry({ entry, onTakenBack }: Props) {
  const { t } = useTranslation();
  const { moment } = useLanguage();
  const { revoke } = useJudging();
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const names = useNamesOf(entry.ids.slice(0, NAMED));
  const takeBack = async (): Promise<void> => {
    setFailure(null);
    setBusy(true);
    try {
      await revoke(entry.action, entry);
      onTakenBack?.();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className="ledger__what">
        <span className={`ledger__kind ledger__kind--${entry.kind}`}>
          <Kind entry={entry} />
        </span>
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
      </div>
      {entry.note !== null && (
        <p className="ledger__note">
          <bdi>{entry.note}</bdi>
        </p>
      )}
      <div className="ledger__foot">
        <span className="soft">
          <bdi>{entry.user === "local" ? t("ledger.local") : entry.user}</bdi> ·{" "}
          <time dateTime={entry.at}>{moment(entry.at)}</time>
          {entry.undone !== null && (
            <>
              {" "}
              · {t("ledger.undone")} <time dateTime={entry.undone}>{moment(entry.undone)}</time>
            </>
          )}
        </span>
        {entry.undone === null && (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={isBusy}
            leftSection={<IconArrowBackUp className="mirrored" size={14} />}
            onClick={() => void takeBack()}
          >
            {t("ledger.takeBack")}
          </Button>
        )}
      </div>
      {failure !== null && <ErrorNotice error={failure} onRetry={() => void takeBack()} />}
    </>
  );
}

function Kind({ entry }: { readonly entry: EntryOfLedger }) {
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

/** What an actor is called or taken for since. */
function Values({ entry }: { readonly entry: EntryOfLedger }) {
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
