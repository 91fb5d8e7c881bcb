import { useComputedColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { communityLeaders, firstDays, isoDateOf } from "../state/appearance.ts";
import { nameFor } from "../state/names.ts";
import { sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { COMMUNITY_COLOURS, TIME_COLOURS } from "../state/colours.ts";
import { Name } from "./actor-name.tsx";
import { useMeasured } from "./use-measured.ts";

/** Communities named. */
const NAMED = 4;

/** What size, width and colour mean; shapes, and the colours of types, are explained by the switches over the canvas. */
export function Legend({ drawn }: { readonly drawn: Subgraph }) {
  const { t } = useTranslation();
  const { look } = sceneOf(useView().state);
  return (
    <ul className="legend" aria-label={t("legend.label")}>
      {look.size !== "none" && (
        <li>
          <svg width="34" height="14" aria-hidden="true" fill="var(--line-strong)">
            <circle cx="5" cy="7" r="3" />
            <circle cx="26" cy="7" r="7" />
          </svg>
          {t("legend.size", { measure: t(`size.${look.size}`) })}
        </li>
      )}
      <li>
        <svg width="34" height="14" aria-hidden="true" stroke="var(--line-strong)">
          <path d="M1 7h12" strokeWidth="1" />
          <path d="M18 7h15" strokeWidth="6" />
        </svg>
        {t("legend.tie")}
      </li>
      <li>
        <svg width="34" height="14" aria-hidden="true" stroke="var(--line-strong)">
          <path d="M1 7h32" strokeWidth="2.5" strokeDasharray="6 4" />
        </svg>
        {t("legend.unsure")}
      </li>
      {look.colour === "community" && <Communities drawn={drawn} />}
      {look.colour === "time" && <FirstNamed drawn={drawn} />}
    </ul>
  );
}

function Communities({ drawn }: { readonly drawn: Subgraph }) {
  const { language } = useLanguage();
  const scheme = useComputedColorScheme("light");
  const { communities } = useMeasured(drawn).measured;
  const leaders = communityLeaders(drawn.actors, communities).slice(0, NAMED);
  return leaders.map((leader, number) => (
    <li key={leader.id}>
      <svg width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="5.5" fill={COMMUNITY_COLOURS[number]?.[scheme]} />
      </svg>
      <Name>{nameFor(leader, language)}</Name>
    </li>
  ));
}

function FirstNamed({ drawn }: { readonly drawn: Subgraph }) {
  const { month } = useLanguage();
  const scheme = useComputedColorScheme("light");
  const { first, last } = firstDays(drawn.actors);
  if (!Number.isFinite(first)) return null;
  const [early, late] = TIME_COLOURS[scheme];
  return (
    <li>
      {month(isoDateOf(first))}
      <span className="legend__scale" style={{ "--early": early, "--late": late } as React.CSSProperties} />
      {month(isoDateOf(last))}
    </li>
  );
}
