import { CopyButton, Group } from "@mantine/core";
import { IconCheck, IconLink, IconPencil, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NamedView } from "../../../graph/model/named-view.ts";
import { changeView } from "../../api/views.ts";
import { followAddress } from "../../state/address.ts";
import { linkTo } from "../../state/named-view.ts";
import { isolated } from "../../state/names.ts";
import { useView } from "../../view-store.tsx";
import { useUserName } from "../identity/use-user-name.ts";
import { Paragraphs } from "./paragraphs.tsx";
import { SignButton } from "./sign-button.tsx";
import { Signature } from "./signature.tsx";
import { TitleForm } from "./title-form.tsx";
import { useRemoval } from "./use-removal.ts";

interface Props {
  readonly view: NamedView;
  readonly onOpen: () => void;
}

/** One named view, and what can be done with it. */
export function KeptView({ view, onOpen }: Props) {
  const { t } = useTranslation();
  const { apply } = useView();
  const client = useQueryClient();
  const [user] = useUserName();
  const [isEdited, setEdited] = useState(false);
  if (isEdited) {
    return (
      <li className="kept">
        <TitleForm
          begin={{ title: view.title, notes: view.notes ?? "" }}
          confirm={t("notebook.change")}
          onCancel={() => {
            setEdited(false);
          }}
          onConfirm={async ({ title, notes }) => {
            await changeView(client, view.id, { title, notes: notes.trim() === "" ? null : notes, user });
            setEdited(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className="kept">
      <a
        className="kept__title"
        href={linkTo(view.id)}
        onClick={(event) => {
          event.preventDefault();
          apply((state) => followAddress(view.address, state));
          onOpen();
        }}
      >
        <bdi>{view.title}</bdi>
      </a>
      {view.notes !== null && <Paragraphs text={view.notes} />}
      <Group justify="space-between" wrap="nowrap">
        <Signature user={view.changedBy} at={view.changedAt} />
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
  const client = useQueryClient();
  const [user] = useUserName();
  const name = isolated(title);
  const remove = useRemoval(
    (removed) => changeView(client, id, { removed, user }),
    t("views.removed", { title: name }),
  );
  return (
    <Group gap={4} wrap="nowrap">
      <CopyButton value={`${location.origin}${location.pathname}${linkTo(id)}`}>
        {({ copied, copy }) => (
          <SignButton
            label={copied ? t("empty.copied") : t("views.link", { title: name })}
            Sign={copied ? IconCheck : IconLink}
            onClick={copy}
          />
        )}
      </CopyButton>
      <SignButton label={t("notebook.rename", { title: name })} Sign={IconPencil} onClick={onEdit} />
      <SignButton label={t("notebook.remove", { title: name })} Sign={IconTrash} onClick={remove} />
    </Group>
  );
}
