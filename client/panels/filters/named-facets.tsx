import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { NONE_NAMED } from "../../../graph/model/filter.ts";
import type { Facets } from "../../../graph/model/measures.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { filterBy } from "../../state/changes.ts";
import { namedAs } from "../../state/sources.ts";
import { useView } from "../../view-store.tsx";
import { useFilters } from "../use-canvas.ts";
import { FacetList } from "./facet-list.tsx";

const NAMED = {
  source: { title: "briefing.sources", none: "evidence.noSource", leftOut: "notSource", values: "sources" },
  byline: { title: "filter.bylines", none: "filter.noByline", leftOut: "notByline", values: "bylines" },
} as const;
const PARTS = ["source", "byline"] as const;
type Part = (typeof PARTS)[number];

/** Who printed the news, and who wrote it: long lists, one at a time. */
export function NamedFacets({ found }: { readonly found: Facets }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  return (
    <Tabs defaultValue="source" keepMounted={false} className="facet">
      <Tabs.List className="facet__tabs">
        {PARTS.map((part) => (
          <Tabs.Tab key={part} value={part} className="facet__tab">
            {t(NAMED[part].title)} <span className="number soft">{number(found[`${NAMED[part].values}InAll`])}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {PARTS.map((part) => (
        <Tabs.Panel key={part} value={part}>
          <NamedFacet part={part} found={found} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function NamedFacet({ part, found }: { readonly part: Part; readonly found: Facets }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const { title, none, leftOut, values } = NAMED[part];
  const { [part]: only = [], [leftOut]: not = [] } = useFilters();
  const choice =
    part === "source" ? { only: namedAs(found.sources, only), not: namedAs(found.sources, not) } : { only, not };
  return (
    <FacetList
      title={t(title)}
      isTitled
      values={found[values].map(({ value, count }) => ({
        value,
        count,
        label: value === NONE_NAMED ? t(none) : value,
      }))}
      choice={choice}
      onChoose={(chosen) => {
        apply(filterBy({ [part]: chosen.only, [leftOut]: chosen.not }));
      }}
    />
  );
}
