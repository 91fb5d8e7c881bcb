import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Decision } from "../../../graph/model/judgement.ts";
import { judge, takeBack, type Done } from "../../api/judging.ts";
import { replaceActors } from "../../state/changes.ts";
import { spokenOf, type Spoken } from "../../state/ledger.ts";
import { useToasts } from "../../toasts.tsx";
import { useView } from "../../view-store.tsx";
import { useUserName } from "./use-user-name.ts";

/**
 * Ways to decide about identity. What was done shows at once on the canvas and in all panels, and is no step of the view's
 * own history: it is taken back by an act of its own, here or by others.
 */
export function useJudging() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { apply } = useView();
  const say = useToasts();
  const [user] = useUserName();

  const decide = useCallback(
    async (decisions: readonly Decision[], note = ""): Promise<Done> => {
      const done = await judge(client, { decisions, user, note });
      apply(replaceActors(done.replacements));
      return done;
    },
    [apply, client, user],
  );

  const revoke = useCallback(
    async (action: string, spoken: Spoken): Promise<void> => {
      const { replacements } = await takeBack(client, action, spoken);
      apply(replaceActors(replacements));
    },
    [apply, client],
  );

  /** Decides, says so, and offers to take it back. */
  const decideAloud = useCallback(
    async (decisions: readonly Decision[], note: string, said: string): Promise<void> => {
      const { action } = await decide(decisions, note);
      const undo = (): void => {
        revoke(action, spokenOf(decisions)).then(
          () => {
            say({ text: t("toast.undone") });
          },
          () => {
            say({ text: t("toast.failed"), undo });
          },
        );
      };
      say({ text: said, undo });
    },
    [decide, revoke, say, t],
  );

  return { decide, revoke, decideAloud };
}
