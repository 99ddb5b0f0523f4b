import type { Sheet } from '../grid/grid';
import type { RowNumbering } from '../findings/lists';
import { numberedLists } from './numbered-lists';
import { ordinalBreaks } from './ordinal-breaks';

/** Breaks in the numbering of every list on a sheet: appendices, input sheets, tables without a layout. */
export function checkRowNumbering(sheet: Sheet, file: string): RowNumbering[] {
  return numberedLists(sheet).flatMap(({ col, rows }) =>
    ordinalBreaks(rows).map(({ what, at, before }): RowNumbering => {
      const cell = (index: number) => ({ file, sheet: sheet.name, row: rows[index]?.row ?? 0, col });
      return {
        rule: 'row-numbering',
        severity: 'warning',
        verdict: 'fail',
        cells: [cell(at)],
        parts: before === at ? [] : [cell(before)],
        what,
        marker: rows[at]?.ordinal?.printed ?? '',
        before: rows[before]?.ordinal?.printed ?? '',
      };
    }),
  );
}
