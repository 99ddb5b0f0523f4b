import type { Cell, CellValue, GridRange } from '../../engine/grid/grid';

type Table<T = unknown> = readonly (readonly T[])[];

/**
 * What Excel answers for a block of cells, as it stands in the answer. Types are a quarter of all bytes, and only where
 * a value looks like an error do they tell anything new: a person may have typed `#N/A` as a text.
 */
export interface CellBlock {
  readonly values: Table;
  readonly formulas: Table;
  readonly numberFormat: Table;
  readonly valueTypes?: Table<string>;
}

export const BLOCK_MEMBERS = 'values,formulas,numberFormat';

/** Whether a block without types tells less than one with them. */
export function needsTypes({ values, valueTypes }: CellBlock): boolean {
  return valueTypes === undefined && values.some((row) => row.some(looksLikeError));
}

/** Every error of Excel's, those of data types and spilling too, is written so; see `Excel.ErrorCellValueType`. */
function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && /^#[A-Z0-9_/]+[!?]?$/.test(value);
}

/** Whether a cell is blank, by what Excel answers for it. */
export function isBlankAnswer(value: unknown, formula: unknown): boolean {
  return (value === '' || value === null || value === undefined) && !isFormula(formula, value);
}

function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

type Rows = ((Cell | undefined)[] | undefined)[];

/** Puts a block's cells where they stand on the sheet; a row without any cell stays undefined. */
export function placeBlock(rows: Rows, block: CellBlock, at: Pick<GridRange, 'top' | 'left'>): void {
  block.values.forEach((values, down) => {
    values.forEach((value, across) => {
      const cell = gridCell(
        value,
        block.formulas[down]?.[across],
        block.numberFormat[down]?.[across],
        block.valueTypes?.[down]?.[across],
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
export function gridCell(value: unknown, formula: unknown, format: unknown, type: unknown): Cell | undefined {
  if (isBlankAnswer(value, formula)) return undefined;
  const shown = typeof format === 'string' && format !== '' && format !== 'General';
  return {
    value: valueOf(value, type),
    ...(isFormula(formula, value) ? { formula: formula.slice(1) } : {}),
    ...(shown ? { format } : {}),
  };
}

function valueOf(value: unknown, type: unknown): CellValue {
  if (value === undefined || value === null) return null;
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // A formula that results in an empty text is a text; a blank cell was dealt with above.
  return typeof value === 'string' ? value : String(value);
}
