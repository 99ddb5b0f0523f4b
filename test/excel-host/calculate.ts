import { cellName, columnIndex } from '../../src/engine/grid/address';
import type { CellValue } from '../../src/engine/grid/grid';
import { peek, type Model, type ModelSheet } from './model';

/** Names of the cells whose results are others than before, by sheet. */
export type Recalculated = ReadonlyMap<ModelSheet, readonly string[]>;

/**
 * Recalculates what these tests need and no more: sums of a range or of references and numbers on the
 * same sheet (`SUM(C2:C3)`, `A3+1`). Any other formula keeps the result that it came with.
 */
export function recalculate(model: Model): Recalculated {
  const changed = new Map<ModelSheet, string[]>();
  for (const sheet of model.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [col, cell] of cells) {
        if (cell.formula === undefined) continue;
        const result = evaluate(sheet, cell.formula.slice(1));
        if (result === undefined || result === cell.value) continue;
        cell.value = result;
        changed.set(sheet, [...(changed.get(sheet) ?? []), cellName(row, col)]);
      }
    }
  }
  return changed;
}

function evaluate(sheet: ModelSheet, formula: string): CellValue | undefined {
  const sum = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formula);
  if (sum) {
    const [, left = '', top = '', right = '', bottom = ''] = sum;
    let total = 0;
    for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
      for (let col = columnIndex(left); col <= columnIndex(right); col += 1)
        total += numberAt(sheet, row, col);
    }
    return total;
  }
  const terms = formula.split('+').map((term) => term.trim());
  if (!terms.every((term) => /^([A-Z]+\d+|\d+(\.\d+)?)$/.test(term))) return undefined;
  return terms.reduce((total, term) => {
    const [, letters = '', digits = ''] = /^([A-Z]*)(.*)$/.exec(term) ?? [];
    return total + (letters ? numberAt(sheet, Number(digits) - 1, columnIndex(letters)) : Number(digits));
  }, 0);
}

function numberAt(sheet: ModelSheet, row: number, col: number): number {
  const value = peek(sheet, row, col)?.value;
  return typeof value === 'number' ? value : 0;
}
