import { Button, NativeSelect, Popover, Stack } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { STRENGTHS, type Strength } from "../../graph/model/filter.ts";
import type { ActorType, RelationType } from "../../graph/model/ontology.ts";
import { actorRelationsQuery } from "../api/relations.ts";
import { useLanguage } from "../i18n/use-language.ts";
import type { Period } from "../state/months.ts";
import { PeriodFields } from "./filters/period-fields.tsx";
import { useRelationWords } from "./relations/relation-words.ts";
import { TypeSelect } from "./type-select.tsx";
import { EXPAND_STEP, useFilters, type Expansion } from "./use-canvas.ts";
import "../styles/expand-form.css";

const COUNTS = [5, EXPAND_STEP, 25, 50, 100] as const;

interface Props {
  readonly actor: string;
  readonly disabled: boolean;
  readonly onExpand: (expansion: Expansion) => void;
}

/** Which neighbours to bring: how many, by which rank, of which type, from which period. */
export function ExpandMenu({ actor, disabled, onExpand }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus withinPortal={false}>
      <Popover.Target>
        <Button
          size="xs"
          px={6}
          disabled={disabled}
          aria-label={t("expand.label")}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          <IconChevronDown size={14} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("expand.label")}>
        <ExpandForm
          actor={actor}
          onExpand={(expansion) => {
            setOpened(false);
            onExpand(expansion);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function ExpandForm({ actor, onExpand }: Pick<Props, "actor" | "onExpand">) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const filters = useFilters();
  const [strength, setStrength] = useState<Strength>("sentences");
  const [statedAs, setStatedAs] = useState<RelationType | "">("");
  const [count, setCount] = useState<number>(EXPAND_STEP);
  const [type, setType] = useState<ActorType | null>(null);
  const [period, setPeriod] = useState<Period>({ from: filters.from, to: filters.to });
  const expand = (): void => {
    const filter = { ...filters, ...period, ...(type === null ? {} : { type: [type] }) };
    onExpand({ count, strength, filter, ...(statedAs === "" ? {} : { statedAs }) });
  };
  return (
    <form
      className="expand-form"
      onSubmit={(event) => {
        event.preventDefault();
        expand();
      }}
    >
      <Stack gap={8}>
        <NativeSelect
          size="xs"
          label={t("expand.by")}
          // Of those that something is said of, those come first of whom it is said most often.
          disabled={statedAs !== ""}
          value={strength}
          data={STRENGTHS.map((value) => ({ value, label: t(`strength.${value}`) }))}
          onChange={({ currentTarget: { value } }) => {
            setStrength(STRENGTHS.find((one) => one === value) ?? "sentences");
          }}
        />
        <TypeSelect type={type} onChoose={setType} />
        <RelationSelect actor={actor} value={statedAs} onChange={setStatedAs} />
        <fieldset className="period-fields">
          <legend>{t("briefing.period")}</legend>
          <PeriodFields period={period} onChoose={setPeriod} />
        </fieldset>
        <NativeSelect
          size="xs"
          label={t("expand.count")}
          value={String(count)}
          data={COUNTS.map((value) => ({ value: String(value), label: number(value) }))}
          onChange={({ currentTarget: { value } }) => {
            setCount(Number(value));
          }}
        />
        <Button type="submit" size="xs" mt={4}>
          {t("actor.expand")}
        </Button>
      </Stack>
    </form>
  );
}

interface RelationSelectProps {
  readonly actor: string;
  readonly value: RelationType | "";
  readonly onChange: (type: RelationType | "") => void;
}

/** The types of what the news states of an actor, with how many others it states each of. */
function RelationSelect({ actor, value, onChange }: RelationSelectProps) {
  const { t } = useTranslation();
  const { language, number } = useLanguage();
  const { types } = useRelationWords();
  const { data } = useQuery(actorRelationsQuery(actor, useFilters()));
  const stated = types.flatMap((definition) => {
    const own = (data?.relations ?? []).filter(({ type }) => type === definition.type);
    const others = new Set(own.map(({ source, target }) => (source === actor ? target : source)));
    return others.size === 0 ? [] : [{ type: definition.type, label: definition.label[language], count: others.size }];
  });
  if (stated.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      label={t("expand.relation")}
      value={value}
      data={[
        { value: "", label: t("expand.anyRelation") },
        ...stated.map(({ type, label, count }) => ({
          value: type,
          label: t("expand.relationCount", { label, many: number(count) }),
        })),
      ]}
      onChange={({ currentTarget: { value: chosen } }) => {
        onChange(stated.find(({ type }) => type === chosen)?.type ?? "");
      }}
    />
  );
}
