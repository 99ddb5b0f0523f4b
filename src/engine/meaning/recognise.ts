import type { GridRange, Sheet, Workbook } from '../grid/grid';
import { isBlank } from '../grid/grid';
import { unicodeSheet, type ConvertedCell, type UnicodeSheet } from '../grid/unicode-sheet';
import { APPENDICES } from '../layouts/registry';
import { isInput, overlap } from '../reading/is-input';
import { readOtherTableAt, readOtherTables } from '../reading/other-tables';
import { readSheet } from '../reading/read-sheet';
import type { Table } from '../reading/table';
import type { RecordTable } from '../records/record-table';
import { recogniseRecords } from '../records/recognise/recognise';

/** What one sheet was read as. */
export interface SheetReading {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  /** Tables that a layout of an appendix explains. */
  readonly appendices: readonly Table[];
  /** Tables of records that districts send. */
  readonly inputs: readonly RecordTable[];
  /** Tables of figures that no layout explains. */
  readonly others: readonly Table[];
  /** True where the sheet holds a number anywhere. */
  readonly hasFigures: boolean;
  /** Texts that were typed for TCVN3 or VNI fonts and are read as Unicode. */
  readonly converted: readonly ConvertedCell[];
  /** Formulas that were never calculated. */
  readonly noResults: readonly { readonly row: number; readonly col: number }[];
}

export interface RecogniseSheetOptions {
  /** True where a file is one unit's, among several: then its name may tell the unit. */
  readonly severalFiles?: boolean;
}

const known = new WeakMap<Sheet, Map<string, SheetReading>>();

/**
 * Reads everything on a sheet and says what each table is: the one place that chooses between layouts. The
 * same sheet object gives the same reading again, so that a check after one edit costs one sheet.
 */
export function recogniseSheet(
  sheet: Sheet,
  workbook: Workbook,
  { severalFiles = false }: RecogniseSheetOptions = {},
): SheetReading {
  const key = `${severalFiles} ${workbook.file}`;
  const readings = known.get(sheet) ?? new Map<string, SheetReading>();
  known.set(sheet, readings);
  const before = readings.get(key);
  if (before) return before;
  const made = read(sheet, workbook, severalFiles);
  readings.set(key, made);
  return made;
}

/** A sheet with its texts in Unicode; the same object again where nothing is to convert. */
export function unicodeOf(sheet: Sheet): UnicodeSheet {
  const before = unicode.get(sheet);
  if (before) return before;
  const made = unicodeSheet(sheet);
  unicode.set(sheet, made);
  return made;
}

const unicode = new WeakMap<Sheet, UnicodeSheet>();

function read(raw: Sheet, workbook: Workbook, severalFiles: boolean): SheetReading {
  const { file } = workbook;
  const { sheet, converted } = unicodeOf(raw);
  const likely = readSheet(sheet, file, APPENDICES);
  const inputs = recogniseRecords(sheet, workbook, { severalFiles }).filter((table) =>
    isInput(table, likely),
  );
  const appendices = likely.filter((table) => !inputs.some((input) => overlap(table, input)));
  const taken: GridRange[] = [...appendices, ...inputs].map(({ range }) => range);
  return {
    file,
    sheet: sheet.name,
    hidden: sheet.hidden === true,
    appendices,
    inputs,
    others: readOtherTables(sheet, file, taken),
    hasFigures: sheet.rows.some((row) =>
      row?.some((cell) => !isBlank(cell) && typeof cell?.value === 'number'),
    ),
    converted,
    noResults: sheet.rows.flatMap(
      (cells, row) =>
        cells?.flatMap((cell, col) =>
          cell?.formula !== undefined && cell.value === null ? { row, col } : [],
        ) ?? [],
    ),
  };
}

/** An input sheet's table as plain figures, for the sums that its rows and columns print. */
export function figuresOf(sheet: Sheet, input: RecordTable): Table | undefined {
  return readOtherTableAt(unicodeOf(sheet).sheet, input.file, input.range.top);
}
