import { NativeSelect, NumberInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LEVELS, type Filter } from "../../../graph/model/filter.ts";
import type { DocumentLanguage } from "../../../graph/model/language.ts";
import type { Facets } from "../../../graph/model/measures.ts";
import { communityListQuery, facetsQuery } from "../../api/measures.ts";
import { collectionsQuery } from "../../api/notebook.ts";
import { watchListsQuery } from "../../api/watch-lists.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { filterBy } from "../../state/changes.ts";
import { nameFor } from "../../state/names.ts";
import { useView } from "../../view-store.tsx";
import { Answer } from "../answer.tsx";
import { useFilters } from "../use-canvas.ts";
import { FacetList } from "./facet-list.tsx";
import { NamedFacets } from "./named-facets.tsx";
import { TimeFilter } from "./time-filter.tsx";
import "@mantine/core/styles/NumberInput.css";
import "../../styles/filters.css";

/** What is counted: every part of the filter with what each of its values would let through. */
export default function FilterPanel() {
  const { t } = useTranslation();
  const filters = useFilters();
  const facets = useQuery(facetsQuery(filters));
  return (
    <div className="filter-panel" role="group" aria-label={t("filter.label")}>
      <Answer query={facets} lines={4}>
        {(found) => (
          <>
            <TimeFilter counted={found.months} undated={found.undated} />
            <NamedFacets found={found} />
            <div className="facet facet--pair">
              <Languages found={found} />
              <Lists found={found} />
            </div>
            <Communities />
            <Strengths />
          </>
        )}
      </Answer>
    </div>
  );
}

function Languages({ found }: { readonly found: Facets }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const { language = [], notLanguage = [] } = useFilters();
  const labels = { en: t("documentLanguage.en"), ar: t("documentLanguage.ar"), other: t("documentLanguage.other") };
  const counts = new Map(found.languages.map(({ value, count }) => [value, count]));
  const values = (["en", "ar", "other"] as const).flatMap((value) => {
    const count = counts.get(value) ?? 0;
    return count === 0 && !language.includes(value) ? [] : [{ value, label: labels[value], count }];
  });
  return (
    <FacetList<DocumentLanguage>
      title={t("briefing.languages")}
      values={values}
      choice={{ only: language, not: notLanguage }}
      onChoose={({ only, not }) => {
        apply(filterBy({ language: only, notLanguage: not }));
      }}
    />
  );
}

/** Communities of the whole graph; each is called after its leading actor. */
function Communities() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { apply } = useView();
  const { community = [], notCommunity = [] } = useFilters();
  const query = useQuery(communityListQuery);
  const values = (query.data?.communities ?? []).map(({ id, size, members }) => ({
    value: id,
    count: size,
    label: members[0] === undefined ? id : nameFor(members[0], language),
  }));
  return (
    <FacetList
      title={t("colour.community")}
      values={values}
      choice={{ only: community, not: notCommunity }}
      onChoose={({ only, not }) => {
        apply(filterBy({ community: only, notCommunity: not }));
      }}
    />
  );
}

/** Watch lists and collections; nothing where there are none. */
function Lists({ found }: { readonly found: Facets }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const { list = [], notList = [] } = useFilters();
  const { data: watched = [] } = useQuery(watchListsQuery);
  const { data: collections = [] } = useQuery(collectionsQuery);
  const counts = new Map(found.lists.map(({ value, count }) => [value, count]));
  const values = [...watched, ...collections].map(({ id, title }) => ({
    value: id,
    label: title,
    count: counts.get(id) ?? 0,
  }));
  if (values.length === 0) return null;
  return (
    <FacetList
      title={t("filter.lists")}
      values={values}
      choice={{ only: list, not: notList }}
      onChoose={({ only, not }) => {
        apply(filterBy({ list: only, notList: not }));
      }}
    />
  );
}

/** From what a tie, or an actor, counts. */
function Strengths() {
  const { t } = useTranslation();
  const { apply } = useView();
  const { level = "sentence", minMentions = 1, minSentences = 1, minLogLikelihood = 0 } = useFilters();
  const numbers = [
    { name: "minSentences", label: t("filter.leastSentences"), value: minSentences, min: 1 },
    { name: "minMentions", label: t("filter.leastMentions"), value: minMentions, min: 1 },
    { name: "minLogLikelihood", label: t("filter.leastWeight"), value: minLogLikelihood, min: 0 },
  ] as const satisfies readonly { readonly name: keyof Filter; readonly [more: string]: unknown }[];
  return (
    <section className="facet" aria-label={t("filter.strength")}>
      <h3 className="facet__title">{t("filter.strength")}</h3>
      <div className="facet__numbers">
        <NativeSelect
          size="xs"
          label={t("filter.level")}
          value={level}
          data={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          onChange={({ currentTarget: { value } }) => {
            apply(filterBy({ level: LEVELS.find((one) => one === value) ?? "sentence" }));
          }}
        />
        {numbers.map(({ name, label, value, min }) => (
          <NumberInput
            key={name}
            size="xs"
            label={label}
            value={value}
            min={min}
            max={1_000_000}
            clampBehavior="strict"
            onChange={(given) => {
              apply(filterBy({ [name]: typeof given === "number" ? given : min }));
            }}
          />
        ))}
      </div>
    </section>
  );
}
