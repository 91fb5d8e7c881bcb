import { Menu } from "@mantine/core";
import { IconCheck, IconFolderPlus, IconPlus } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CurrentCollection } from "../../../graph/model/notebook.ts";
import { changeCollection, collectionsQuery } from "../../api/notebook.ts";
import { isolated } from "../../state/names.ts";
import { showParts, useOpenParts } from "../../state/open-parts.ts";
import { useToasts } from "../../toasts.tsx";
import { useUserName } from "../identity/use-user-name.ts";
import { PanelMenu } from "../panel-menu.tsx";

/** Puts actors into a collection, or takes them out of one that has all of them; the notebook makes a new one of the selection. */
export default function CollectMenu({ actors }: { readonly actors: readonly string[] }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useToasts();
  const [user] = useUserName();
  const { isCollecting } = useOpenParts();
  const { data: collections = [] } = useQuery(collectionsQuery);
  const change = (
    id: string,
    how: "add" | "leaveOut",
    who: readonly string[],
    said: string,
    undo?: () => void,
  ): void => {
    changeCollection(client, id, { [how]: who, user }).then(
      () => {
        say(undo === undefined ? { text: said } : { text: said, undo });
      },
      () => {
        say({ text: t("error.title") });
      },
    );
  };
  const put = ({ id, title }: CurrentCollection, missing: readonly string[]): void => {
    const name = isolated(title);
    const undone = t("toast.undone");
    if (missing.length === 0) {
      change(id, "leaveOut", actors, t("collection.takenOut", { title: name }), () => {
        change(id, "add", actors, undone);
      });
    } else {
      change(id, "add", missing, t("collection.added", { title: name }), () => {
        change(id, "leaveOut", missing, undone);
      });
    }
  };
  return (
    <PanelMenu
      label={t("collection.collect")}
      Sign={IconFolderPlus}
      isOpen={isCollecting}
      onToggle={(isOpen) => {
        showParts({ isCollecting: isOpen });
      }}
    >
      {collections.map((collection) => {
        const there = new Set(collection.members.map(({ actor }) => actor));
        const missing = actors.filter((actor) => !there.has(actor));
        return (
          <Menu.Item
            key={collection.id}
            rightSection={missing.length === 0 && <IconCheck size={16} aria-label={t("collection.isIn")} />}
            onClick={() => {
              put(collection, missing);
            }}
          >
            <bdi>{collection.title}</bdi>
          </Menu.Item>
        );
      })}
      {collections.length > 0 && <Menu.Divider />}
      <Menu.Item
        leftSection={<IconPlus size={16} />}
        onClick={() => {
          showParts({ over: "notebook-collections" });
        }}
      >
        {t("collection.new")}
      </Menu.Item>
    </PanelMenu>
  );
}
