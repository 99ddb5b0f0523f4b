import type { Cell, CellValue, GridRange } from '../../engine/grid/grid';

/** What Excel answers for a block of cells, as it stands in the answer. */
export interface Block {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

export const BLOCK_MEMBERS = 'values,formulas,numberFormat,valueTypes';

type Rows = ((Cell | undefined)[] | undefined)[];

/** Puts a block's cells where they stand on the sheet; a row without any cell stays undefined. */
export function placeBlock(rows: Rows, block: Block, at: Pick<GridRange, 'top' | 'left'>): void {
  block.values.forEach((values, down) => {
    values.forEach((value, across) => {
      const cell = cellOf(
        value,
        block.formulas[down]?.[across],
        block.numberFormat[down]?.[across],
        block.valueTypes[down]?.[across],
      );
      if (!cell) return;
      const row = (rows[at.top + down] ??= []);
      row[at.left + across] = cell;
    });
  });
}

/**
 * One cell. Excel gives a cell without a formula its value as its formula, so a text such as `=A1` that
 * was entered as text reads the same in both, and no formula has itself as its result.
 */
export function cellOf(value: unknown, formula: unknown, format: unknown, type: unknown): Cell | undefined {
  const held = valueOf(value, type);
  const calculated = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const shown = typeof format === 'string' && format !== '' && format !== 'General';
  if (held === null && !calculated) return undefined;
  return {
    value: held,
    ...(calculated ? { formula: formula.slice(1) } : {}),
    ...(shown ? { format } : {}),
  };
}

function valueOf(value: unknown, type: unknown): CellValue {
  if (type === 'Empty' || value === undefined || value === null) return null;
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // A formula that results in an empty text is a text; an empty cell was dealt with above.
  return typeof value === 'string' ? value : String(value);
}
