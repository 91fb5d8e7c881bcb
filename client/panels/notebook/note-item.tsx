import { Group } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CurrentNote } from "../../../graph/model/notebook.ts";
import { changeNote } from "../../api/notebook.ts";
import { useUserName } from "../identity/use-user-name.ts";
import { NoteForm } from "./note-form.tsx";
import { Paragraphs } from "./paragraphs.tsx";
import { SignButton } from "./sign-button.tsx";
import { Signature } from "./signature.tsx";
import { useRemoval } from "./use-removal.ts";
import "../../styles/notebook.css";

interface Props {
  readonly note: CurrentNote;
  /** Says whom it is about, where that is not plain. */
  readonly head?: ReactNode;
}

/** One note, who wrote it and when; it can be written anew and taken away. */
export function NoteItem({ note, head }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [user] = useUserName();
  const [isEdited, setEdited] = useState(false);
  const remove = useRemoval((removed) => changeNote(client, note.id, { removed, user }), t("note.removed"));
  const close = (): void => {
    setEdited(false);
  };
  if (isEdited) {
    return (
      <NoteForm
        label={t("note.edit")}
        begin={note.text}
        onCancel={close}
        onSave={async (text) => {
          await changeNote(client, note.id, { text, user });
          close();
        }}
      />
    );
  }
  return (
    <article className="note">
      {head}
      <Paragraphs text={note.text} />
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Signature user={note.changedBy} at={note.changedAt} />
        <Group gap={2} wrap="nowrap">
          <SignButton
            label={t("note.edit")}
            Sign={IconPencil}
            onClick={() => {
              setEdited(true);
            }}
          />
          <SignButton label={t("note.remove")} Sign={IconTrash} onClick={remove} />
        </Group>
      </Group>
    </article>
  );
}
