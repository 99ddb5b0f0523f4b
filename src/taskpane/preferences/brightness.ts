/**
 * Whether a colour is a dark one to write on; undefined for what is no colour. Office gives its theme's
 * colours as `#RRGGBB`, sometimes without the sign.
 */
export function isDarkColour(colour: unknown): boolean | undefined {
  const [, red, green, blue] =
    typeof colour === 'string' ? (/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim()) ?? []) : [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  // Rec. 601 luma: green looks brightest, blue darkest.
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < 128;
}
