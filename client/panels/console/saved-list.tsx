import { ActionIcon, Button, TextInput, Tooltip } from "@mantine/core";
import { IconDeviceFloppy, IconTrash } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SavedQuery } from "../../../graph/model/saved-query.ts";
import { call } from "../../api/call.ts";
import { savedQueriesQuery } from "../../api/query.ts";
import type { Question } from "../../state/view-state.ts";
import { useToasts } from "../../toasts.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { useUserName } from "../identity/use-user-name.ts";
import { Signature } from "../notebook/signature.tsx";
import type { OpenQuestion } from "./open-question.ts";
import { typedDirection } from "../typed-direction.ts";

interface Props {
  readonly draft: Question;
  readonly onOpen: OpenQuestion;
}

/** Queries that people of this server keep for each other. */
export function SavedList({ draft, onOpen }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const say = useToasts();
  const saved = useQuery(savedQueriesQuery);
  const [user] = useUserName();
  const [title, setTitle] = useState("");
  const [failure, setFailure] = useState<unknown>(null);

  const attempt = async (act: () => Promise<unknown>): Promise<void> => {
    setFailure(null);
    try {
      await act();
      await client.invalidateQueries({ queryKey: savedQueriesQuery.queryKey });
    } catch (error) {
      setFailure(error);
    }
  };
  const keep = (question: Question, name: string): Promise<void> =>
    attempt(() =>
      call("saveQuery", {
        body: {
          title: name,
          cypher: question.cypher,
          parameters: { ...question.parameters },
          ...(user.trim() === "" ? {} : { user }),
        },
      }),
    );
  const remove = async (query: SavedQuery): Promise<void> => {
    await attempt(() => call("removeSavedQuery", { params: { id: query.id } }));
    say({ text: t("console.removed", { title: query.title }), undo: () => void keep(query, query.title) });
  };

  return (
    <>
      <form
        className="save-form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep(draft, title.trim()).then(() => {
            setTitle("");
          });
        }}
      >
        <TextInput
          size="sm"
          label={t("console.saveAs")}
          {...typedDirection(title)}
          maxLength={200}
          value={title}
          onChange={(event) => {
            setTitle(event.currentTarget.value);
          }}
        />
        <Button
          type="submit"
          size="sm"
          variant="default"
          leftSection={<IconDeviceFloppy size={16} />}
          disabled={title.trim() === "" || draft.cypher.trim() === ""}
        >
          {t("console.save")}
        </Button>
      </form>
      {(failure ?? saved.error) !== null && (
        <ErrorNotice
          error={failure ?? saved.error}
          onRetry={() => {
            setFailure(null);
            void saved.refetch();
          }}
        />
      )}
      {saved.data?.length === 0 && <p className="soft">{t("console.noSaved")}</p>}
      <ul className="shelf-group">
        {saved.data?.map((query) => (
          <li key={query.id} className="shelf-row">
            <button
              type="button"
              className="shelf-item"
              onClick={() => {
                onOpen({ cypher: query.cypher, parameters: query.parameters }, false);
              }}
            >
              <bdi className="shelf-item__title">{query.title}</bdi>
              <span className="shelf-item__text">
                <Signature user={query.user} at={query.at} />
              </span>
            </button>
            <Tooltip label={t("console.remove")}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("console.removeNamed", { title: query.title })}
                onClick={() => void remove(query)}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
    </>
  );
}
