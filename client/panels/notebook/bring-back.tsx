import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Activity } from "../../../graph/model/activity.ts";
import { changeCollection, changeNote } from "../../api/notebook.ts";
import { changeView } from "../../api/views.ts";
import { useToasts } from "../../toasts.tsx";
import { useUserName } from "../identity/use-user-name.ts";
import { useBusy } from "../use-busy.ts";

/** Brings back what was taken off its list, however long ago. */
export function BringBack({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useToasts();
  const [user] = useUserName();
  const { run, isBusy } = useBusy();
  const change = { removed: false, user };
  if (activity.did !== "removed") return null;
  const bringBack = async (): Promise<void> => {
    try {
      if (activity.kind === "note") await changeNote(client, activity.note.id, change);
      if (activity.kind === "collection") await changeCollection(client, activity.collection.id, change);
      if (activity.kind === "view") await changeView(client, activity.view.id, change);
      say({ text: t("toast.undone") });
    } catch {
      say({ text: t("toast.failed") });
    }
  };
  if (!["note", "collection", "view"].includes(activity.kind)) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      loading={isBusy}
      leftSection={<IconArrowBackUp className="mirrored" size={14} />}
      onClick={() => {
        run(bringBack);
      }}
    >
      {t("log.bringBack")}
    </Button>
  );
}
