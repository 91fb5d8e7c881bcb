import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { Subgraph } from "../graph/model/subgraph.ts";

/** A graph that a person opened from a file: drawn in place of the canvas, and no part of the store. */
export interface OpenedGraph {
  readonly name: string;
  readonly graph: Subgraph;
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly problems: readonly string[];
}

interface Opening {
  readonly opened: OpenedGraph | null;
  readonly open: (graph: OpenedGraph | null) => void;
}

const OpeningContext = createContext<Opening | null>(null);

export function OpenedGraphs({ children }: { readonly children: ReactNode }) {
  const [opened, open] = useState<OpenedGraph | null>(null);
  const opening = useMemo(() => ({ opened, open }), [opened]);
  return <OpeningContext value={opening}>{children}</OpeningContext>;
}

export function useOpenedGraph(): Opening {
  const opening = useContext(OpeningContext);
  if (opening === null) throw new Error("useOpenedGraph is called outside OpenedGraphs.");
  return opening;
}
