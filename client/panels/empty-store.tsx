import { Button, Code, CopyButton, Group, Stack, Text, Title } from "@mantine/core";
import { IconCheck, IconCopy, IconFilePlus, IconNews, IconRefresh } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useIntake } from "../intake-store.tsx";

const COMMAND = "npm run -s rawabit -- ingest <path>";

/** What the page shows while the store holds no document: how to change that. */
export function EmptyStore() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { setOpen } = useIntake();
  return (
    <div className="notice">
      <Stack align="center" gap="md" maw={460} ta="center">
        <IconNews size={56} stroke={1.2} color="var(--accent)" aria-hidden="true" />
        <Title order={2}>{t("empty.title")}</Title>
        <Text c="dimmed">{t("empty.text")}</Text>
        <Button
          size="md"
          leftSection={<IconFilePlus size={20} />}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t("intake.title")}
        </Button>
        <Text c="dimmed">{t("empty.command")}</Text>
        <Code block dir="ltr" fz="md" bg="var(--hover-wash)" p="md">
          {COMMAND}
        </Code>
        <Group justify="center">
          <CopyButton value={COMMAND}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                leftSection={copied ? <IconCheck size={18} /> : <IconCopy size={18} />}
                onClick={copy}
              >
                {copied ? t("empty.copied") : t("empty.copy")}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" leftSection={<IconRefresh size={18} />} onClick={() => void client.resetQueries()}>
            {t("empty.reload")}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
