import { useComputedColorScheme } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { Path } from "../../graph/model/measures.ts";
import { pathsQuery } from "../api/measures.ts";
import { useCanvasHandle } from "../canvas-handle.tsx";
import { useActorTypes } from "../panels/ontology.ts";
import { useRelationWords } from "../panels/relations/relation-words.ts";
import { useFilters } from "../panels/use-canvas.ts";
import { showCanvas } from "../state/canvas-on-show.ts";
import { useView } from "../view-store.tsx";
import { Drawing } from "./drawing.ts";
import type { Way } from "./emphasis.ts";
import type { Picture } from "./picture.ts";
import type { Point } from "./layout-task.ts";
import { Places } from "./places.ts";
import type { Target } from "./pointer.ts";
import { paletteAt, stylesheetOf } from "./stylesheet.ts";
import { useGestures } from "./use-gestures.ts";

/** Kept while the page is open, so that the canvas stands as it stood when one comes back to it from the table. */
const places = new Places();

interface Canvas {
  readonly drawing: Drawing | null;
  readonly hovered: Target | null;
  /** How much of it is done, from 0 to 1; null while nobody is being arranged. */
  readonly arranging: number | null;
  /** In px from the canvas's top left corner. */
  readonly places: ReadonlyMap<string, Point>;
}

/** The drawing in a container of the page, in step with the state of the view. */
export function useDrawing(
  container: RefObject<HTMLElement | null>,
  picture: Picture | null,
  isWebGl: boolean,
): Canvas {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [hovered, setHovered] = useState<Target | null>(null);
  const [arranging, setArranging] = useState<number | null>(null);
  const [onScreen, setOnScreen] = useState<ReadonlyMap<string, Point>>(new Map());
  const gestures = useGestures();
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  }, [gestures]);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const events = {
      onOpen: (target: Target | null) => {
        latest.current.open(target);
      },
      onToggle: (actor: string) => {
        latest.current.toggle(actor);
      },
      onExpand: (actor: string) => {
        latest.current.expand(actor);
      },
      onPut: (put: Readonly<Record<string, Point>>) => {
        latest.current.put(put);
      },
      onHover: setHovered,
      onArranging: setArranging,
      onMoved: () => {
        setOnScreen(created.places());
      },
    };
    const created = new Drawing(element, places, events, isWebGl);
    setDrawing(created);
    return () => {
      setDrawing(null);
      created.destroy();
    };
  }, [container, isWebGl]);

  useStyle(drawing, container);
  useOnShow(drawing, container);
  useContent(drawing, picture);
  useHandle(drawing);
  return { drawing, hovered, arranging, places: onScreen };
}

/** Keeps the drawing in the colours of the scheme. */
function useStyle(drawing: Drawing | null, container: RefObject<HTMLElement | null>): void {
  const types = useActorTypes();
  const { families } = useRelationWords();
  const scheme = useComputedColorScheme("light");
  useEffect(() => {
    if (drawing === null || container.current === null) return;
    drawing.restyle(stylesheetOf(types, families, paletteAt(container.current, scheme)));
  }, [drawing, container, types, families, scheme]);
}

/** Lets the rest of the page take a picture of the canvas. */
function useOnShow(drawing: Drawing | null, container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = container.current;
    if (drawing === null || element === null) return;
    return showCanvas({
      picture: () => {
        const { canvas: background, ink } = paletteAt(element, "light");
        return drawing.imageOf({ background, ink });
      },
      positions: () => drawing.positions(),
    });
  }, [drawing, container]);
}

/** Keeps the drawing showing what is drawn and what is selected. */
function useContent(drawing: Drawing | null, picture: Picture | null): void {
  const { selection } = useView().state;
  const [failure, setFailure] = useState<Error | null>(null);
  if (failure !== null) throw failure;
  useEffect(() => {
    if (drawing === null || picture === null) return;
    let isCurrent = true;
    const draw = async (): Promise<void> => {
      // A canvas does not redraw itself when a font arrives, and room is measured by it.
      await fontsReady(picture.elements.nodes.map(({ label }) => label).join(""));
      if (isCurrent) await drawing.show(picture);
    };
    draw().catch((thrown: unknown) => {
      setFailure(thrown instanceof Error ? thrown : new Error(String(thrown)));
    });
    return () => {
      isCurrent = false;
    };
  }, [drawing, picture]);
  const ways = useWays();
  useEffect(() => {
    drawing?.mark(selection, ways);
    drawing?.reveal();
  }, [drawing, selection, ways]);
}

/** The ways that are asked for, as far as they have been found. */
function useWays(): readonly Way[] {
  const { selection } = useView().state;
  const filters = useFilters();
  const [from = "", ...others] = selection.kind === "paths" ? selection.ids : [];
  return useQueries({
    queries: others.map((to) => pathsQuery(from, to, filters)),
    combine: waysOf,
  });
}

function waysOf(answers: readonly { readonly data: readonly Path[] | undefined }[]): readonly Way[] {
  return answers.flatMap(({ data = [] }) => data.map(({ actors }) => actors.map(({ id }) => id)));
}

/** Hands the drawing to the rest of the page. */
function useHandle(drawing: Drawing | null): void {
  const handleRef = useCanvasHandle();
  useEffect(() => {
    if (drawing === null) return;
    handleRef.current = {
      fit: () => {
        drawing.fit();
      },
      zoomIn: () => {
        drawing.camera.zoomIn();
      },
      zoomOut: () => {
        drawing.camera.zoomOut();
      },
      focus: (actors) => {
        drawing.focus(actors);
      },
      placeOf: (actor) => drawing.placeOf(actor),
    };
    return () => {
      handleRef.current = null;
    };
  }, [drawing, handleRef]);
}

/** Resolves when the font has come for all letters of the text, or when it is clear that it will not. */
async function fontsReady(text: string): Promise<void> {
  await Promise.allSettled([
    document.fonts.load("16px 'IBM Plex Sans Arabic'", text),
    document.fonts.load("600 16px 'IBM Plex Sans Arabic'", text),
  ]);
}
