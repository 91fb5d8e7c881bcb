import { Button, CloseButton, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconFiles } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { UPLOAD_LIMITS } from "../../../graph/contract/ingest-jobs.ts";
import type { StatedFacts } from "../../../graph/model/stated-facts.ts";
import { useIntake } from "../../intake-store.tsx";
import { isolated } from "../../state/names.ts";
import { pasted, type Pasted } from "../../state/pasted.ts";
import { ErrorNotice } from "../error-notice.tsx";
import { useUserName } from "../identity/use-user-name.ts";
import { typedDirection } from "../typed-direction.ts";
import { StatedFields } from "./stated-fields.tsx";

/** What to read: files, addresses, a text. */
export function IntakeForm() {
  const { t } = useTranslation();
  const { files, setFiles, isSending, failure, start, stop } = useIntake();
  const [user] = useUserName();
  const [text, setText] = useState("");
  const [stated, setStated] = useState<StatedFacts>({});
  const input = useRef<HTMLInputElement>(null);
  const given = pasted(text);
  const isNothing = files.length === 0 && given.kind === "nothing";
  const isTooMuch = exceeds(files, given);
  const submit = async (): Promise<void> => {
    const written = given.kind === "text" ? [new File([given.text], `${t("intake.pastedName")}.txt`)] : [];
    const urls = given.kind === "addresses" ? given.urls : [];
    await start({ files: [...files, ...written], urls, stated: givenFacts(stated), user });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isNothing && !isTooMuch) void submit();
      }}
    >
      <Stack gap="md" mt="md">
        <div className="intake__files">
          <IconFiles size={36} stroke={1.3} color="var(--accent)" aria-hidden="true" />
          <p className="intake__lead">{t("intake.drop")}</p>
          <p className="soft intake__formats">{t("intake.formats")}</p>
          <Button variant="default" data-autofocus onClick={() => input.current?.click()}>
            {t("intake.choose")}
          </Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t("intake.choose")}
            onChange={({ currentTarget }) => {
              const chosen = [...(currentTarget.files ?? [])];
              setFiles((before) => [...before, ...chosen]);
              currentTarget.value = ""; // The same file may be chosen again.
            }}
          />
        </div>
        <ChosenFiles />
        <Textarea
          label={t("intake.paste")}
          description={t("intake.pasteHelp")}
          rows={5}
          {...typedDirection(text)}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        <Text size="sm" role="status" mih={20}>
          {given.kind === "addresses" && t("intake.addresses", { count: given.urls.length })}
          {given.kind === "text" && t("intake.text")}
        </Text>
        {given.kind === "addresses" && given.others.length > 0 && (
          <Text size="sm" role="alert">
            {t("intake.noAddresses", { lines: given.others.map((line) => isolated(line.slice(0, 80))).join("\n") })}
          </Text>
        )}
        {!isNothing && <StatedFields stated={stated} onState={setStated} />}
        {isTooMuch && (
          <Text size="sm" role="alert">
            {t("intake.tooMuch", { files: UPLOAD_LIMITS.inputs, megabytes: UPLOAD_LIMITS.bytes / 1_000_000 })}
          </Text>
        )}
        {failure !== null && <ErrorNotice error={failure} onRetry={() => void submit()} />}
        <Group justify="flex-end" gap="xs" className="intake__foot">
          {isSending && (
            <Button variant="default" onClick={stop}>
              {t("dialog.cancel")}
            </Button>
          )}
          <Button type="submit" loading={isSending} disabled={isNothing || isTooMuch}>
            {t("intake.start")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A field that was left empty states nothing. */
function givenFacts(stated: StatedFacts): StatedFacts {
  return Object.fromEntries(Object.entries(stated).filter(([, value = ""]) => value.trim() !== ""));
}

function exceeds(files: readonly File[], given: Pasted): boolean {
  const inputs = files.length + (given.kind === "addresses" ? given.urls.length : given.kind === "text" ? 1 : 0);
  const bytes = files.reduce((sum, { size }) => sum + size, given.kind === "text" ? new Blob([given.text]).size : 0);
  return inputs > UPLOAD_LIMITS.inputs || bytes > UPLOAD_LIMITS.bytes;
}

function ChosenFiles() {
  const { t } = useTranslation();
  const { files, setFiles } = useIntake();
  if (files.length === 0) return null;
  return (
    <section>
      <h3 className="block__title">{t("intake.chosen", { count: files.length })}</h3>
      <ul className="intake__list">
        {files.map((file, place) => (
          <li key={place} className="intake__file">
            <bdi className="intake__name">{file.name}</bdi>
            <CloseButton
              size="sm"
              aria-label={t("identity.leaveOut", { name: isolated(file.name) })}
              onClick={() => {
                setFiles((before) => before.filter((one) => one !== file));
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
