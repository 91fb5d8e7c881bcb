import { ActionIcon, Button, Group, Tooltip, VisuallyHidden } from "@mantine/core";
import {
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconEyeOff,
  IconFocusCentered,
  IconPin,
  IconPinnedOff,
  IconPlus,
} from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { adjacentQuery } from "../api/queries.ts";
import { useCanvasHandle } from "../canvas-handle.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { collapse, grownFrom, hideActors, keepOnly, pin, unpin } from "../state/changes.ts";
import { actorsOnCanvas, sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { ErrorNotice } from "./error-notice.tsx";
import { ExpandMenu } from "./expand-menu.tsx";
import { EditMenu } from "./identity/edit-menu.tsx";
import { EXPAND_STEP, neighboursOn, useCanvasQuery, useExpand, useFilters, type Expansion } from "./use-canvas.ts";

const CollectMenu = lazy(() => import("./notebook/collect-menu.tsx"));

/** What can be done with an actor on the canvas, and how many neighbours are still to come. */
export function ActorActions({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { number } = useLanguage();
  const { state } = useView();
  const expand = useExpand();
  const [tried, setTried] = useState<Expansion>({});
  const [failure, setFailure] = useState<unknown>(null);
  const { neighbours, left } = useNeighbours(actor.id);
  const isPresent = actorsOnCanvas(state).includes(actor.id);

  const onExpand = (expansion: Expansion = {}): void => {
    setTried(expansion);
    setFailure(null);
    expand([actor.id], expansion).catch(setFailure);
  };

  return (
    <>
      <Group gap={6} mt="md">
        {isPresent ? (
          <>
            <Button.Group>
              <Button
                size="xs"
                leftSection={<IconArrowsMaximize size={16} />}
                disabled={left === 0}
                onClick={() => {
                  onExpand();
                }}
              >
                {t("actor.expand")}
                {left !== undefined && left > 0 && (
                  <>
                    {"\u00a0"}
                    <bdi className="actor-actions__left number" aria-hidden="true">
                      +{number(left)}
                    </bdi>
                  </>
                )}
              </Button>
              <ExpandMenu actor={actor.id} disabled={left === 0} onExpand={onExpand} />
            </Button.Group>
            <CanvasActions id={actor.id} neighbours={neighbours} />
          </>
        ) : (
          <Button
            size="xs"
            leftSection={<IconPlus size={16} />}
            onClick={() => {
              onExpand();
            }}
          >
            {t("actor.add")}
          </Button>
        )}
        <Suspense fallback={null}>
          <CollectMenu actors={[actor.id]} />
        </Suspense>
        <EditMenu actor={actor} />
      </Group>
      {isPresent && left !== undefined && <Left left={left} />}
      {failure !== null && (
        <ErrorNotice
          error={failure}
          onRetry={() => {
            onExpand(tried);
          }}
        />
      )}
    </>
  );
}

/** How many neighbours are still to come: written on the button, and told to those who do not see it. */
function Left({ left }: { readonly left: number }) {
  const { t } = useTranslation();
  if (left === 0) {
    return (
      <p className="block__text soft" role="status">
        {t("actor.expanded")}
      </p>
    );
  }
  return <VisuallyHidden role="status">{t("actor.expandMore", { count: left })}</VisuallyHidden>;
}

/** What concerns only where the actor stands. */
function CanvasActions({ id, neighbours }: { readonly id: string; readonly neighbours: readonly string[] }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const handle = useCanvasHandle();
  const isPinned = sceneOf(state).pins[id] !== undefined;
  const grown = grownFrom(state, id).length;
  const collapsing = {
    label: t("actor.collapse"),
    help: t("actor.collapseHelp", { count: grown }),
    Icon: IconArrowsMinimize,
    act: () => {
      apply(collapse(id));
    },
  };
  const actions = [
    ...(grown > 0 ? [collapsing] : []),
    {
      label: t("actor.isolate"),
      help: t("actor.isolateHelp"),
      Icon: IconFocusCentered,
      act: () => {
        apply(keepOnly([id, ...neighbours]));
      },
    },
    {
      label: isPinned ? t("actor.unpin") : t("actor.pin"),
      help: t("actor.pinHelp"),
      Icon: isPinned ? IconPinnedOff : IconPin,
      act: () => {
        const at = handle.current?.placeOf(id);
        if (isPinned) apply(unpin([id]));
        else if (at !== undefined) apply(pin({ [id]: at }));
      },
    },
    {
      label: t("actor.hide"),
      help: t("actor.hideHelp"),
      Icon: IconEyeOff,
      act: () => {
        apply(hideActors([id]));
      },
    },
  ];
  return (
    <>
      {actions.map(({ label, help, Icon, act }) => (
        <Tooltip key={help} label={help}>
          <ActionIcon variant="default" size={30} aria-label={label} onClick={act}>
            <Icon size={16} />
          </ActionIcon>
        </Tooltip>
      ))}
    </>
  );
}

/** An actor's neighbours on the canvas, and how many more there are; undefined until that is known. */
function useNeighbours(id: string): { readonly neighbours: readonly string[]; readonly left: number | undefined } {
  const filter = useFilters();
  const { data: canvas } = useCanvasQuery();
  const { data: adjacent } = useQuery(adjacentQuery(id, EXPAND_STEP, { filter }));
  const neighbours = canvas === undefined ? [] : neighboursOn(canvas, id);
  // The answer counts the actor itself among its neighbourhood.
  const left = adjacent && Math.max(0, adjacent.actorsInAll - 1 - neighbours.length);
  return { neighbours, left };
}
