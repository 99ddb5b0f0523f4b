/**
 * Whether a colour is a dark one to write on; undefined for what is no colour. Office gives its theme's
 * colours as `#RRGGBB`, sometimes without the sign.
 */
export function isDarkColour(colour: unknown): boolean | undefined {
  const [, red, green, blue] =
    typeof colour === 'string' ? (/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim()) ?? []) : [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map(linear);
  // WCAG's relative luminance: below this, white letters stand out better than black ones.
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179;
}

/** One channel of sRGB, from 0 to 1, as light. */
function linear(part: string): number {
  const value = Number.parseInt(part, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
