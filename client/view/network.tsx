import { ActionIcon, useComputedColorScheme } from "@mantine/core";
import { IconArrowsMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Relation } from "../../graph/model/relation.ts";
import type { Subgraph } from "../../graph/model/subgraph.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useActorTypes } from "../panels/ontology.ts";
import { useRelationWords } from "../panels/relations/relation-words.ts";
import { showCanvas } from "../state/canvas-on-show.ts";
import { useView } from "../view-store.tsx";
import { ActorOptions } from "./actor-options.tsx";
import { Drawing, type Target } from "./drawing.ts";
import { elementsOf } from "./elements.ts";
import { Hint } from "./hint.tsx";
import type { Point } from "./layout-task.ts";
import { relationEdges } from "./relation-edges.ts";
import { paletteAt, stylesheetOf } from "./stylesheet.ts";
import { useGestures } from "./use-gestures.ts";

interface Props {
  readonly drawn: Subgraph;
  /** What is stated between the actors drawn. */
  readonly relations: readonly Relation[];
  /** Where actors stand that came with places of their own. */
  readonly places?: ReadonlyMap<string, Point>;
}

/** The network of what is drawn, with its tools, its legend and its keyboard. */
export default function Network({ drawn, relations, places: given }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [hovered, setHovered] = useState<Target | null>(null);
  const [isArranging, setArranging] = useState(false);
  const [places, setPlaces] = useState<ReadonlyMap<string, Point>>(new Map());
  const gestures = useGestures();
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  }, [gestures]);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const created = new Drawing(element, {
      onOpen: (target) => {
        latest.current.open(target);
      },
      onToggle: (actor) => {
        latest.current.toggle(actor);
      },
      onExpand: (actor) => {
        latest.current.expand(actor);
      },
      onHover: setHovered,
      onArranging: setArranging,
      onMoved: () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          setPlaces(created.places());
        }, SETTLED);
      },
    });
    setDrawing(created);
    return () => {
      clearTimeout(timer);
      setDrawing(null);
      created.destroy();
    };
  }, []);

  useEffect(() => {
    if (given !== undefined) drawing?.stand(given);
  }, [drawing, given]);
  useOnShow(drawing, container);
  useStyle(drawing, container);
  useContent(drawing, drawn, relations, language);

  return (
    <div className="network">
      <ActorOptions actors={drawn.actors} places={places} drawing={drawing}>
        <div ref={container} className="network__canvas" dir="ltr" />
      </ActorOptions>
      <Hint drawn={drawn} hovered={hovered} isArranging={isArranging} />
      <ActionIcon.Group className="network__tools" orientation="vertical">
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t("canvas.zoomIn")}
          onClick={() => drawing?.camera.zoomIn()}
        >
          <IconPlus size={18} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t("canvas.zoomOut")}
          onClick={() => drawing?.camera.zoomOut()}
        >
          <IconMinus size={18} />
        </ActionIcon>
        <ActionIcon variant="default" size={36} aria-label={t("canvas.fit")} onClick={() => drawing?.fit()}>
          <IconArrowsMaximize size={18} />
        </ActionIcon>
      </ActionIcon.Group>
    </div>
  );
}

/** Milliseconds without movement after which the places of the actors are read. */
const SETTLED = 150;

/** Lets the rest of the page take a picture of the canvas. */
function useOnShow(drawing: Drawing | null, container: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = container.current;
    if (drawing === null || element === null) return;
    return showCanvas({
      picture: () => {
        const { canvas: background, ink } = paletteAt(element, "light");
        return drawing.picture({ background, ink });
      },
      positions: () => drawing.positions(),
    });
  }, [drawing, container]);
}

/** Keeps the drawing in the colours of the scheme. */
function useStyle(drawing: Drawing | null, container: React.RefObject<HTMLElement | null>): void {
  const types = useActorTypes();
  const { families } = useRelationWords();
  const scheme = useComputedColorScheme("light");
  useEffect(() => {
    if (drawing === null || container.current === null) return;
    drawing.restyle(stylesheetOf(types, families, paletteAt(container.current, scheme)));
  }, [drawing, container, types, families, scheme]);
}

/** Keeps the drawing showing what is drawn and what is selected. */
function useContent(
  drawing: Drawing | null,
  drawn: Subgraph,
  relations: readonly Relation[],
  language: "en" | "ar",
): void {
  const { selection } = useView().state;
  const { types } = useRelationWords();
  const elements = useMemo(
    () => ({ ...elementsOf(drawn, language), relations: relationEdges(relations, types, language) }),
    [drawn, relations, types, language],
  );
  const [failure, setFailure] = useState<Error | null>(null);
  if (failure !== null) throw failure;
  useEffect(() => {
    if (drawing === null) return;
    let isCurrent = true;
    const draw = async (): Promise<void> => {
      // A canvas does not redraw itself when a font arrives, and room is measured by it.
      await fontsReady(elements.nodes.map(({ label }) => label).join(""));
      if (isCurrent) await drawing.show(elements);
    };
    draw().catch((thrown: unknown) => {
      setFailure(thrown instanceof Error ? thrown : new Error(String(thrown)));
    });
    return () => {
      isCurrent = false;
    };
  }, [drawing, elements]);
  useEffect(() => {
    drawing?.mark(selection);
    drawing?.reveal();
  }, [drawing, selection]);
}

/** Resolves when the font has come for all letters of the text, or when it is clear that it will not. */
async function fontsReady(text: string): Promise<void> {
  await Promise.allSettled([
    document.fonts.load("16px 'IBM Plex Sans Arabic'", text),
    document.fonts.load("600 16px 'IBM Plex Sans Arabic'", text),
  ]);
}
