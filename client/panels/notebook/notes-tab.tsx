import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { notesQuery } from "../../api/notebook.ts";
import { Answer } from "../answer.tsx";
import { MoreButton } from "./more-button.tsx";
import { NoteItem } from "./note-item.tsx";
import { Referents } from "./referents.tsx";

/** All notes, changed last first, each a way to whom it is about. */
export function NotesTab({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(notesQuery);
  return (
    <Answer query={query}>
      {({ pages }) => {
        const notes = pages.flatMap((page) => page.notes);
        if (notes.length === 0) return <p className="soft">{t("note.none")}</p>;
        return (
          <>
            <ul className="kept-list">
              {notes.map((note) => (
                <li key={note.id} className="kept">
                  <NoteItem
                    note={note}
                    head={
                      <h3 className="note__head">
                        <Referents about={note.about} onLeave={onLeave} />
                      </h3>
                    }
                  />
                </li>
              ))}
            </ul>
            <MoreButton query={query} />
          </>
        );
      }}
    </Answer>
  );
}
