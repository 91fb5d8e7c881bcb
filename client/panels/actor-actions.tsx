import { Button, Group, Tooltip } from "@mantine/core";
import { IconArrowsMaximize, IconEyeOff, IconFocusCentered, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Actor } from "../../graph/model/actor.ts";
import { adjacentQuery } from "../api/queries.ts";
import { hideActors, keepOnly } from "../state/changes.ts";
import { actorsOnCanvas } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import { ErrorNotice } from "./error-notice.tsx";
import { EditMenu } from "./identity/edit-menu.tsx";
import { EXPAND_STEP, neighboursOn, useCanvasQuery, useExpand, useTypesShown } from "./use-canvas.ts";

/** What can be done with an actor on the canvas: expand, isolate, hide; and how many neighbours are still to come. */
export function ActorActions({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const { state, apply } = useView();
  const expand = useExpand();
  const [failure, setFailure] = useState<unknown>(null);
  const canvas = useCanvasQuery().data ?? { actors: [], ties: [] };
  const { data: adjacent } = useQuery(adjacentQuery(actor.id, EXPAND_STEP, useTypesShown()));
  const isPresent = actorsOnCanvas(state).includes(actor.id);
  const neighbours = neighboursOn(canvas, actor.id);
  const left = useNeighboursLeft(neighbours, canvas, adjacent?.actorsInAll);

  const onExpand = (): void => {
    setFailure(null);
    expand(actor.id).catch(setFailure);
  };

  return (
    <>
      <Group gap={6} mt="md">
        {!isPresent && (
          <Button size="xs" leftSection={<IconPlus size={16} />} onClick={onExpand}>
            {t("actor.add")}
          </Button>
        )}
        {isPresent && (
          <>
            <Button size="xs" leftSection={<IconArrowsMaximize size={16} />} onClick={onExpand} disabled={left === 0}>
              {t("actor.expand")}
            </Button>
            <Tooltip label={t("actor.isolateHelp")}>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconFocusCentered size={16} />}
                onClick={() => {
                  apply(keepOnly([actor.id, ...neighbours]));
                }}
              >
                {t("actor.isolate")}
              </Button>
            </Tooltip>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconEyeOff size={16} />}
              onClick={() => {
                apply(hideActors([actor.id]));
              }}
            >
              {t("actor.hide")}
            </Button>
          </>
        )}
        <EditMenu actor={actor} />
      </Group>
      {isPresent && left !== undefined && (
        <p className="block__text soft" role="status">
          {left > 0 ? t("actor.expandMore", { count: left }) : t("actor.expanded")}
        </p>
      )}
      {failure !== null && <ErrorNotice error={failure} onRetry={onExpand} />}
    </>
  );
}

/** How many neighbours of the types shown are not on the canvas; undefined until it is known. */
function useNeighboursLeft(
  neighbours: readonly string[],
  canvas: { readonly actors: readonly Actor[] },
  actorsInAll: number | undefined,
): number | undefined {
  const types = useTypesShown();
  if (actorsInAll === undefined) return undefined;
  const counted = canvas.actors.filter(({ id, type }) => neighbours.includes(id) && (types?.includes(type) ?? true));
  // The answer counts the actor itself among its neighbourhood.
  return Math.max(0, actorsInAll - 1 - counted.length);
}
