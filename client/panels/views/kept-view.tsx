import { ActionIcon, CopyButton, Group, Tooltip } from "@mantine/core";
import { IconCheck, IconLink, IconPencil, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NamedView } from "../../../graph/model/named-view.ts";
import { changeView } from "../../api/views.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { followAddress } from "../../state/address.ts";
import { linkTo } from "../../state/named-view.ts";
import { isolated } from "../../state/names.ts";
import { useToasts } from "../../toasts.tsx";
import { useView } from "../../view-store.tsx";
import { ViewForm } from "./view-form.tsx";

interface Props {
  readonly view: NamedView;
  readonly onOpen: () => void;
}

/** One named view, and what can be done with it. */
export function KeptView({ view, onOpen }: Props) {
  const { t } = useTranslation();
  const { moment } = useLanguage();
  const { apply } = useView();
  const client = useQueryClient();
  const [isEdited, setEdited] = useState(false);
  if (isEdited) {
    return (
      <li className="views__one">
        <ViewForm
          begin={{ title: view.title, notes: view.notes ?? "" }}
          confirm={t("views.change")}
          onCancel={() => {
            setEdited(false);
          }}
          onConfirm={async ({ title, notes }) => {
            await changeView(client, view.id, { title, notes: notes.trim() === "" ? null : notes });
            setEdited(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className="views__one">
      <a
        className="views__title"
        href={linkTo(view.id)}
        onClick={(event) => {
          event.preventDefault();
          apply((state) => followAddress(view.address, state));
          onOpen();
        }}
      >
        <bdi>{view.title}</bdi>
      </a>
      {view.notes !== null && (
        <p className="views__notes" dir="auto">
          {view.notes}
        </p>
      )}
      <Group justify="space-between" wrap="nowrap">
        <span className="soft">
          <bdi>{view.user === "local" ? t("ledger.local") : view.user}</bdi> ·{" "}
          <time dateTime={view.changedAt}>{moment(view.changedAt)}</time>
        </span>
        <Actions
          view={view}
          onEdit={() => {
            setEdited(true);
          }}
        />
      </Group>
    </li>
  );
}

function Actions({ view: { id, title }, onEdit }: { readonly view: NamedView; readonly onEdit: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoval(id, title);
  const name = isolated(title);
  return (
    <Group gap={4} wrap="nowrap">
      <CopyButton value={`${location.origin}${location.pathname}${linkTo(id)}`}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t("empty.copied") : t("views.link", { title: name })}>
            <ActionIcon variant="subtle" color="gray" aria-label={t("views.link", { title: name })} onClick={copy}>
              {copied ? <IconCheck size={18} /> : <IconLink size={18} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
      <Tooltip label={t("views.rename", { title: name })}>
        <ActionIcon variant="subtle" color="gray" aria-label={t("views.rename", { title: name })} onClick={onEdit}>
          <IconPencil size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t("views.remove", { title: name })}>
        <ActionIcon variant="subtle" color="gray" aria-label={t("views.remove", { title: name })} onClick={remove}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

/** Takes a view off the list, says so, and offers to bring it back. */
function useRemoval(id: string, title: string): () => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useToasts();
  const set = (removed: boolean, said: { readonly text: string; readonly undo?: () => void }): void => {
    changeView(client, id, { removed }).then(
      () => {
        say(said);
      },
      () => {
        say({ text: t("toast.failed") });
      },
    );
  };
  return () => {
    const undo = (): void => {
      set(false, { text: t("toast.undone") });
    };
    set(true, { text: t("views.removed", { title: isolated(title) }), undo });
  };
}
