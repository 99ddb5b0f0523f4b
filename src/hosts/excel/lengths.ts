/** Points of a length in millimetres; Excel measures margins in points. */
export function pointsOf(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

export function millimetresOf(points: number): number {
  return Math.round(((points * 25.4) / 72) * 100) / 100;
}

/**
 * Column widths: the grid counts characters of the default font, Office.js points. A character of the
 * default font is 7 pixels wide, a cell has 5 pixels of padding, a pixel is 0.75 points.
 */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export function columnCharacters(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}
