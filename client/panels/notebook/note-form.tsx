import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../error-notice.tsx";
import { useBusy } from "../use-busy.ts";
import { typedDirection } from "../typed-direction.ts";

interface Props {
  readonly label: string;
  readonly begin?: string;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Writes a note, or writes it anew. Ctrl and Enter saves it. */
export function NoteForm({ label, begin = "", onSave, onCancel }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(begin);
  const { run, failure, isBusy } = useBusy();
  const canSave = text.trim() !== "" && text !== begin;
  const save = (): void => {
    if (canSave) run(() => onSave(text));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="xs">
        <Textarea
          aria-label={label}
          {...typedDirection(text)}
          autosize
          minRows={3}
          maxRows={14}
          maxLength={10_000}
          autoFocus
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
            if (event.key === "Escape") onCancel();
          }}
        />
        {failure !== null && <ErrorNotice error={failure} onRetry={save} />}
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={onCancel}>
            {t("dialog.cancel")}
          </Button>
          <Button size="xs" type="submit" loading={isBusy} disabled={!canSave}>
            {t("note.save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
