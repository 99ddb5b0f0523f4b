import type { GridRange } from '../../../src/engine/grid/grid';
import { cellAt, peek, type ModelArray, type ModelSheet } from '../model';
import { Refused } from '../protocol';
import { range, touches, within } from './grid-areas';

/*
 * Formulas that fill several cells, as Excel has them: "Guidelines and examples of array formulas" (support.microsoft.com,
 * 7d94a64e-3ff3-4686-9372-ecfd5caa57c7: no part of an array can be changed or deleted, only all of it) and "How to
 * correct a #SPILL! error" (ffe0f555-b479-4a17-a6e2-ef9cc9ad4023).
 */

export function hasArray(sheet: ModelSheet, area: GridRange): boolean {
  return sheet.arrays.some((array) => !array.blocked && touches(array.area, area));
}

/** True where all cells belong to such a formula, false where none does, null where some do. */
export function asArray(sheet: ModelSheet, area: GridRange, kind?: ModelArray['kind']): boolean | null {
  const arrays = sheet.arrays.filter(
    (array) => !array.blocked && (kind === undefined || array.kind === kind),
  );
  if (!arrays.some((array) => touches(array.area, area))) return false;
  return arrays.some((array) => within(area, array.area)) ? true : null;
}

export function spillAt(sheet: ModelSheet, area: GridRange): ModelArray | undefined {
  return sheet.arrays.find((array) => array.kind === 'spill' && !array.blocked && within(area, array.area));
}

/** "You can't change part of an array." */
export function refusePartOfArray(sheet: ModelSheet, area: GridRange): void {
  const parts = sheet.arrays.filter(({ kind, area: whole }) => kind === 'legacy' && touches(whole, area));
  if (parts.some((array) => !within(array.area, area)))
    throw new Refused('InvalidOperation', 'Range.formulas');
  sheet.arrays = sheet.arrays.filter((array) => !parts.includes(array));
}

/**
 * What is written over a spilled cell stays, and the formula has no room left: #SPILL!, and its other cells blank. Once
 * they are all blank again it spills.
 */
export function spillAnew(sheet: ModelSheet, written: GridRange): void {
  sheet.arrays = sheet.arrays.flatMap((array) => {
    const { kind, area, formula, blocked } = array;
    if (kind === 'legacy' || !touches(area, written)) return [array];
    if (isWithin(area.top, area.left, written)) return blanked(sheet, array, written);
    const others = placesOf(area).filter(([row, col]) => row !== area.top || col !== area.left);
    if (blocked) {
      if (others.some(([row, col]) => isFilled(sheet, row, col))) return [array];
      fill(sheet, array);
      return [{ ...array, blocked: false }];
    }
    blanked(sheet, array, written);
    cellAt(sheet, area.top, area.left).value = { error: '#SPILL!' };
    cellAt(sheet, area.top, area.left).formula = formula;
    return [{ ...array, blocked: true }];
  });
}

/** The cells of an array hold nothing, but for what was written. */
function blanked(sheet: ModelSheet, { area }: ModelArray, written: GridRange): ModelArray[] {
  for (const [row, col] of placesOf(area).filter(([row, col]) => !isWithin(row, col, written))) {
    const cell = cellAt(sheet, row, col);
    cell.value = null;
    delete cell.formula;
  }
  return [];
}

function fill(sheet: ModelSheet, { area, formula, values }: ModelArray): void {
  placesOf(area).forEach(([row, col], index) => {
    const cell = cellAt(sheet, row, col);
    cell.formula = formula;
    cell.value = values[index] ?? 0;
  });
}

/** Somebody enters a formula that fills an area; each of its cells reads as the formula. */
export function enterArray(
  sheet: ModelSheet,
  kind: ModelArray['kind'],
  area: GridRange,
  formula: string,
): void {
  const values = placesOf(area).map(([row, col]) => peek(sheet, row, col)?.value ?? null);
  const array = { kind, area, formula, values, blocked: false };
  sheet.arrays.push(array);
  fill(sheet, array);
}

function placesOf({ top, left, bottom, right }: GridRange): [row: number, col: number][] {
  return range(top, bottom).flatMap((row) => range(left, right).map((col): [number, number] => [row, col]));
}

function isWithin(row: number, col: number, area: GridRange): boolean {
  return within({ top: row, left: col, bottom: row, right: col }, area);
}

function isFilled(sheet: ModelSheet, row: number, col: number): boolean {
  const cell = peek(sheet, row, col);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}
