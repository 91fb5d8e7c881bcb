import { createTheme, localStorageColorSchemeManager, type MantineColorsTuple } from "@mantine/core";

/** The product's own colour, far from those of the actor types in hue. */
const plum: MantineColorsTuple = [
  "#faf0f8",
  "#f0dcec",
  "#e3b9da",
  "#d592c6",
  "#c872b5",
  "#b755a2",
  "#9a3f88",
  "#7f3171",
  "#6d2b62",
  "#4c1d44",
];

/** Ink for the dark scheme: text first, page last. */
const dark: MantineColorsTuple = [
  "#e8e8ee",
  "#b9bac6",
  "#9c9eac",
  "#6b6d7c",
  "#3a3c48",
  "#2e303b",
  "#23252e",
  "#1b1c24",
  "#15161c",
  "#101116",
];

export const theme = createTheme({
  colors: { plum, dark },
  primaryColor: "plum",
  primaryShade: { light: 8, dark: 6 },
  fontFamily: "'IBM Plex Sans Arabic', system-ui, 'Segoe UI', 'Noto Sans Arabic', Tahoma, sans-serif",
  headings: { fontWeight: "600" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
});

export const colorSchemeManager = localStorageColorSchemeManager({ key: "rawabit.colours" });
