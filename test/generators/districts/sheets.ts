import type { Cell, CellValue, GridRange, Sheet, Workbook } from '../../../src/engine/grid/grid';

/** A cell as tests write it: a plain value, or one with a format or a formula. */
export type Written = CellValue | Cell | undefined;

export function sheetOf(
  name: string,
  rows: readonly (readonly Written[])[],
  merges: readonly GridRange[] = [],
): Sheet {
  return {
    name,
    merges,
    rows: rows.map((row) =>
      row.map((each): Cell | undefined => {
        if (each === undefined || each === null) return undefined;
        return typeof each === 'object' && 'value' in each ? each : { value: each };
      }),
    ),
  };
}

export function bookOf(file: string, ...sheets: readonly Sheet[]): Workbook {
  return { file, sheets };
}

const DAY = 86_400_000;

/** `YYYY-MM-DD` as Excel keeps dates: a serial number whose format says that it is one. */
export function dateCell(iso: string | undefined): Written {
  if (iso === undefined) return undefined;
  return { value: (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY, format: 'dd/mm/yyyy' };
}

/** Tab-separated lines of a test as a sheet: figures become numbers, `''` a blank. For tables a clerk can read. */
export function sheetFromText(name: string, text: string, merges: readonly GridRange[] = []): Sheet {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  return sheetOf(
    name,
    lines.map((line) =>
      line.split('|').map((cell) => {
        const shown = cell.trim();
        if (shown === '') return undefined;
        if (shown.startsWith('"')) return shown.replace(/^"|"$/g, '');
        return /^-?\d+(?:\.\d+)?$/.test(shown) ? Number(shown) : shown;
      }),
    ),
    merges,
  );
}

/** One sheet for all, a sheet for each unit, or a workbook for each unit. */
export type Spread = 'one-sheet' | 'sheet-per-unit' | 'workbook-per-unit';

export const SPREADS: readonly Spread[] = ['one-sheet', 'sheet-per-unit', 'workbook-per-unit'];

/**
 * Lays sheets out over workbooks. `make` gets the units that one sheet is for: all of them, or one. A sheet of
 * one unit is named after it (`prefix` parts the kinds of sheets of one workbook).
 */
export function spread(
  how: Spread,
  units: readonly string[],
  prefix: string,
  make: (name: string, units: readonly string[]) => Sheet,
): Workbook[] {
  if (how === 'one-sheet') return [bookOf(`${prefix}.xlsx`, make(prefix, units))];
  if (how === 'sheet-per-unit')
    return [bookOf(`${prefix}.xlsx`, ...units.map((unit) => make(sheetName(`${prefix} ${unit}`), [unit])))];
  return units.map((unit) => bookOf(`${prefix} ${unit}.xlsx`, make(prefix, [unit])));
}

/** Excel allows 31 characters and none of `[]:*?/\`. */
function sheetName(name: string): string {
  return name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();
}
