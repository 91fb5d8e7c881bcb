import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  kindOf,
  PARAMETER_KINDS,
  readParameter,
  writeParameter,
  type ParameterKind,
} from "../../../graph/model/query-parameter.ts";
import { QUERY_TEMPLATES } from "../../../graph/model/query-templates/query-templates.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { typedDirection } from "../typed-direction.ts";
import "../../styles/parameters.css";

type Values = Readonly<Record<string, unknown>>;

interface Props {
  readonly names: readonly string[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

/** A field for every parameter that the query names. */
export function ParameterForm({ names, values, onChange }: Props) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <fieldset className="parameters">
      <legend>{t("console.parameters")}</legend>
      {names.map((name) => (
        <ParameterField
          key={name}
          name={name}
          value={values[name]}
          onChange={(value) => {
            const { [name]: _, ...others } = values;
            onChange(value === undefined ? others : { ...others, [name]: value });
          }}
        />
      ))}
    </fieldset>
  );
}

interface FieldProps {
  readonly name: string;
  /** Undefined while it has none that can be used. */
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** What a person writes stays as it is written, also where it is (not yet) a value of the kind. */
function ParameterField({ name, value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [written, setWritten] = useState({
    text: value === undefined ? "" : writeParameter(value),
    kind: kindOf(value ?? ""),
  });
  const read = readParameter(written.kind, written.text);
  const own = "value" in read ? read.value : undefined;
  // Another query with a value of its own was opened.
  if (value !== undefined && JSON.stringify(value) !== JSON.stringify(own)) {
    setWritten({ text: writeParameter(value), kind: kindOf(value) });
  }
  const write = (text: string, kind: ParameterKind): void => {
    setWritten({ text, kind });
    const next = readParameter(kind, text);
    onChange("value" in next ? next.value : undefined);
  };
  const known = QUERY_TEMPLATES.flatMap(({ parameters }) => parameters).find((parameter) => parameter.name === name);
  const label = (
    <>
      <bdi dir="ltr">${name}</bdi>
      {known !== undefined && <span className="soft"> {known.label[language]}</span>}
    </>
  );
  return (
    <div className="parameters__one">
      <TextInput
        size="sm"
        label={label}
        aria-label={`$${name}`}
        {...typedDirection(written.text)}
        value={written.text}
        error={
          "fault" in read && written.text !== ""
            ? t(FAULTS[written.kind], { example: EXAMPLES[written.kind] })
            : undefined
        }
        list={known?.choices === undefined ? undefined : `choices-${name}`}
        onChange={(event) => {
          write(event.currentTarget.value, written.kind);
        }}
      />
      {known?.choices !== undefined && (
        <datalist id={`choices-${name}`}>
          {known.choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <NativeSelect
        size="sm"
        aria-label={t("console.kindOf", { name })}
        value={written.kind}
        onChange={(event) => {
          const kind = PARAMETER_KINDS.find((candidate) => candidate === event.currentTarget.value) ?? "text";
          write(written.text, kind);
        }}
        data={PARAMETER_KINDS.map((kind) => ({ value: kind, label: t(KINDS[kind]) }))}
      />
    </div>
  );
}

const KINDS = {
  text: "console.kindText",
  integer: "console.kindInteger",
  decimal: "console.kindDecimal",
  boolean: "console.kindBoolean",
  date: "console.kindDate",
  json: "console.kindJson",
} as const satisfies Record<ParameterKind, string>;

const EXAMPLES: Readonly<Record<ParameterKind, string>> = {
  text: "",
  integer: "10",
  decimal: "0.5",
  boolean: "true / false",
  date: "2021-07-30",
  json: '["a", "b"]',
};

const FAULTS = {
  text: "console.faultJson",
  integer: "console.faultInteger",
  decimal: "console.faultDecimal",
  boolean: "console.faultBoolean",
  date: "console.faultDate",
  json: "console.faultJson",
} as const satisfies Record<ParameterKind, string>;
