import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ActorType } from "../../graph/model/ontology.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useActorTypes } from "./ontology.ts";

interface Props {
  /** Null for actors of any. */
  readonly type: ActorType | null;
  readonly onChoose: (type: ActorType | null) => void;
}

/** One type of actors, or any. */
export function TypeSelect({ type, onChoose }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const types = useActorTypes();
  return (
    <NativeSelect
      size="xs"
      label={t("expand.type")}
      value={type ?? ""}
      data={[
        { value: "", label: t("expand.anyType") },
        ...types.map((definition) => ({ value: definition.type, label: definition.many[language] })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        onChoose(types.find((one) => one.type === value)?.type ?? null);
      }}
    />
  );
}
