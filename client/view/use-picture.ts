import { useComputedColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Relation } from "../../graph/model/relation.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { noteMarksQuery } from "../api/notebook.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useRelationWords } from "../panels/relations/relation-words.ts";
import { useMeasured } from "../panels/use-measured.ts";
import { isoDateOf } from "../state/appearance.ts";
import { colourFor } from "../state/colours.ts";
import { nameFor } from "../state/names.ts";
import { placeGroups } from "../state/place-groups.ts";
import { INITIAL_SCENE, sceneOf } from "../state/view-state.ts";
import { useView } from "../view-store.tsx";
import type { Picture } from "./picture.ts";
import { elementsOf } from "./elements.ts";
import type { Guide, Point } from "./layout-task.ts";
import { relationEdges } from "./relation-edges.ts";

/** What stands on the canvas. */
export interface Shown {
  readonly drawn: Subgraph;
  /** What is stated between the actors drawn. */
  readonly relations: readonly Relation[];
  /** Where actors stand that came with places of their own. */
  readonly places?: ReadonlyMap<string, Point>;
}

/** What is drawn as a picture; null while what the layout goes by is still being computed. */
export function usePicture({ drawn, relations, places }: Shown): Picture | null {
  const { layout, turn, pins, stood } = sceneOf(useView().state);
  const { language } = useLanguage();
  const scheme = useComputedColorScheme("light");
  const { measured, appearances, isPending } = useMeasured(drawn);
  const groups = useMemo(() => {
    if (layout === "place") return placeGroups(drawn);
    return measured.communities ?? new Map<string, string>();
  }, [drawn, layout, measured.communities]);
  const { types } = useRelationWords();
  const { data: notes = NO_NOTES } = useQuery(noteMarksQuery);
  const elements = useMemo(
    () =>
      elementsOf(drawn, {
        language,
        appearances,
        groups,
        colourOf: (appearance) => colourFor(appearance, scheme),
        relations: relationEdges(relations, types, language),
        notes,
      }),
    [drawn, relations, types, language, appearances, groups, scheme, notes],
  );
  const wordsOf = useGuideWords(drawn);
  return useMemo(() => {
    if (isPending) return null;
    // A file comes with places of the layout that is there from the beginning.
    const isFirst = layout === INITIAL_SCENE.layout && turn === INITIAL_SCENE.turn;
    const given = places === undefined ? new Map(Object.entries(stood)) : isFirst ? places : NO_PLACES;
    return { elements, arranging: { layout, turn }, pins, given, wordsOf, isMirrored: language === "ar" };
  }, [isPending, elements, layout, turn, pins, stood, places, wordsOf, language]);
}

/** A group is named after its most named member, a day by its month. */
function useGuideWords(drawn: Subgraph): (guide: Guide) => string {
  const { t } = useTranslation();
  const { layout } = sceneOf(useView().state);
  const { language, month } = useLanguage();
  return useMemo(() => {
    const known = new Map(drawn.actors.map((actor) => [actor.id, actor]));
    return (guide) => {
      if (guide.kind === "day") return guide.day === null ? t("layout.noDate") : month(isoDateOf(guide.day));
      const members = guide.members.flatMap((id) => known.get(id) ?? []);
      const most = members.reduce((one, other) => (other.mentions > one.mentions ? other : one), members[0] ?? NOBODY);
      if (members.length < 2) return "";
      const named = layout === "place" ? known.get(guide.group ?? "") : most;
      if (named === undefined) return t("layout.noPlace");
      return t("layout.group", { name: nameFor(named, language), count: members.length });
    };
  }, [drawn, layout, language, month, t]);
}

const NO_NOTES: ReadonlyMap<string, number> = new Map();
const NO_PLACES: ReadonlyMap<string, Point> = new Map();
const NOBODY = { name: "", nameAr: null, mentions: 0 };
