import { ActionIcon, NativeSelect } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import { isolated, nameFor } from "../state/names.ts";
import { ALL_NAMES, SELECTED, type ReaderSteps } from "./use-reader-steps.ts";

/** Over a document: whose names are gone through in it, and on to the next or back to the one before. */
export function ReaderStepper({ named, selected, whose, choose, places, index, step }: ReaderSteps) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  if (named.length === 0) return null;
  const names = named.map(({ actor, times }) => {
    return { value: actor.id, label: `${isolated(nameFor(actor, language))} (${number(times)})` };
  });
  return (
    <div className="reader__steps" role="group" aria-label={t("reader.steps")}>
      <NativeSelect
        size="xs"
        className="reader__whose"
        aria-label={t("reader.whose")}
        value={whose}
        data={[
          { value: ALL_NAMES, label: t("reader.allNames") },
          ...(selected.length > 1 ? [{ value: SELECTED, label: t("reader.selectedNames") }] : []),
          ...names,
        ]}
        onChange={({ currentTarget: { value } }) => {
          choose(value);
        }}
      />
      <span className="soft number" role="status">
        {index === null
          ? t("reader.places", { count: places.length })
          : t("reader.placeOf", { index: index + 1, total: places.length })}
      </span>
      <ActionIcon
        variant="default"
        aria-label={t("reader.previous")}
        onClick={() => {
          step(-1);
        }}
      >
        <IconChevronUp size={18} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t("reader.next")}
        onClick={() => {
          step(1);
        }}
      >
        <IconChevronDown size={18} />
      </ActionIcon>
    </div>
  );
}
