import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LedgerEntry as EntryOfLedger } from "../../state/ledger.ts";
import { LedgerEntry } from "./ledger-entry.tsx";
import "../../styles/ledger.css";

/** Entries shown at first, and with each further step. */
const STEP = 20;

interface Props {
  readonly entries: readonly EntryOfLedger[];
  readonly onTakenBack?: () => void;
}

/** Acts of people: what was decided of which names, by whom, when and why; each can be taken back. */
export function LedgerList({ entries, onTakenBack }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(STEP);
  if (entries.length === 0) return <p className="block__text soft">{t("ledger.none")}</p>;
  return (
    <>
      <ol className="ledger">
        {entries.slice(0, shown).map((entry) => (
          <li
            key={entry.action}
            className={entry.undone === null ? "ledger__entry" : "ledger__entry ledger__entry--undone"}
          >
            <LedgerEntry entry={entry} onTakenBack={onTakenBack} />
          </li>
        ))}
      </ol>
      {entries.length > shown && (
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {t("ledger.moreDecisions", { count: Math.min(STEP, entries.length - shown) })}
        </Button>
      )}
    </>
  );
}
