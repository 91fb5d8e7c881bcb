import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StatedFacts } from "../../../graph/model/stated-facts.ts";
import { statsQuery } from "../../api/queries.ts";
import { typedDirection } from "../typed-direction.ts";

const LANGUAGES = ["en", "ar", "other"] as const;

interface Props {
  readonly stated: StatedFacts;
  readonly onState: (stated: StatedFacts) => void;
}

/** What a person knows of what they give to be read: who printed it, who wrote it, when, in which language. */
export function StatedFields({ stated, onState }: Props) {
  const { t } = useTranslation();
  const { source = "", byline = "", language = "" } = stated;
  const sources = useId();
  const { data: stats } = useQuery(statsQuery);
  return (
    <fieldset className="stated">
      <legend>{t("intake.stated")}</legend>
      <p className="soft stated__help">{t("intake.statedHelp")}</p>
      <TextInput
        size="sm"
        label={t("intake.source")}
        list={sources}
        maxLength={300}
        {...typedDirection(source)}
        value={source}
        onChange={({ currentTarget: { value } }) => {
          onState({ ...stated, source: value });
        }}
      />
      {/* What the store has already, so that one source is written one way. */}
      <datalist id={sources}>
        {Object.keys(stats?.sources ?? {}).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextInput
        size="sm"
        label={t("intake.byline")}
        maxLength={300}
        {...typedDirection(byline)}
        value={byline}
        onChange={({ currentTarget: { value } }) => {
          onState({ ...stated, byline: value });
        }}
      />
      <PrintedOn stated={stated} onState={onState} />
      <NativeSelect
        size="sm"
        label={t("intake.language")}
        value={language}
        data={[
          { value: "", label: t("intake.asWritten") },
          ...LANGUAGES.map((value) => ({ value, label: t(`documentLanguage.${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          onState({ ...stated, language: LANGUAGES.find((one) => one === value) });
        }}
      />
    </fieldset>
  );
}

/** A date that is no date keeps the form from being sent, and is told under the field in the words of the page. */
function PrintedOn({ stated, onState }: Props) {
  const { t } = useTranslation();
  const [isNoDate, setNoDate] = useState(false);
  return (
    <TextInput
      size="sm"
      type="date"
      label={t("intake.publishedAt")}
      min="1000-01-01"
      max="2999-12-31"
      error={isNoDate && t("intake.noDate")}
      value={stated.publishedAt ?? ""}
      onInvalid={(event) => {
        event.preventDefault();
        setNoDate(true);
        event.currentTarget.focus();
      }}
      onChange={({ currentTarget: { value } }) => {
        setNoDate(false);
        onState({ ...stated, publishedAt: value });
      }}
    />
  );
}
