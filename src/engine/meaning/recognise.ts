import type { GridRange, Sheet, Workbook } from '../grid/grid';
import { isBlank } from '../grid/grid';
import { unicodeSheet, type ConvertedCell, type UnicodeSheet } from '../grid/unicode-sheet';
import { APPENDICES } from '../layouts/appendices';
import type { LayoutId } from '../layouts/layout';
import { TABLE } from '../layouts/table';
import { isInput, overlap } from '../reading/is-input';
import { readOtherTableAt, readOtherTables } from '../reading/other-tables';
import { decided } from '../reading/decided';
import { readSheet } from '../reading/read-sheet';
import { saidLayout, type SaidOfSheet, type SaidOfTable } from '../reading/said-table';
import type { Table } from '../reading/table';
import type { RecordTable } from '../records/record-table';
import { recogniseRecords } from '../records/recognise/recognise';
import { isTold } from '../records/recognise/telling';
import { tellsRows } from '../records/recognise/tells-rows';
import { saidOf, type SaidOfSheets } from './said';

export type { SaidOfSheets };

/** What one sheet was read as. */
export interface SheetReading {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  /** Tables that a layout of an appendix explains. */
  readonly appendices: readonly Table[];
  /** Tables of records that districts send. */
  readonly inputs: readonly RecordTable[];
  /** Lists of records that a plan prints among its appendices. */
  readonly printed: readonly RecordTable[];
  /** Tables of figures that no layout explains. */
  readonly others: readonly Table[];
  /** What a person says that the sheet is, where no table on it is that. */
  readonly notAs?: LayoutId;
  /** True where the sheet holds a number anywhere. */
  readonly hasFigures: boolean;
  /** Texts that were typed for TCVN3 or VNI fonts and are read as Unicode. */
  readonly converted: readonly ConvertedCell[];
  /** Formulas that were never calculated. */
  readonly noResults: readonly { readonly row: number; readonly col: number }[];
}

/** What is said about a sheet before it is read. */
export interface RecogniseSheetOptions {
  /** True where a file is one unit's, among several: then its name may tell the unit. */
  readonly severalFiles?: boolean;
  /** What a person says of the sheets' readings. */
  readonly said?: SaidOfSheets;
}

const known = new WeakMap<Sheet, Map<string, SheetReading>>();

/**
 * Reads everything on a sheet and says what each table is: the one place that chooses between layouts. The
 * same sheet object gives the same reading again, so that a check after one edit costs one sheet.
 */
export function recogniseSheet(
  sheet: Sheet,
  workbook: Workbook,
  { severalFiles = false, said = {} }: RecogniseSheetOptions = {},
): SheetReading {
  const own = saidOf(said, workbook.file, sheet.name);
  const key = [severalFiles, JSON.stringify(own), said.measure, said.separators, workbook.file].join(' ');
  const readings = known.get(sheet) ?? new Map<string, SheetReading>();
  known.set(sheet, readings);
  const before = readings.get(key);
  if (before) return before;
  const made = separated(measured(read(sheet, workbook, severalFiles, own), said.measure), said.separators);
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

/** The reading with a stated measure unit where a table of money says none. */
function measured(reading: SheetReading, measure: SaidOfSheets['measure']): SheetReading {
  if (measure === undefined) return reading;
  const complete = (table: Table): Table => (table.measure === undefined ? { ...table, measure } : table);
  return {
    ...reading,
    appendices: reading.appendices.map(complete),
    others: reading.others.map(complete),
    inputs: reading.inputs.map((table) => (table.measure === undefined ? { ...table, measure } : table)),
  };
}

/** The reading with a stated meaning of lone marks in figures typed as text. */
function separated(reading: SheetReading, separators: SaidOfSheets['separators']): SheetReading {
  if (separators === undefined) return reading;
  return {
    ...reading,
    appendices: reading.appendices.map((table) => decided(table, separators)),
    others: reading.others.map((table) => decided(table, separators)),
    inputs: reading.inputs.map((table) => ({ ...table, separators })),
  };
}

function read(raw: Sheet, workbook: Workbook, severalFiles: boolean, said: SaidOfSheet): SheetReading {
  const { file } = workbook;
  const { sheet, converted } = unicodeOf(raw);
  const tables = chosen(sheet, workbook, severalFiles, said);
  const { appendices, inputs, printed } = tables;
  const taken: GridRange[] = [...appendices, ...inputs, ...printed].map(({ range }) => range);
  return {
    file,
    sheet: sheet.name,
    hidden: sheet.hidden === true,
    appendices,
    inputs,
    printed,
    others: readOtherTables(sheet, file, taken, said.tables),
    ...(said.as === undefined || isThere(said.as, tables) ? {} : { notAs: said.as }),
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

type Chosen = Pick<SheetReading, 'appendices' | 'inputs' | 'printed'>;

/** True where a table is what a person says: it has rows, and columns that tell its layout. */
function isThere(said: LayoutId, { appendices, inputs, printed }: Chosen): boolean {
  if (said === TABLE.id) return true;
  return (
    [...inputs, ...printed].some(
      (table) =>
        (table.printedAs ?? table.layout.id) === said &&
        table.rows.length > 0 &&
        isTold(table.layout.telling, fieldsOf(table), true),
    ) ||
    appendices.some(
      ({ layout, rows, columns, extraItems }) =>
        layout.id === said &&
        rows.length > 0 &&
        columns.some(({ item }) => extraItems.every(({ id }) => id !== item)),
    )
  );
}

function fieldsOf({ blocks, marks = [] }: RecordTable): ReadonlySet<string> {
  const columns = blocks.flatMap((block) => Object.keys(block.columns));
  return new Set([...columns, ...marks.map(({ field }) => field)]);
}

/** The surest reading of each table; what a person says it is goes first. */
function chosen(sheet: Sheet, workbook: Workbook, severalFiles: boolean, said: SaidOfSheet): Chosen {
  const likely = readSheet(sheet, workbook.file, APPENDICES, said);
  const found = recogniseRecords(sheet, workbook, { severalFiles, said });
  const isSaid = ({ range }: RecordTable): boolean => saidLayout(said, range.top) !== undefined;
  const inputs = found.filter(
    (table) =>
      !table.printedAs &&
      (isSaid(table) || isInput({ ...table, tellsRows: tellsRows(sheet, table) }, likely)),
  );
  const printed = found.filter(
    (table) => table.printedAs && (isSaid(table) || !likely.some((other) => overlap(other, table))),
  );
  const taken = [...inputs, ...printed];
  return {
    inputs,
    printed,
    appendices: likely.filter((table) => !taken.some((input) => overlap(table, input))),
  };
}

/** An input sheet's table as plain figures, for the sums that its rows and columns print. */
export function figuresOf(sheet: Sheet, input: RecordTable): Table | undefined {
  const said = input.said ? [input.said] : [];
  const table = readOtherTableAt(unicodeOf(sheet).sheet, input.file, input.range.top, said.map(figuresSaid));
  return table && input.separators ? decided(table, input.separators) : table;
}

/** Of a table's fields only those are columns of figures too that are said to number the rows or to be nothing. */
function figuresSaid({ columns = {}, ...said }: SaidOfTable): SaidOfTable {
  const same = Object.entries(columns).filter(([, { means }]) => means === 'number' || means === 'ignore');
  return { ...said, columns: Object.fromEntries(same) };
}
