import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { renameDecisions } from "../../state/renaming.ts";
import { DecisionDialog } from "./dialog.tsx";

/** The longest name that can be given. */
const LONGEST = 200;

/** Gives an actor other names to be shown by, in one script or both. */
export default function RenameDialog({ actor, onClose }: { readonly actor: Actor; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [en, setEn] = useState(actor.name);
  const [ar, setAr] = useState(actor.nameAr ?? "");
  const decisions = renameDecisions(actor, { en, ar });
  const shown = decisions.find((decision) => "language" in decision && decision.language === language) ?? decisions[0];
  const value = shown !== undefined && "value" in shown ? shown.value : "";
  return (
    <DecisionDialog
      title={t("identity.renameTitle", { name: isolated(nameFor(actor, language)) })}
      confirm={t("identity.renameConfirm")}
      decisions={decisions}
      said={t("identity.saidRenamed", { name: isolated(nameFor(actor, language)), value: isolated(value) })}
      onClose={onClose}
    >
      <TextInput
        label={t("identity.latinName")}
        lang="en"
        dir="ltr"
        maxLength={LONGEST}
        data-autofocus
        value={en}
        onChange={(event) => {
          setEn(event.currentTarget.value);
        }}
      />
      <TextInput
        label={t("identity.arabicName")}
        lang="ar"
        dir="rtl"
        maxLength={LONGEST}
        value={ar}
        onChange={(event) => {
          setAr(event.currentTarget.value);
        }}
      />
    </DecisionDialog>
  );
}
