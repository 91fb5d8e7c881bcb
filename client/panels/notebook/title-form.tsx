import { Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "../error-notice.tsx";
import { useBusy } from "../use-busy.ts";
import { typedDirection } from "../typed-direction.ts";

interface Written {
  readonly title: string;
  readonly notes: string;
}

interface Props {
  readonly begin: Written;
  readonly confirm: string;
  readonly onConfirm: (written: Written) => Promise<void>;
  readonly onCancel?: () => void;
}

/** The title and the notes of a view or a collection. */
export function TitleForm({ begin, confirm, onConfirm, onCancel }: Props) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(begin);
  const { run, isBusy, failure } = useBusy();
  const submit = (): void => {
    run(async () => {
      await onConfirm(written);
      setWritten(begin);
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (written.title.trim() !== "") submit();
      }}
    >
      <Stack gap="sm" my="md">
        <TextInput
          label={t("notebook.name")}
          {...typedDirection(written.title)}
          maxLength={200}
          data-autofocus
          value={written.title}
          onChange={({ currentTarget: { value } }) => {
            setWritten((before) => ({ ...before, title: value }));
          }}
        />
        <Textarea
          label={t("notebook.notes")}
          {...typedDirection(written.notes)}
          rows={3}
          maxLength={10_000}
          value={written.notes}
          onChange={({ currentTarget: { value } }) => {
            setWritten((before) => ({ ...before, notes: value }));
          }}
        />
        {failure !== null && <ErrorNotice error={failure} onRetry={submit} />}
        <Group justify="flex-end" gap="xs">
          {onCancel !== undefined && (
            <Button variant="default" onClick={onCancel}>
              {t("dialog.cancel")}
            </Button>
          )}
          <Button type="submit" loading={isBusy} disabled={written.title.trim() === ""}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
