/**
 * The ontology: every type of actor and relation, with its words, colours and shapes, in one table.
 * No other file spells a type's label, colour or phrase; the client is served this table.
 */
import type { Language } from "./language.ts";

/** The wire name of an actor's type, as `extract` and the gold files write it. */
export type ActorType = "PERSON" | "ORG" | "PLACE";

/** The second label of an actor node in the graph, `(:Actor:Person)`. */
export type ActorLabel = "Person" | "Organization" | "Place";

type Words = Readonly<Record<Language, string>>;

export interface ActorTypeDefinition {
  readonly type: ActorType;
  readonly label: ActorLabel;
  readonly one: Words;
  readonly many: Words;
  /** Fill colours, both at least 3:1 against their page background (WCAG 1.4.11). */
  readonly colour: { readonly light: string; readonly dark: string };
  /** A Cytoscape node shape, so that types are told apart without colour. */
  readonly shape: "ellipse" | "round-rectangle" | "round-diamond";
}

export const ACTOR_TYPES: readonly ActorTypeDefinition[] = [
  {
    type: "PERSON",
    label: "Person",
    one: { en: "Person", ar: "شخص" },
    many: { en: "People", ar: "أشخاص" },
    colour: { light: "#2f6fde", dark: "#7fabff" },
    shape: "ellipse",
  },
  {
    type: "ORG",
    label: "Organization",
    one: { en: "Organization", ar: "جهة" },
    many: { en: "Organizations", ar: "جهات" },
    colour: { light: "#c2571a", dark: "#ff9d5c" },
    shape: "round-rectangle",
  },
  {
    type: "PLACE",
    label: "Place",
    one: { en: "Place", ar: "مكان" },
    many: { en: "Places", ar: "أماكن" },
    colour: { light: "#1f7a5a", dark: "#5cc9a0" },
    shape: "round-diamond",
  },
];
