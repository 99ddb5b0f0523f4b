import { add, decimalFromNumber, toNumber, ZERO, type Decimal } from '../../engine/decimal';
import { addedRanges, contains } from '../../engine/grid/formula-refs';
import { cellAt, type Cell, type GridRange, type Row, type Sheet } from '../../engine/grid/grid';

interface Place {
  readonly row: number;
  readonly col: number;
}

interface Adding extends Place {
  readonly formula: string;
  readonly ranges: readonly GridRange[];
}

/**
 * The sheet with the results of adding formulas that take in changed cells, directly or through each other:
 * the totals of a person's own workbook follow a correction as they would in Excel. Other formulas keep
 * their results until a spreadsheet program calculates them.
 */
export function recalculated(sheet: Sheet, changed: readonly Place[]): Sheet {
  const formulas = addingFormulas(sheet);
  const waiting = [...changed];
  const rows: (Row | undefined)[] = [...sheet.rows];
  const current: Sheet = { ...sheet, rows };
  /** Formulas that run in a circle are left as they are after so many steps. */
  for (let steps = formulas.length * 4; waiting.length > 0 && steps > 0; steps -= 1) {
    const place = waiting.shift();
    if (!place) break;
    for (const formula of formulas) {
      if (!contains(formula.ranges, place.row, place.col)) continue;
      const cell = cellAt(current, formula.row, formula.col);
      const value = resultOf(current, formula);
      if (!cell || value === undefined || value === cell.value) continue;
      const row: (Cell | undefined)[] = [...(rows[formula.row] ?? [])];
      row[formula.col] = { ...cell, value };
      rows[formula.row] = row;
      waiting.push(formula);
    }
  }
  return current;
}

function addingFormulas(sheet: Sheet): Adding[] {
  return sheet.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, col): Adding[] => {
      const ranges = cell?.formula === undefined ? undefined : addedRanges(cell.formula);
      return cell?.formula !== undefined && ranges ? [{ row, col, formula: cell.formula, ranges }] : [];
    }),
  );
}

/** Undefined where a cell holds what this does not add as Excel would: an error, a text beside a plus sign. */
function resultOf(sheet: Sheet, { formula, ranges }: Adding): number | undefined {
  const subtotal = /SUBTOTAL/i.test(formula);
  if (/SUBTOTAL\(\s*109/i.test(formula)) return undefined;
  let sum: Decimal = ZERO;
  for (const { top, bottom, left, right } of ranges) {
    for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row += 1) {
      const cells = sheet.rows[row] ?? [];
      for (let col = left; col <= Math.min(right, cells.length - 1); col += 1) {
        const cell = cells[col];
        const value = cell?.value ?? null;
        // A subtotal leaves other subtotals out.
        if (subtotal && /SUBTOTAL/i.test(cell?.formula ?? '')) continue;
        if (typeof value === 'object' && value !== null) return undefined;
        if (typeof value === 'string' && !/SUM|SUBTOTAL/i.test(formula)) return undefined;
        const figure = typeof value === 'number' ? decimalFromNumber(value) : undefined;
        if (figure) sum = add(sum, figure);
      }
    }
  }
  return toNumber(sum);
}
