import type { Table } from './table';

/** What is told of an input sheet here: where its rows stand, and how sure that is. */
interface Claim extends Pick<Table, 'file' | 'sheet' | 'range' | 'confidence'> {
  readonly firstRow: number;
  readonly rows: readonly number[];
  /** True where each row says its own unit, year and item. */
  readonly tellsRows: boolean;
}

/** Below this a sheet is not surely an input sheet. */
const LEAST_INPUT_CONFIDENCE = 0.5;

/**
 * Where an appendix and an input layout both claim the same rows, a table that adds its rows up is the
 * appendix, unless it is of one unit's items or each row says its own unit and year, as none of an appendix does; else the surer one has them, in doubt the input. What seems to begin among an input's own rows is
 * none of its headers.
 */
export function isInput(input: Claim, appendices: readonly Table[]): boolean {
  const claimed = appendices.some(
    (table) =>
      overlap(table, input) &&
      (input.rows.length === 0 || holdsFigures(table)) &&
      (table.confidence > input.confidence ||
        (!input.tellsRows &&
          table.range.top < input.firstRow &&
          table.rows.some(({ parent, kind }) => parent !== undefined || kind === 'grand'))),
  );
  return input.confidence >= LEAST_INPUT_CONFIDENCE && !claimed;
}

/** Where only marks (`x`) and names stand, nothing is added up: a total under them counts. */
function holdsFigures({ figures, rows }: Table): boolean {
  return figures.some(
    (line, row) =>
      rows[row]?.kind !== 'grand' && line.some(({ state }) => state !== 'blank' && state !== 'unreadable'),
  );
}

/** True where both stand on the same rows of a sheet. */
export function overlap(table: Table, input: Pick<Claim, 'file' | 'sheet' | 'range'>): boolean {
  return (
    table.file === input.file &&
    table.sheet === input.sheet &&
    table.range.top <= input.range.bottom &&
    table.range.bottom >= input.range.top
  );
}
