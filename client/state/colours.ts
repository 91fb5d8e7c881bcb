import type { Appearance, Colour } from "./appearance.ts";

/**
 * Colours for the largest communities, at least 3:1 against the canvas (WCAG 1.4.11) and apart for the usual colour
 * blindnesses (after Paul Tol's schemes, https://personal.sron.nl/~pault/); smaller ones share a grey.
 */
export const COMMUNITY_COLOURS: readonly { readonly light: string; readonly dark: string }[] = [
  { light: "#3b6fb6", dark: "#77aadd" },
  { light: "#c2571a", dark: "#ee8866" },
  { light: "#2f7d4f", dark: "#6fcf97" },
  { light: "#a63a7a", dark: "#f29ac4" },
  { light: "#8a6d00", dark: "#eedd88" },
  { light: "#0f7f8c", dark: "#66d3d9" },
  { light: "#6f4fb3", dark: "#b9a3f2" },
  { light: "#b3343f", dark: "#ff8f8f" },
];
export const REST = { light: "#78747c", dark: "#9a9ba8" } as const;
/** From the earliest to the latest day; lightness alone tells them apart too. */
export const TIME_COLOURS = { light: ["#7488b5", "#1d3d7c"], dark: ["#5a6c96", "#cfe0ff"] } as const;

type Scheme = "light" | "dark";

/** An actor's colour; null leaves it that of its type. */
export function colourFor({ colour }: Appearance, scheme: Scheme): string | null {
  switch (colour.by) {
    case "type":
      return null;
    case "community":
      return communityColour(colour, scheme);
    case "time":
      return colour.share === null ? REST[scheme] : mixed(TIME_COLOURS[scheme], colour.share);
  }
}

function communityColour({ community }: Extract<Colour, { by: "community" }>, scheme: Scheme): string {
  return (community === null ? REST : (COMMUNITY_COLOURS[community] ?? REST))[scheme];
}

/** A colour on the way from one `#rrggbb` to another. */
function mixed([from, to]: readonly [string, string], share: number): string {
  const part = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
