import { Button } from "@mantine/core";
import { IconNotes } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { addNote, notesOnQuery } from "../../api/notebook.ts";
import { showParts, useOpenParts } from "../../state/open-parts.ts";
import { useUserName } from "../identity/use-user-name.ts";
import { Answer } from "../answer.tsx";
import { NoteForm } from "./note-form.tsx";
import { NoteItem } from "./note-item.tsx";
import "../../styles/notebook.css";

function close(): void {
  showParts({ isWritingNote: false });
}

/** What people wrote about an actor, or about the tie of two, and the way to write more. */
export default function NotesBlock({ about }: { readonly about: readonly string[] }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const notes = useQuery(notesOnQuery(about));
  const [user] = useUserName();
  const { isWritingNote } = useOpenParts();
  const subject = about.join(" ");
  // What was begun about one is not gone on with about another.
  useEffect(() => close, [subject]);
  return (
    <section className="block" aria-label={t("note.title")}>
      <h3 className="block__title">{t("note.title")}</h3>
      <Answer query={notes} lines={1}>
        {(own) => (
          <div className="notes">
            {own.map((note) => (
              <NoteItem key={note.id} note={note} />
            ))}
            {isWritingNote ? (
              <NoteForm
                label={t("note.write")}
                onCancel={close}
                onSave={async (text) => {
                  await addNote(client, { about, text, user });
                  close();
                }}
              />
            ) : (
              <Button
                size="compact-sm"
                variant="subtle"
                className="notes__write"
                leftSection={<IconNotes size={16} />}
                onClick={() => {
                  showParts({ isWritingNote: true });
                }}
              >
                {t("note.write")}
              </Button>
            )}
          </div>
        )}
      </Answer>
    </section>
  );
}
