import { Button, CloseButton, Group } from "@mantine/core";
import { IconArrowMerge, IconArrowsMaximize, IconEyeOff, IconFocusCentered, IconRoute } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../../graph/model/actor.ts";
import { actorsQuery } from "../../api/queries.ts";
import { hideActors, keepOnly, select, toggleSelected } from "../../state/changes.ts";
import { useView } from "../../view-store.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { isolated, nameFor } from "../../state/names.ts";
import { closeOver, showParts, useOpenParts } from "../../state/open-parts.ts";
import { ActorRow } from "../actor-row.tsx";
import { Answer } from "../answer.tsx";
import { CommonNeighbours } from "../common-neighbours.tsx";
import { useToldApart } from "../told-apart.tsx";
import { useExpandAloud } from "../use-canvas.ts";
import "../../styles/rows.css";

const CollectMenu = lazy(() => import("../notebook/collect-menu.tsx"));
const MergeDialog = lazy(() => import("./merge-dialog.tsx"));

/** Beyond so many, a list of all and their common neighbours would say nothing. */
const FEW = 12;

/** Several actors selected at once, and what can be done with all of them. */
export default function SeveralPanel({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const query = useQuery(actorsQuery(ids));
  return (
    <>
      <h2 className="panel__title">{t("several.title", { count: ids.length })}</h2>
      <p className="panel__lead">{t("several.help")}</p>
      <Answer query={query} lines={Math.min(FEW, ids.length)}>
        {(actors) => (
          <>
            <SeveralActions ids={ids} actors={actors} />
            <section className="block">
              <h3 className="block__title">{t("several.selected")}</h3>
              <Selected actors={actors} />
            </section>
            {ids.length <= FEW && <CommonNeighbours ids={ids} />}
          </>
        )}
      </Answer>
    </>
  );
}

function SeveralActions({ ids, actors }: { readonly ids: readonly string[]; readonly actors: readonly Actor[] }) {
  const { t } = useTranslation();
  const { apply } = useView();
  const { over } = useOpenParts();
  const expand = useExpandAloud();
  const actions = [
    {
      label: t("several.paths"),
      Icon: IconRoute,
      act: () => {
        apply(select({ kind: "paths", ids }));
      },
    },
    {
      label: t("actor.expand"),
      Icon: IconArrowsMaximize,
      act: () => {
        expand(ids);
      },
    },
    {
      label: t("several.merge"),
      Icon: IconArrowMerge,
      act: () => {
        showParts({ over: "merge" });
      },
    },
    {
      label: t("several.isolate"),
      Icon: IconFocusCentered,
      act: () => {
        apply(keepOnly(ids));
      },
    },
    {
      label: t("several.hide"),
      Icon: IconEyeOff,
      act: () => {
        apply(hideActors(ids));
      },
    },
  ];
  return (
    <>
      <Group gap={6} mt="md">
        {actions.slice(ids.length > FEW ? 1 : 0).map(({ label, Icon, act }, index) => (
          <Button
            key={label}
            size="xs"
            variant={index === 0 ? "filled" : "default"}
            leftSection={<Icon size={16} />}
            onClick={act}
          >
            {label}
          </Button>
        ))}
        <Suspense fallback={null}>
          <CollectMenu actors={ids} />
        </Suspense>
      </Group>
      <Suspense fallback={null}>{over === "merge" && <MergeDialog actors={actors} onClose={closeOver} />}</Suspense>
    </>
  );
}

function Selected({ actors }: { readonly actors: readonly Actor[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { apply } = useView();
  const told = useToldApart(actors);
  return (
    <ul className="rows">
      {told.map((actor) => (
        <li key={actor.id} className="several__one">
          <ActorRow
            actor={actor}
            count={actor.mentions}
            most={Math.max(...actors.map(({ mentions }) => mentions))}
            unit={t("actor.mentions", { count: actor.mentions })}
            onClick={() => {
              apply(select({ kind: "actor", id: actor.id }));
            }}
          />
          <CloseButton
            size="sm"
            aria-label={t("identity.leaveOut", { name: isolated(nameFor(actor, language)) })}
            onClick={() => {
              apply(toggleSelected(actor.id));
            }}
          />
        </li>
      ))}
    </ul>
  );
}
