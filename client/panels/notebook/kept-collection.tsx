import { Button, Group } from "@mantine/core";
import { IconChartDots3, IconFilter, IconPencil, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CurrentCollection } from "../../../graph/model/notebook.ts";
import { changeCollection } from "../../api/notebook.ts";
import { filterBy, keepOnly } from "../../state/changes.ts";
import { isolated } from "../../state/names.ts";
import { useView } from "../../view-store.tsx";
import { useUserName } from "../identity/use-user-name.ts";
import { Members } from "./members.tsx";
import { Paragraphs } from "./paragraphs.tsx";
import { SignButton } from "./sign-button.tsx";
import { Signature } from "./signature.tsx";
import { TitleForm } from "./title-form.tsx";
import { useRemoval } from "./use-removal.ts";

interface Props {
  readonly collection: CurrentCollection;
  readonly onLeave: () => void;
}

/** One collection: whom it holds, the ways into the network, and what can be done with it. */
export function KeptCollection({ collection, onLeave }: Props) {
  const { t } = useTranslation();
  const { apply } = useView();
  const client = useQueryClient();
  const [user] = useUserName();
  const [isEdited, setEdited] = useState(false);
  const { id, title, notes, members } = collection;
  const name = isolated(title);
  const actors = [...new Set(members.flatMap(({ actor }) => actor ?? []))];
  const change = (what: { readonly title?: string; readonly notes?: string | null; readonly removed?: boolean }) =>
    changeCollection(client, id, { ...what, user });
  const remove = useRemoval((removed) => change({ removed }), t("views.removed", { title: name }));
  if (isEdited) {
    return (
      <li className="kept">
        <TitleForm
          begin={{ title, notes: notes ?? "" }}
          confirm={t("notebook.change")}
          onCancel={() => {
            setEdited(false);
          }}
          onConfirm={async (written) => {
            await change({ title: written.title, notes: written.notes.trim() === "" ? null : written.notes });
            setEdited(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className="kept" aria-label={title}>
      <h4 className="kept__title">
        <bdi>{title}</bdi> <span className="soft number">{t("collection.count", { count: members.length })}</span>
      </h4>
      {notes !== null && <Paragraphs text={notes} />}
      <Members collection={collection} onLeave={onLeave} />
      <Group gap="xs" my={8}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconChartDots3 size={16} />}
          disabled={actors.length === 0}
          onClick={() => {
            apply(keepOnly(actors));
            onLeave();
          }}
        >
          {t("collection.open")}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFilter size={16} />}
          disabled={actors.length === 0}
          onClick={() => {
            apply(filterBy({ list: [id], notList: [] }));
            onLeave();
          }}
        >
          {t("collection.filter")}
        </Button>
      </Group>
      <Group justify="space-between" wrap="nowrap">
        <Signature user={collection.changedBy} at={collection.changedAt} />
        <Group gap={4} wrap="nowrap">
          <SignButton
            label={t("notebook.rename", { title: name })}
            Sign={IconPencil}
            onClick={() => {
              setEdited(true);
            }}
          />
          <SignButton label={t("notebook.remove", { title: name })} Sign={IconTrash} onClick={remove} />
        </Group>
      </Group>
    </li>
  );
}
