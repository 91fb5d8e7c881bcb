import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n/use-language.ts";
import type { LedgerEntry as EntryOfLedger } from "../../state/ledger.ts";
import { ErrorNotice } from "../error-notice.tsx";
import { DecisionKind, DecisionNames } from "./decision-words.tsx";
import { useJudging } from "./use-judging.ts";

interface Props {
  readonly entry: EntryOfLedger;
  readonly onTakenBack: (() => void) | undefined;
}

/** One act, by whom and when and why; while it holds it can be taken back. */
export function LedgerEntry({ entry, onTakenBack }: Props) {
  const { t } = useTranslation();
  const { moment } = useLanguage();
  const { revoke } = useJudging();
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
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
        <DecisionKind entry={entry} />
        <DecisionNames entry={entry} />
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
