import { VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Language } from "../../graph/model/language.ts";
import type { ActorTrends, ComparedSide, TrendCount } from "../../graph/model/measures.ts";
import { actorTrendsQuery, bridgesQuery, communitiesQuery, namedOnlyQuery, tieTrendsQuery } from "../api/findings.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { addActors, keepOnly, select } from "../state/changes.ts";
import { tieSelection } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { Answer } from "./answer.tsx";
import { Block, Line, Lines } from "./finding-line.tsx";
import { useFilters, useFocusActor } from "./use-canvas.ts";

/** Names by which a community is called. */
const NAMES = 3;

/** What stands out in what passes the filter. Every line opens the network it speaks of. */
export function Findings() {
  return (
    <>
      <RisingActors />
      <RisingTies />
      <Communities />
      <BridgingActors />
      <NamedOnly />
    </>
  );
}

function RisingActors() {
  const { t } = useTranslation();
  const focusActor = useFocusActor();
  const query = useQuery(actorTrendsQuery(useFilters()));
  return (
    <Block title={t("findings.rising")} aside={<Since periods={query.data?.periods} />}>
      <Answer query={query}>
        {({ periods, rising }) => (
          <Lines empty={t("findings.nothingRises")}>
            {rising.map(({ actor, ...count }) => (
              <Line
                key={actor.id}
                actors={[actor]}
                onClick={() => {
                  focusActor(actor.id);
                }}
              >
                <BeforeAfter {...count} periods={periods} />
              </Line>
            ))}
          </Lines>
        )}
      </Answer>
    </Block>
  );
}

function RisingTies() {
  const { t } = useTranslation();
  const { apply } = useView();
  const query = useQuery(tieTrendsQuery(useFilters()));
  return (
    <Block title={t("findings.risingTies")} aside={<Since periods={query.data?.periods} />}>
      <Answer query={query}>
        {({ periods, rising, actors }) => (
          <Lines empty={t("findings.nothingRises")}>
            {rising.map(({ source, target, ...count }) => (
              <Line
                key={`${source} ${target}`}
                actors={actors.filter(({ id }) => id === source || id === target)}
                onClick={() => {
                  apply(addActors([source, target]));
                  apply(select(tieSelection(source, target)));
                }}
              >
                <BeforeAfter {...count} periods={periods} />
              </Line>
            ))}
          </Lines>
        )}
      </Answer>
    </Block>
  );
}

function Communities() {
  const { t } = useTranslation();
  const { apply } = useView();
  const query = useQuery(communitiesQuery(useFilters()));
  return (
    <Block title={t("findings.communities")}>
      <Answer query={query}>
        {({ communities }) => (
          <Lines empty={t("findings.noCommunities")}>
            {communities.map(({ id, size, members }) => (
              <Line
                key={id}
                actors={members.slice(0, NAMES)}
                says={(names) => t("findings.openCommunity", { names })}
                onClick={() => {
                  apply(keepOnly(members.map((member) => member.id)));
                }}
              >
                {t("findings.community", { count: size })}
              </Line>
            ))}
          </Lines>
        )}
      </Answer>
    </Block>
  );
}

function BridgingActors() {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const focusActor = useFocusActor();
  const query = useQuery(bridgesQuery(useFilters()));
  return (
    <Block title={t("findings.bridges")} aside={t("findings.bridgesAside")}>
      <Answer query={query}>
        {({ actors }) => (
          <Lines empty={t("findings.noBridges")}>
            {actors.map(({ actor, apart }) => (
              <Line
                key={actor.id}
                actors={[actor]}
                onClick={() => {
                  focusActor(actor.id);
                }}
              >
                {number(apart)}
              </Line>
            ))}
          </Lines>
        )}
      </Answer>
    </Block>
  );
}

/** Of a graph in one language alone this says nothing, and is not shown. */
function NamedOnly() {
  const query = useQuery(namedOnlyQuery(useFilters()));
  const { left, right } = query.data ?? {};
  if (left?.documents === 0 || right?.documents === 0) return null;
  return (
    <>
      <OnlyIn language="en" query={query} side={left} />
      <OnlyIn language="ar" query={query} side={right} />
    </>
  );
}

interface OnlyInProps {
  readonly language: Language;
  readonly query: Parameters<typeof Answer>[0]["query"];
  readonly side: ComparedSide | undefined;
}

function OnlyIn({ language, query, side }: OnlyInProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const focusActor = useFocusActor();
  return (
    <Block title={language === "en" ? t("findings.onlyEnglish") : t("findings.onlyArabic")}>
      <Answer query={query}>
        {() => (
          <Lines empty={t("findings.noneOnly")}>
            {(side?.only ?? []).map(({ actor, mentions }) => (
              <Line
                key={actor.id}
                actors={[actor]}
                onClick={() => {
                  focusActor(actor.id);
                }}
              >
                {number(mentions)}{" "}
                <VisuallyHidden component="span">{t("actor.mentions", { count: mentions })}</VisuallyHidden>
              </Line>
            ))}
          </Lines>
        )}
      </Answer>
    </Block>
  );
}

function Since({ periods }: { readonly periods: ActorTrends["periods"] | undefined }) {
  const { t } = useTranslation();
  const { date } = useLanguage();
  return periods == null ? null : t("findings.since", { date: date(periods.after.from) });
}

interface BeforeAfterProps extends Pick<TrendCount, "before" | "after"> {
  readonly periods: ActorTrends["periods"];
}

/** As shares of the sentences: the two periods are not of one size. */
function BeforeAfter({ before, after, periods }: BeforeAfterProps) {
  const { t } = useTranslation();
  const { share } = useLanguage();
  if (periods === null) return null;
  const shares = { before: share(before / periods.before.sentences), after: share(after / periods.after.sentences) };
  return (
    <>
      {t("findings.beforeAfter", shares)}{" "}
      <VisuallyHidden component="span">{t("findings.beforeAfterSpoken")}</VisuallyHidden>
    </>
  );
}
