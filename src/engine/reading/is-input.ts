import type { RecordTable } from '../records/record-table';
import type { Table } from './table';

/** Below this a sheet is not surely an input sheet. */
const LEAST_INPUT_CONFIDENCE = 0.5;

/**
 * Where an appendix and an input layout both claim the same rows, a table that adds its rows up is the
 * appendix; else the surer one has them, in doubt the input. What seems to begin among an input's own rows is
 * none of its headers.
 */
export function isInput(input: RecordTable, appendices: readonly Table[]): boolean {
  const claimed = appendices.some(
    (table) =>
      overlap(table, input) &&
      (table.confidence > input.confidence ||
        (table.range.top < input.firstRow &&
          table.rows.some(({ parent, kind }) => parent !== undefined || kind === 'grand'))),
  );
  return input.confidence >= LEAST_INPUT_CONFIDENCE && !claimed;
}

/** True where both stand on the same rows of a sheet. */
export function overlap(table: Table, input: RecordTable): boolean {
  return (
    table.file === input.file &&
    table.sheet === input.sheet &&
    table.range.top <= input.range.bottom &&
    table.range.bottom >= input.range.top
  );
}
