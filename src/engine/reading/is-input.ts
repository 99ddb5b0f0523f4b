import type { RecordTable } from '../records/record-table';
import type { Table } from './table';

/** Below this a sheet is not surely an input sheet. */
const LEAST_INPUT_CONFIDENCE = 0.5;

/**
 * Where an appendix and an input layout both claim the same rows, a table that adds its rows up is the
 * appendix; else the surer one has them, in doubt the input.
 */
export function isInput(input: RecordTable, appendices: readonly Table[]): boolean {
  const claimed = appendices.some(
    (table) =>
      overlap(table, input) &&
      (table.confidence > input.confidence ||
        table.rows.some(({ parent }) => parent !== undefined) ||
        table.rows.some(({ kind }) => kind === 'grand')),
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
