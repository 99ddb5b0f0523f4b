import { clean } from '../text/fold';
import type { TableBlock, TableCell, TableRow } from './block';

/** Cells of a table that stood in plain text; empty ones hold nothing. */
export function textRow(texts: readonly string[]): TableRow {
  return texts.map((text) => textCell(text));
}

/** A table's cell of that text, each line cleaned; undefined where nothing is left. */
export function textCell(text: string): TableCell | undefined {
  const shown = text.split('\n').map(clean).join('\n').trim();
  return shown === '' ? undefined : { text: shown };
}

/** A table of those rows, as wide as the widest, without repeated header rows. */
export function textTable(rows: readonly TableRow[]): TableBlock {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { kind: 'table', rows, repeatedRows: 0, width };
}
