/** Digits in groups of three, as the reader's own Excel separates them; with so many decimals. */
export function figureFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}
