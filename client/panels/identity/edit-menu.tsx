import { Menu } from "@mantine/core";
import { IconArrowMerge, IconCheck, IconCursorText, IconEyeCancel, IconPencil } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { closeOver, showParts, useOpenParts } from "../../state/open-parts.ts";
import { ErrorNotice } from "../error-notice.tsx";
import { useActorTypes } from "../ontology.ts";
import { PanelMenu } from "../panel-menu.tsx";
import { TypeShape } from "../type-shape.tsx";
import { useAttempt } from "./use-attempt.ts";

const MergeDialog = lazy(() => import("./merge-dialog.tsx"));
const RenameDialog = lazy(() => import("./rename-dialog.tsx"));

/** What can be set right about an actor: who it is, what it is called, what it is, whether it is anybody. */
export function EditMenu({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const types = useActorTypes();
  const { attempt, failure } = useAttempt();
  const { over, isEditing } = useOpenParts();
  const name = isolated(nameFor(actor, language));
  return (
    <>
      <PanelMenu
        label={t("identity.edit")}
        Sign={IconPencil}
        isOpen={isEditing}
        onToggle={(isOpen) => {
          showParts({ isEditing: isOpen });
        }}
      >
        <Menu.Item
          leftSection={<IconArrowMerge size={16} />}
          onClick={() => {
            showParts({ over: "merge" });
          }}
        >
          {t("identity.merge")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCursorText size={16} />}
          onClick={() => {
            showParts({ over: "rename" });
          }}
        >
          {t("identity.rename")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t("identity.retype")}</Menu.Label>
        {types.map((definition) => (
          <Menu.Item
            key={definition.type}
            leftSection={<TypeShape definition={definition} />}
            rightSection={definition.type === actor.type ? <IconCheck size={16} /> : null}
            disabled={definition.type === actor.type}
            onClick={() => {
              const said = t("identity.saidRetyped", { name, type: definition.one[language] });
              attempt([{ verdict: "retype", left: actor.id, value: definition.type }], said);
            }}
          >
            {definition.one[language]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconEyeCancel size={16} />}
          disabled={actor.hidden}
          onClick={() => {
            attempt([{ verdict: "hide", left: actor.id }], t("identity.saidHidden", { name }));
          }}
        >
          {t("identity.hide")}
        </Menu.Item>
      </PanelMenu>
      <Suspense fallback={null}>
        {over === "merge" && <MergeDialog actors={[actor]} onClose={closeOver} />}
        {over === "rename" && <RenameDialog actor={actor} onClose={closeOver} />}
      </Suspense>
      {failure !== null && <ErrorNotice error={failure.error} onRetry={failure.retry} />}
    </>
  );
}
