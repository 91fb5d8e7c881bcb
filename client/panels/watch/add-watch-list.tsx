import { Button, FileButton, Group, NativeSelect } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ActorType } from "../../../graph/model/ontology.ts";
import { addWatchList } from "../../api/watch-lists.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated } from "../../state/names.ts";
import { useToasts } from "../../toasts.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { useActorTypes } from "../ontology.ts";

/** Names that stand in every language as they are. */
const FORMATS = { csv: "CSV", ftm: "FollowTheMoney", register: "OpenSanctions" };

const ACCEPTED = ".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json";

/** Chooses a file and adds its list; all documents are read with it at once, which may take a while. */
export function AddWatchList() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const client = useQueryClient();
  const say = useToasts();
  const types = useActorTypes();
  const [type, setType] = useState<ActorType | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly file: File } | null>(null);

  const add = async (file: File): Promise<void> => {
    setFailure(null);
    setBusy(true);
    try {
      const { list } = await addWatchList(client, file, type);
      say({ text: t("watch.added", { title: isolated(list.title), count: list.found }) });
    } catch (error) {
      setFailure({ error, file });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="watch-add">
      <Group align="flex-end" gap="sm">
        <NativeSelect
          size="sm"
          label={t("watch.type")}
          value={type ?? ""}
          onChange={({ currentTarget: { value } }) => {
            setType(types.find((definition) => definition.type === value)?.type ?? null);
          }}
          data={[
            { value: "", label: t("watch.typeInFile") },
            ...types.map((definition) => ({ value: definition.type, label: definition.one[language] })),
          ]}
        />
        <FileButton
          accept={ACCEPTED}
          onChange={(file) => {
            if (file !== null) void add(file);
          }}
        >
          {(props) => (
            <Button {...props} size="sm" leftSection={<IconUpload size={18} />} loading={isBusy}>
              {t("watch.add")}
            </Button>
          )}
        </FileButton>
      </Group>
      <p className="block__text soft" role="status">
        {isBusy ? t("watch.busy") : t("watch.formats", FORMATS)}
      </p>
      {failure !== null && <ErrorNotice error={failure.error} onRetry={() => void add(failure.file)} />}
    </div>
  );
}
