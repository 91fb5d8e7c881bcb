import { Button, Menu } from "@mantine/core";
import {
  IconArrowMerge,
  IconCheck,
  IconChevronDown,
  IconCursorText,
  IconEyeCancel,
  IconPencil,
} from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { ErrorNotice } from "../error-notice.tsx";
import { useActorTypes } from "../ontology.ts";
import { TypeShape } from "../type-shape.tsx";
import { useAttempt } from "./use-attempt.ts";

const MergeDialog = lazy(() => import("./merge-dialog.tsx"));
const RenameDialog = lazy(() => import("./rename-dialog.tsx"));

type Dialog = "merge" | "rename";

/** What can be set right about an actor: who it is, what it is called, what it is, whether it is anybody. */
export function EditMenu({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const types = useActorTypes();
  const { attempt, failure } = useAttempt();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const name = isolated(nameFor(actor, language));
  const close = (): void => {
    setDialog(null);
  };
  return (
    <>
      <Menu position="bottom-start" shadow="md" withinPortal={false}>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={16} />}
            rightSection={<IconChevronDown size={14} />}
          >
            {t("identity.edit")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconArrowMerge size={16} />}
            onClick={() => {
              setDialog("merge");
            }}
          >
            {t("identity.merge")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCursorText size={16} />}
            onClick={() => {
              setDialog("rename");
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
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>
        {dialog === "merge" && <MergeDialog actors={[actor]} onClose={close} />}
        {dialog === "rename" && <RenameDialog actor={actor} onClose={close} />}
      </Suspense>
      {failure !== null && <ErrorNotice error={failure.error} onRetry={failure.retry} />}
    </>
  );
}
