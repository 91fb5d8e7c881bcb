/** Diameter in px at zoom 1. */
export const BADGE_SIZE = 18;

/** Dark enough for white digits, and told apart from every type's colour by its place at the edge. */
const FILL = "#8a5a00";

/** A disc with how many notes there are on an actor, as the address of a picture; null where there are none. */
export function noteBadge(notes: number): string | null {
  if (notes === 0) return null;
  const count = notes > 9 ? "9+" : String(notes);
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="0 0 18 18">' +
    `<circle cx="9" cy="9" r="8" fill="${FILL}" stroke="#fff" stroke-width="1.5"/>` +
    `<text x="9" y="12.6" font-family="sans-serif" font-size="10.5" font-weight="700" text-anchor="middle" fill="#fff">${count}</text>` +
    "</svg>";
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
