/** Rows of cells as lines of a terminal: the first column to the left, figures to the right. */
export function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, col) => (widths[col] = Math.max(widths[col] ?? 0, cell.normalize('NFC').length)));
  return rows.map((row) =>
    row
      .map((cell, col) => {
        const text = cell.normalize('NFC');
        return col === 0 ? text.padEnd(widths[col] ?? 0) : text.padStart(widths[col] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
}
