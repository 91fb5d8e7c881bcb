import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveView } from "../../api/views.ts";
import { canvasOnShow } from "../../state/canvas-on-show.ts";
import { addressToKeep } from "../../state/named-view.ts";
import { isolated } from "../../state/names.ts";
import { useToasts } from "../../toasts.tsx";
import { useView } from "../../view-store.tsx";
import { useUserName } from "../identity/use-user-name.ts";
import { TitleForm } from "./title-form.tsx";

/** Keeps what is on screen. */
export function SaveView() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { state } = useView();
  const say = useToasts();
  const [user] = useUserName();
  return (
    <TitleForm
      begin={{ title: "", notes: "" }}
      confirm={t("views.save")}
      onConfirm={async ({ title, notes }) => {
        const address = addressToKeep(state, canvasOnShow()?.positions() ?? null);
        await saveView(client, { title, notes, address: address, user });
        say({ text: t("views.saved", { title: isolated(title) }) });
      }}
    />
  );
}
