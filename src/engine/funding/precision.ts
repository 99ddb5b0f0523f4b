/**
 * The number of decimals that a sheet's figures mostly have: `5` in a column of tỷ to three decimals is
 * 5,000, while one `6,5` among whole numbers does not make them all known to a tenth.
 */
export function usualScale(scales: Iterable<number>): number {
  const counts = new Map<number, number>();
  for (const scale of scales) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  let usual = 0;
  for (const [scale, count] of counts) {
    const before = counts.get(usual) ?? 0;
    if (count > before || (count === before && scale < usual)) usual = scale;
  }
  return usual;
}
