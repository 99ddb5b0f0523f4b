import type { GridRange, Sheet, Workbook } from '../grid/grid';
import { isBlank } from '../grid/grid';
import { unicodeSheet, type ConvertedCell, type UnicodeSheet } from '../grid/unicode-sheet';
import type { LayoutId } from '../layouts/layout';
import { INPUT_LAYOUTS } from '../layouts/records-registry';
import { APPENDICES } from '../layouts/registry';
import { isInput, overlap } from '../reading/is-input';
import { readOtherTableAt, readOtherTables } from '../reading/other-tables';
import { readSheet } from '../reading/read-sheet';
import type { Table } from '../reading/table';
import type { RecordTable } from '../records/record-table';
import { recogniseRecords } from '../records/recognise/recognise';
import type { MeasureUnit } from '../text/measure-unit';

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
  /** What a person says of the sheets' readings. */
  readonly said?: SaidOfSheets;
}

/** What a person says, in place of what was recognised. */
export interface SaidOfSheets {
  /** By a sheet's name, or `[file]name`: what its table is; `table` for none of the layouts. */
  readonly as?: Readonly<Record<string, LayoutId>>;
  /** The measure unit of tables that state none. */
  readonly measure?: Exclude<MeasureUnit, 'count'>;
}

/** What a person says of one sheet, by its file or by its name alone. */
export function saidOf({ as = {} }: SaidOfSheets, file: string, sheet: string): LayoutId | undefined {
  const own = (key: string): LayoutId | undefined => (Object.hasOwn(as, key) ? as[key] : undefined);
  return own(`[${file}]${sheet}`) ?? own(sheet);
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
  const layout = saidOf(said, workbook.file, sheet.name);
  const key = [severalFiles, layout, said.measure, workbook.file].join(' ');
  const readings = known.get(sheet) ?? new Map<string, SheetReading>();
  known.set(sheet, readings);
  const before = readings.get(key);
  if (before) return before;
  const made = measured(read(sheet, workbook, severalFiles, layout), said.measure);
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

function read(
  raw: Sheet,
  workbook: Workbook,
  severalFiles: boolean,
  said: LayoutId | undefined,
): SheetReading {
  const { file } = workbook;
  const { sheet, converted } = unicodeOf(raw);
  const { appendices, inputs } = said
    ? asSaid(sheet, workbook, severalFiles, said)
    : asLikely(sheet, workbook, severalFiles);
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

type Chosen = Pick<SheetReading, 'appendices' | 'inputs'>;

/** The surest reading of each table. */
function asLikely(sheet: Sheet, workbook: Workbook, severalFiles: boolean): Chosen {
  const likely = readSheet(sheet, workbook.file, APPENDICES);
  const inputs = recogniseRecords(sheet, workbook, { severalFiles }).filter((table) =>
    isInput(table, likely),
  );
  return { inputs, appendices: likely.filter((table) => !inputs.some((input) => overlap(table, input))) };
}

/** What a person says the sheet is, however little its headings look like it. */
function asSaid(sheet: Sheet, workbook: Workbook, severalFiles: boolean, said: LayoutId): Chosen {
  const layout = APPENDICES.find(({ id }) => id === said);
  if (layout) return { appendices: readSheet(sheet, workbook.file, [layout], 0), inputs: [] };
  const input = INPUT_LAYOUTS.find(({ id }) => id === said);
  if (!input) return { appendices: [], inputs: [] };
  return { appendices: [], inputs: recogniseRecords(sheet, workbook, { severalFiles, only: input }) };
}

/** An input sheet's table as plain figures, for the sums that its rows and columns print. */
export function figuresOf(sheet: Sheet, input: RecordTable): Table | undefined {
  return readOtherTableAt(unicodeOf(sheet).sheet, input.file, input.range.top);
}
