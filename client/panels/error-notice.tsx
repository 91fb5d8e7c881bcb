import { Alert, Button, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../api/api-error.ts";

/** What went wrong, in a sentence a person can act on, with a way to try again. */
export function ErrorNotice({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert my="md" role="alert" color="red" variant="light" icon={<IconAlertTriangle />} title={t("error.title")}>
      <Stack gap="sm" align="flex-start">
        <ErrorText error={error} />
        <Button size="xs" variant="default" leftSection={<IconRefresh size={16} />} onClick={onRetry}>
          {t("error.retry")}
        </Button>
      </Stack>
    </Alert>
  );
}

function ErrorText({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  if (!(error instanceof ApiError)) return <Text size="sm">{t("error.crash")}</Text>;
  switch (error.failure) {
    case "offline":
      return <Text size="sm">{t("error.offline")}</Text>;
    case "unexpected":
      return <Text size="sm">{t("error.unexpected")}</Text>;
    case "problem":
      // The server words its problems in English.
      return (
        <Text size="sm" lang="en" dir="ltr">
          {error.message}
        </Text>
      );
  }
}
