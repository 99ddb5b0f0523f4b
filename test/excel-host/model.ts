import { isCellError, type CellValue, type GridRange, type Workbook } from '../../src/engine/grid/grid';
import { checkSheetName } from './limits';
import { Refused } from './protocol';

/** The in-memory workbook of the test double: plain data, changed by the simulated objects. */
export interface ModelCell {
  value: CellValue;
  /** With its `=`. */
  formula?: string;
  format: string;
  /** What a cell's format says besides its number format, by protocol path (`Font.Bold`). */
  readonly look: Map<string, unknown>;
}

export interface ModelMark {
  readonly id: string;
  readonly areas: readonly GridRange[];
  readonly type: string;
  readonly members: Map<string, unknown>;
}

export interface ModelChart {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly source: GridRange;
  readonly series: number;
  /** What else was set, by protocol path. */
  readonly members: Map<string, unknown>;
}

/**
 * A formula that fills an area: `legacy`, entered with Ctrl+Shift+Enter into all of it at once, or one that spills
 * out of its upper left cell.
 */
export interface ModelArray {
  readonly kind: 'legacy' | 'spill';
  readonly area: GridRange;
  readonly formula: string;
  /** What it fills its cells with, row by row. */
  readonly values: readonly CellValue[];
  /** Whether something stands in its way. */
  readonly blocked: boolean;
}

export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: string;
  protected: boolean;
  readonly rows: Map<number, Map<number, ModelCell>>;
  merges: GridRange[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  formats: ModelMark[];
  /** Excel tables, with their header rows. */
  tables: { readonly name: string; readonly area: GridRange }[];
  /** Formulas that fill several cells. */
  arrays: ModelArray[];
  validations: { readonly area: GridRange; readonly rule: unknown }[];
  readonly page: Map<string, unknown>;
  charts: ModelChart[];
}

export interface Model {
  readonly name: string;
  sheets: ModelSheet[];
  protected: boolean;
  readonly settings: Map<string, unknown>;
  /** Custom XML parts by id. */
  readonly parts: Map<string, string>;
  /** `area` is the one with the active cell, the first of `areas`. */
  selection: { sheet: ModelSheet; area: GridRange; areas: readonly GridRange[] } | undefined;
  autoSave: boolean;
  /** Ranges of more cells than this have null values, without an error. */
  nullAbove: number;
  /** Events that the client asked for. */
  readonly events: Set<string>;
  nextId: number;
}

export function modelOf(workbook: Workbook): Model {
  const model: Model = {
    name: workbook.file,
    sheets: [],
    protected: false,
    settings: new Map(),
    parts: new Map(),
    selection: undefined,
    autoSave: false,
    nullAbove: 5_000_000,
    events: new Set(),
    nextId: 1,
  };
  for (const sheet of workbook.sheets) {
    const made = addSheet(model, sheet.name);
    if (sheet.hidden) made.visibility = 'Hidden';
    sheet.hiddenRows?.forEach((row) => made.hiddenRows.add(row));
    sheet.hiddenCols?.forEach((col) => made.hiddenCols.add(col));
    sheet.rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (!cell) return;
        const target = cellAt(made, r, c);
        target.value = cell.value;
        if (cell.formula !== undefined) target.formula = `=${cell.formula}`;
        target.format = cell.format ?? 'General';
      }),
    );
  }
  return model;
}

export function addSheet(model: Model, name: string): ModelSheet {
  if (findSheet(model, name)) throw new Refused('ItemAlreadyExists', name);
  checkSheetName(name);
  const sheet: ModelSheet = {
    id: `{sheet-${model.nextId}}`,
    name,
    visibility: 'Visible',
    protected: false,
    rows: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    formats: [],
    tables: [],
    arrays: [],
    validations: [],
    page: new Map(),
    charts: [],
  };
  model.nextId += 1;
  model.sheets.push(sheet);
  return sheet;
}

export function findSheet(model: Model, key: unknown): ModelSheet | undefined {
  const name = String(key).toLowerCase();
  return model.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
}

export function cellAt(sheet: ModelSheet, row: number, col: number): ModelCell {
  let cells = sheet.rows.get(row);
  if (!cells) sheet.rows.set(row, (cells = new Map()));
  let cell = cells.get(col);
  if (!cell) cells.set(col, (cell = { value: null, format: 'General', look: new Map() }));
  return cell;
}

export function peek(sheet: ModelSheet, row: number, col: number): ModelCell | undefined {
  return sheet.rows.get(row)?.get(col);
}

/** Bounds of the cells that hold something. */
export function usedArea(sheet: ModelSheet): GridRange | undefined {
  let area: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const [row, cells] of sheet.rows) {
    for (const [col, cell] of cells) {
      if (cell.value === null && cell.formula === undefined) continue;
      area ??= { top: row, left: col, bottom: row, right: col };
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, col);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, col);
    }
  }
  return area;
}

/** A value as Excel answers it; errors are their text. */
export function shown(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ];
}
