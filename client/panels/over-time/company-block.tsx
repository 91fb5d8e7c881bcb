import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import type { Company, CompanyCount, CompanyPart } from "../../../graph/model/measures.ts";
import { companyQuery, timelineQuery, type ComparedPeriods } from "../../api/measures.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { addActors, select } from "../../state/changes.ts";
import { compareBy, useCompared } from "../../state/compared.ts";
import { tieSelection } from "../../state/view-state.ts";
import { useView } from "../../view-store.tsx";
import { Answer } from "../answer.tsx";
import { PeriodFields } from "../filters/period-fields.tsx";
import { Block, Line, Lines } from "../finding-line.tsx";
import { TypeSelect } from "../type-select.tsx";
import { useFilters } from "../use-canvas.ts";
import "../../styles/over-time.css";

/** Whom an actor is named with in one period and not in another: asked for by a button, answered below it. */
export default function CompanyBlock({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { isOpen } = useCompared();
  return (
    <section className="block">
      <Button
        size="xs"
        variant="default"
        aria-expanded={isOpen}
        rightSection={isOpen ? <IconChevronUp size={14} /> : <IconChevronDown size={14} />}
        onClick={() => {
          compareBy({ isOpen: !isOpen });
        }}
      >
        {t("company.title")}
      </Button>
      {isOpen && <Compared actor={actor} />}
    </section>
  );
}

function Compared({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const filters = useFilters();
  const { periods, type } = useCompared();
  const query = useQuery(companyQuery(actor.id, periods, type === null ? filters : { ...filters, type: [type] }));
  const shown = periods ?? daysOf(query.data?.periods ?? null);
  return (
    <>
      {shown !== null && (
        <Periods
          periods={shown}
          onChoose={(chosen) => {
            compareBy({ periods: chosen });
          }}
        />
      )}
      <TypeSelect
        type={type}
        onChoose={(chosen) => {
          compareBy({ type: chosen });
        }}
      />
      <Undated actor={actor} />
      <Answer query={query} lines={5}>
        {({ periods: counted, joined, left, stayed }) =>
          counted === null ? (
            <p className="block__text soft">{t("company.oneDate")}</p>
          ) : (
            <>
              <Part title={t("company.joined")} actor={actor} part={joined} says={({ after }) => number(after)} />
              <Part title={t("company.left")} actor={actor} part={left} says={({ before }) => number(before)} />
              <Part
                title={t("company.stayed")}
                actor={actor}
                part={stayed}
                says={({ before, after }) =>
                  t("findings.beforeAfter", { before: number(before), after: number(after) })
                }
              />
            </>
          )
        }
      </Answer>
    </>
  );
}

/** Of the actor's sentences, those that no period has: their document has no date. */
function Undated({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  // What Activity asks as well, so that it is asked once.
  const { from: _from, to: _to, ...filters } = useFilters();
  const { data } = useQuery(timelineQuery([actor.id], filters));
  const undated = data?.undated.sentences ?? 0;
  return undated > 0 && <p className="block__text soft">{t("company.undated", { count: undated })}</p>;
}

function daysOf(periods: Company["periods"]): ComparedPeriods | null {
  if (periods === null) return null;
  const { before, after } = periods;
  return { beforeFrom: before.from, beforeTo: before.to, afterFrom: after.from, afterTo: after.to };
}

interface PeriodsProps {
  readonly periods: ComparedPeriods;
  readonly onChoose: (periods: ComparedPeriods) => void;
}

function Periods({ periods, onChoose }: PeriodsProps) {
  const { t } = useTranslation();
  const { beforeFrom, beforeTo, afterFrom, afterTo } = periods;
  // A field that is emptied stands for no day; the last one holds until another is given.
  return (
    <>
      <fieldset className="period-fields">
        <legend>{t("company.before")}</legend>
        <PeriodFields
          period={{ from: beforeFrom, to: beforeTo }}
          onChoose={({ from = beforeFrom, to = beforeTo }) => {
            onChoose({ ...periods, beforeFrom: from, beforeTo: to });
          }}
        />
      </fieldset>
      <fieldset className="period-fields">
        <legend>{t("company.after")}</legend>
        <PeriodFields
          period={{ from: afterFrom, to: afterTo }}
          onChoose={({ from = afterFrom, to = afterTo }) => {
            onChoose({ ...periods, afterFrom: from, afterTo: to });
          }}
        />
      </fieldset>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly actor: Actor;
  readonly part: CompanyPart;
  readonly says: (count: CompanyCount) => string;
}

function Part({ title, actor, part: { first, inAll }, says }: PartProps) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { apply } = useView();
  return (
    <Block
      title={title}
      aside={first.length < inAll ? t("company.first", { shown: first.length, count: inAll }) : number(inAll)}
    >
      <Lines empty={t("findings.noneOnly")}>
        {first.map(({ actor: other, ...count }) => (
          <Line
            key={other.id}
            actors={[other]}
            onClick={() => {
              apply(addActors([actor.id, other.id]));
              apply(select(tieSelection(actor.id, other.id)));
            }}
          >
            {says(count)}
          </Line>
        ))}
      </Lines>
    </Block>
  );
}
