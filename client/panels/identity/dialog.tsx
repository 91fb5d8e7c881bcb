import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Decision } from "../../../graph/model/judgement.ts";
import { ErrorNotice } from "../error-notice.tsx";
import { TitledDialog } from "../titled-dialog.tsx";
import { useJudging } from "./use-judging.ts";
import { typedDirection } from "../typed-direction.ts";

interface Props {
  readonly title: string;
  readonly confirm: string;
  /** What it comes to; while there is nothing to decide, it cannot be confirmed. */
  readonly decisions: readonly Decision[];
  readonly said: string;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

/** A decision that needs a few particulars, and may be given a reason. */
export function DecisionDialog({ title, confirm, decisions, said, onClose, onDone, children }: Props) {
  const { t } = useTranslation();
  const { decideAloud } = useJudging();
  const [note, setNote] = useState("");
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const decide = async (): Promise<void> => {
    setFailure(null);
    setBusy(true);
    try {
      await decideAloud(decisions, note, said);
      onDone?.();
      onClose();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <TitledDialog title={title} size="lg" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (decisions.length > 0) void decide();
        }}
      >
        <Stack gap="md">
          {children}
          <Textarea
            label={t("dialog.note")}
            placeholder={t("dialog.noteHelp")}
            rows={2}
            maxLength={2000}
            {...typedDirection(note)}
            value={note}
            onChange={(event) => {
              setNote(event.currentTarget.value);
            }}
          />
          {failure !== null && <ErrorNotice error={failure} onRetry={() => void decide()} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("dialog.cancel")}
            </Button>
            <Button type="submit" loading={isBusy} disabled={decisions.length === 0}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </TitledDialog>
  );
}
