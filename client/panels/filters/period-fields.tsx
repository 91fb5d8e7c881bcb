import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Period } from "../../state/months.ts";
import "../../styles/period-fields.css";

interface Props {
  readonly period: Period;
  /** An empty field opens the period on its side. */
  readonly onChoose: (period: Period) => void;
}

/** The first and the last day of a period. */
export function PeriodFields({ period, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        size="xs"
        type="date"
        aria-label={t("filter.from")}
        value={period.from ?? ""}
        max={period.to}
        onChange={({ currentTarget: { value } }) => {
          onChoose({ ...period, from: value === "" ? undefined : value });
        }}
      />
      <span aria-hidden="true">–</span>
      <TextInput
        size="xs"
        type="date"
        aria-label={t("filter.to")}
        value={period.to ?? ""}
        min={period.from}
        onChange={({ currentTarget: { value } }) => {
          onChoose({ ...period, to: value === "" ? undefined : value });
        }}
      />
    </>
  );
}
