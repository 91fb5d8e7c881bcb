import { Alert, Button } from "@mantine/core";
import { IconEye, IconEyeCancel } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { judgementsQuery } from "../../api/identity.ts";
import { entriesOf } from "../../state/ledger.ts";
import { Answer } from "../answer.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { useJudging } from "./use-judging.ts";

/** Says that a person keeps an actor out of sight, and lets it be seen again: every act that hides it is taken back. */
export function HiddenNotice({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const ledger = useQuery(judgementsQuery(actor.id));
  const { revoke } = useJudging();
  const [failure, setFailure] = useState<unknown>(null);
  return (
    <Alert my="md" color="gray" variant="light" icon={<IconEyeCancel />} title={t("identity.hidden")}>
      <Answer query={ledger} lines={1}>
        {({ judgements }) => {
          const restore = async (): Promise<void> => {
            setFailure(null);
            try {
              for (const entry of entriesOf(judgements)) {
                if (entry.kind === "hide" && entry.undone === null) await revoke(entry.action, entry);
              }
            } catch (error) {
              setFailure(error);
            }
          };
          return (
            <>
              <Button size="xs" variant="default" leftSection={<IconEye size={16} />} onClick={() => void restore()}>
                {t("identity.restore")}
              </Button>
              {failure !== null && <ErrorNotice error={failure} onRetry={() => void restore()} />}
            </>
          );
        }}
      </Answer>
    </Alert>
  );
}
