import { useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { lastIngestQuery, statsQuery } from "../api/queries.ts";
import { changeLanguage } from "../i18n/i18n.ts";
import { useIntake } from "../intake-store.tsx";
import { clearFilters, enter, select } from "../state/changes.ts";
import { showParts, useOpenParts } from "../state/open-parts.ts";
import { NOTHING_SELECTED, sceneOf, type Change } from "../state/view-state.ts";
import { useToasts } from "../toasts.tsx";
import { useView } from "../view-store.tsx";
import type { CommandActions } from "./command-table.ts";

/** What can be done wherever one is: going from part to part of the page, and setting it up. */
export function usePageActions(): CommandActions {
  const { state, apply } = useView();
  const { setOpen: openIntake } = useIntake();
  const { isFiltering } = useOpenParts();
  const { setColorScheme } = useMantineColorScheme();
  const language = useLanguageSwitch();
  const isAnything = (useQuery(statsQuery).data?.documents ?? 0) > 0;
  const wasRead = useQuery(lastIngestQuery).data != null;
  const isFiltered = Object.keys(sceneOf(state).filters).length > 0;
  const { room } = state;
  return useMemo(() => {
    const doing = (change: Change) => (): void => {
      apply(change);
    };
    const opening = (parts: Parameters<typeof showParts>[0]) => (): void => {
      showParts(parts);
    };
    /** Of parts that belong to the network: goes there first. */
    const openingThere = (parts: Parameters<typeof showParts>[0]) => (): void => {
      apply(enter("network"));
      showParts(parts);
    };
    const scheme = (to: MantineColorScheme) => (): void => {
      setColorScheme(to);
    };
    return {
      search: () => document.querySelector<HTMLElement>("header [role=combobox]")?.focus(),
      palette: opening({ over: "palette" }),
      help: opening({ over: "help" }),
      console: doing(enter(room === "console" ? "network" : "console")),
      queue: doing(enter(room === "queue" ? "network" : "queue")),
      briefing: doing(select(NOTHING_SELECTED)),
      intake: () => {
        openIntake(true);
      },
      views: opening({ over: "notebook-views" }),
      collections: opening({ over: "notebook-collections" }),
      notes: opening({ over: "notebook-notes" }),
      activity: opening({ over: "notebook-activity" }),
      watchLists: opening({ over: "watch-lists" }),
      language,
      "scheme-auto": scheme("auto"),
      "scheme-light": scheme("light"),
      "scheme-dark": scheme("dark"),
      ...(wasRead && { report: opening({ over: "ingest-report" }) }),
      ...(isAnything && {
        exchange: openingThere({ over: "exchange" }),
        filters: openingThere({ isFiltering: room !== "network" || !isFiltering }),
      }),
      ...(isFiltered && { clearFilters: doing(clearFilters) }),
    };
  }, [apply, room, openIntake, isFiltering, setColorScheme, language, isAnything, wasRead, isFiltered]);
}

/** Puts the page into the other language. */
function useLanguageSwitch(): () => void {
  const { t, i18n } = useTranslation();
  const say = useToasts();
  return useMemo(
    () => () => {
      changeLanguage(i18n, i18n.language === "en" ? "ar" : "en").catch(() => {
        say({ text: t("error.offline") });
      });
    },
    [t, i18n, say],
  );
}
