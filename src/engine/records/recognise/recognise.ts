import { cellAt, isBlank, type Sheet, type Workbook } from '../../grid/grid';
import type { InputId } from '../../layouts/layout';
import { printedAs, printedLayout } from '../../layouts/printed';
import { INPUT_LAYOUTS } from '../../layouts/inputs';
import type { InputLayout } from '../../layouts/layout';
import { HeaderFinder, type HeaderBlock } from '../../reading/header-block';
import { headingsByColumn, type HeaderColumn } from '../../reading/header-columns';
import { isTotalWord } from '../../sums/total-words';
import { measureIn } from '../../reading/context';
import { ordinalKind, MARKER_LEVEL } from '../../reading/row-kind';
import {
  NOTHING_SAID,
  saidAt,
  saidLayout,
  type SaidOfSheet,
  type SaidOfTable,
} from '../../reading/said-table';
import { clean } from '../../text/fold';
import { isDepartment, unitName } from '../../text/unit-name';
import type { ColumnBlock, ColumnMap, RecordSection, RecordTable, TableUnit } from '../record-table';
import { addedUpRows } from './added-up-rows';
import { isNamedAfter, isPlaced, LIKE_AN_APPENDIX, likeness, yearInName, type LayoutClaim } from './likeness';
import { matchColumns, type ColumnMatch } from './match-columns';
import { dashedHeadings } from './dashed-parts';
import { columnsOfNames, withContents } from './match-contents';
import { measureInCells } from './measure-in-cells';
import { fieldMarks } from './field-marks';
import { headingRows, recordRows, type RecordRows } from './record-rows';
import { unitInName } from './place-name';
import { planWithoutHeader } from './plan-without-header';
import { tellsRows } from './tells-rows';
import { unitsAsItems } from './units-as-items';
import { withSaidFields } from './said-fields';
import { isTold } from './telling';
import { readTitleLines, type TitleLines } from './title-lines';

/** What is said about a sheet before it is looked through for input sheets. */
export interface RecogniseOptions {
  /** True where a file is one unit's, among several: then its name may tell the unit. */
  readonly severalFiles?: boolean;
  /** What a person says of the sheet; of a layout that is said no confidence is asked for. */
  readonly said?: SaidOfSheet;
  /** True where lists that a plan prints among its appendices are wanted as well. */
  readonly printed?: boolean;
}

/** What the title adds to how sure a layout is. */
const TITLE_BONUS = 0.15;
/** Below this a header is taken for something else. */
const LEAST_CONFIDENCE = 0.4;

interface Candidate extends LayoutClaim {
  readonly confidence: number;
}

/**
 * Every input sheet's table on a sheet, the likeliest layout for each header. An appendix that has the same
 * columns comes with a low confidence, so that whoever knows both can choose.
 */
export function recogniseRecords(
  sheet: Sheet,
  workbook: Workbook,
  options: RecogniseOptions = {},
): readonly RecordTable[] {
  const said = options.said ?? NOTHING_SAID;
  const finder = new HeaderFinder(sheet, said.tables);
  const tables: RecordTable[] = [];
  const heard: Heard = new Map();
  let from = 0;
  for (let row = 0; row < sheet.rows.length; row++) {
    if (!finder.startsAt(row)) continue;
    const blocks = finder.blocksAt(row, from);
    const found = blocks.flatMap((block) => {
      const header = headingsOf(block);
      const table = tableOf(sheet, workbook, block, { from, heard: heard.get(header) }, options, finder);
      if (table && !heard.has(header)) heard.set(header, heardIn(table));
      return table ?? [];
    });
    if (found.length === 0) continue;
    tables.push(...found);
    from = Math.max(...found.map(({ free }) => free));
    row = Math.max(...found.map(({ end }) => end - 1), ...blocks.map(({ bottom }) => bottom));
  }
  if (tables.length === 0 && (said.as ?? 'plan') === 'plan')
    tables.push(...planWithoutHeader(sheet, workbook.file));
  return tables.map((table) => ({ ...table, confidence: Math.round(table.confidence * 100) / 100 }));
}

/** What the lines over a sheet's first table say of all that have the same header: the year, the measure unit. */
type Heard = Map<string, Pick<TitleLines, 'year' | 'measure' | 'title'>>;

interface Above {
  /** The row from which on lines speak of a table. */
  readonly from: number;
  readonly heard: Pick<TitleLines, 'year' | 'measure' | 'title'> | undefined;
}

function headingsOf({ columns }: HeaderBlock): string {
  return columns.map(({ col, texts }) => `${col} ${texts.join(' / ')}`).join('\n');
}

function heardIn({ blocks, measure, title }: RecordTable): Pick<TitleLines, 'year' | 'measure' | 'title'> {
  const [{ year } = {}, ...more] = blocks;
  return {
    ...(year === undefined || more.length > 0 ? {} : { year }),
    ...(measure === undefined ? {} : { measure }),
    ...(title === undefined ? {} : { title }),
  };
}

function tableOf(
  sheet: Sheet,
  workbook: Workbook,
  header: HeaderBlock,
  above: Above,
  options: RecogniseOptions,
  finder: HeaderFinder,
): (RecordTable & Pick<RecordRows, 'end' | 'free'>) | undefined {
  const part = header.columns;
  const { said = NOTHING_SAID } = options;
  const word = saidLayout(said, header.start);
  const list = word && printedLayout(word);
  const wanted = list?.from ?? word;
  const own = saidAt(said.tables, header.start);
  const best = INPUT_LAYOUTS.filter(({ id }) => wanted === undefined || id === wanted)
    .flatMap(
      (layout) => candidate(sheet, workbook.file, header, above, layout, wanted !== undefined, own) ?? [],
    )
    .sort((a, b) => b.confidence - a.confidence)
    .at(0);
  if (!best) return undefined;
  const { layout, lines } = best;
  const told = unitOf(sheet, workbook.file, lines, options);
  const filled = told && withoutBlankUnits(best.match.blocks, sheet, header.bottom);
  const unit = best.match.fields.has('unit') && !filled ? undefined : told;
  const blocks = completed(
    filled ?? best.match.blocks,
    layout.id,
    unit,
    lines.year ?? yearInName(sheet.name),
  );
  const columns: ColumnMap = Object.assign({}, ...blocks.map((block) => block.columns));
  const cols = part.map(({ col }) => col);
  const left = Math.min(...cols);
  const right = Math.max(...cols);
  const hasUnit = unit !== undefined || 'unit' in columns;
  const walked = recordRows(
    { sheet, finder, layout, header, columns, left, right, hasUnit, ...(own ? { said: own } : {}) },
    header.bottom + 1,
  );
  const headings = layout.id === 'budget' ? headingsIn(sheet, walked.rows, columns, own) : [];
  const rows = headings.length > 0 ? without(walked.rows, headings) : walked.rows;
  const sections = hasUnit ? walked.sections : withUnits(sheet, walked.sections, headings, columns);
  const placed = layout.id === 'budget' && !unit ? unitsAsItems(sheet, rows, blocks) : blocks;
  const complete = tellsRows(sheet, {
    layout,
    rows,
    blocks: placed,
    sections,
    ...(unit ? { unit } : {}),
  });
  const like = likeness(sheet, best, rows, complete ? 0 : sections.length, unit);
  const confidence = best.confidence * like;
  const printed = list
    ? list.id
    : wanted === undefined && lines.appendix && like === LIKE_AN_APPENDIX && isSure(best, rows)
      ? printedAs(layout.id)
      : undefined;
  if (confidence < LEAST_CONFIDENCE && wanted === undefined && !options.printed && !printed) return undefined;
  const marks = layout.id === 'products' ? fieldMarks(part, columns, sheet, rows) : [];
  const dated = marks.some(({ field }) => field === 'year');
  const measure =
    own?.measure ??
    lines.measure ??
    measureInHeader(part) ??
    (layout.id === 'budget' ? measureInCells(sheet, rows, blocks, layout) : undefined);
  return {
    layout,
    file: workbook.file,
    sheet: sheet.name,
    header: { first: header.top, last: header.bottom },
    headings: headingsByColumn(part),
    ...(printed ? { printedAs: printed } : {}),
    ...(own ? { said: own } : {}),
    // its totals are the table's too, and no table of their own
    range: { top: header.top, left, bottom: Math.max(rows.at(-1) ?? header.bottom, walked.free - 1), right },
    firstRow: rows[0] ?? header.bottom + 1,
    lastRow: rows.at(-1) ?? header.bottom,
    rows,
    sections,
    blocks: dated ? placed.map((block) => ({ columns: block.columns })) : placed,
    ...(marks.length > 0 ? { marks } : {}),
    ...(measure ? { measure } : {}),
    ...(unit ? { unit } : {}),
    filledDown: [],
    ...(lines.title === undefined ? {} : { title: lines.title }),
    confidence,
    end: walked.end,
    free: walked.free,
  };
}

/** A list that a plan prints explains most of its header and has rows. */
function isSure({ match }: LayoutClaim, rows: readonly number[]): boolean {
  return match.explained >= MOST_OF_A_HEADER && rows.length > 0;
}

const MOST_OF_A_HEADER = 0.6;

function candidate(
  sheet: Sheet,
  file: string,
  header: HeaderBlock,
  { from, heard }: Above,
  layout: InputLayout,
  insisted: boolean,
  said: SaidOfTable | undefined,
): Candidate | undefined {
  const ofNames = layout.id === 'budget' ? columnsOfNames(sheet, header) : undefined;
  const read = withContents(matchColumns(header.columns, layout, ofNames), header, sheet, layout.id);
  const match = withMarks(withSaidFields(read, said, layout), sheet, header, layout.id);
  const lines = { ...heard, ...readTitleLines(sheet, file, from, header.top, layout) };
  const titled = lines.title !== undefined || isNamedAfter(sheet.name, layout);
  if (!insisted && !isTold(layout.telling, match.fields, titled)) return undefined;
  if (!insisted && layout.id === 'budget' && !isPlaced(match, lines, sheet, header)) return undefined;
  const bonus = titled ? TITLE_BONUS : 0;
  return { layout, match, lines, confidence: Math.min(1, match.explained * (1 - TITLE_BONUS) + bonus + 0.1) };
}

/** Rows of a list that are looked at for marks. */
const MARKED_ROWS = 40;

/** With the columns of marks (`x` under `Mới`, under `2026`) among those that a list explains. */
function withMarks(match: ColumnMatch, sheet: Sheet, header: HeaderBlock, layout: InputId): ColumnMatch {
  const columns = match.blocks[0]?.columns ?? {};
  const { name } = columns;
  if (layout !== 'products' || name === undefined) return match;
  const rows: number[] = [];
  for (let row = header.bottom + 1; row < sheet.rows.length && rows.length < MARKED_ROWS; row++) {
    const text = cellAt(sheet, row, name)?.value;
    if (typeof text === 'string' && !isTotalWord(text)) rows.push(row);
  }
  const marks = fieldMarks(header.columns, columns, sheet, rows).length;
  const all = Math.max(1, header.columns.length);
  return marks === 0 ? match : { ...match, explained: Math.min(1, match.explained + marks / all) };
}

/** Rows that are looked at to see whether a column of units was ever filled. */
const ROWS_LOOKED_AT = 2000;

/**
 * A district that fills in the province's form writes its name above the table and leaves the column of units
 * blank: then that column says nothing. Undefined where it is filled, or not there.
 */
function withoutBlankUnits(
  blocks: readonly ColumnBlock[],
  sheet: Sheet,
  headerBottom: number,
): readonly ColumnBlock[] | undefined {
  const col = blocks[0]?.columns['unit'];
  if (col === undefined) return undefined;
  const rows = sheet.rows.slice(headerBottom + 1, headerBottom + 1 + ROWS_LOOKED_AT);
  if (!rows.every((row) => isBlank(row?.[col]))) return undefined;
  return blocks.map(({ columns, ...block }) => ({
    ...block,
    columns: Object.fromEntries(Object.entries(columns).filter(([id]) => id !== 'unit')),
  }));
}

function unitOf(
  sheet: Sheet,
  file: string,
  lines: TitleLines,
  { severalFiles = false }: RecogniseOptions,
): TableUnit | undefined {
  if (lines.unit) return lines.unit;
  const inSheet = unitInName(sheet.name);
  if (inSheet !== undefined) return { name: inSheet, from: 'sheet' };
  const inFile = severalFiles ? unitInName(file) : undefined;
  return inFile === undefined ? undefined : { name: inFile, from: 'file' };
}

const UNIT_LEVEL_COLUMN: Partial<Record<InputId, string>> = { products: 'commune' };

/** The year of a title for rows that have none; the commune as the unit where no other unit is told. */
function completed(
  blocks: readonly ColumnBlock[],
  id: InputId,
  unit: TableUnit | undefined,
  year: number | undefined,
): ColumnBlock[] {
  return blocks.map((block) => {
    const col = block.columns[UNIT_LEVEL_COLUMN[id] ?? ''];
    const promoted = !('unit' in block.columns) && !unit && col !== undefined;
    const dated =
      block.year ?? ('year' in block.columns || (id !== 'products' && id !== 'budget') ? undefined : year);
    return {
      ...block,
      ...(dated === undefined ? {} : { year: dated }),
      columns: promoted ? { ...block.columns, unit: col } : block.columns,
    };
  });
}

function measureInHeader(part: readonly HeaderColumn[]): RecordTable['measure'] {
  for (const { texts } of part) {
    for (const text of texts) {
      const measure = measureIn(text);
      if (measure && measure !== 'count') return measure;
    }
  }
  return undefined;
}

/** A budget's subtotal rows (`I` over `1`, `1` over `1.1`, `1` over `-`) and totals are no records: their parts are. */
function headingsIn(
  sheet: Sheet,
  rows: readonly number[],
  columns: ColumnMap,
  said: SaidOfTable | undefined,
): readonly number[] {
  const money = Object.entries(columns).flatMap(([id, col]) =>
    ['stt', 'unit', 'item', 'year', 'note', 'source', 'quantity', 'unitPrice'].includes(id) ? [] : col,
  );
  const dashed = dashedHeadings(sheet, rows, columns, money);
  const ordinalCol = columns['stt'];
  const numbered =
    ordinalCol === undefined
      ? []
      : headingRows(
          sheet,
          rows,
          ordinalCol,
          (ordinal) => {
            const marker = ordinalKind(ordinal);
            return marker && MARKER_LEVEL[marker];
          },
          (row) => money.some((col) => !isBlank(cellAt(sheet, row, col))),
        );
  const headings = [...numbered, ...dashed];
  const added = addedUpRows(sheet, without(rows, headings), ordinalCol, money);
  return [...new Set([...headings, ...added])].filter((row) => said?.rows?.[row] !== 'part');
}

function without(rows: readonly number[], some: readonly number[]): readonly number[] {
  const left = new Set(some);
  return rows.filter((row) => !left.has(row));
}

/** With the headings that name a unit: the rows below them are its items. */
function withUnits(
  sheet: Sheet,
  sections: readonly RecordSection[],
  headings: readonly number[],
  { item }: ColumnMap,
): readonly RecordSection[] {
  const units = headings.flatMap((row): RecordSection[] => {
    const name = item === undefined ? undefined : cellAt(sheet, row, item)?.value;
    const isUnit = typeof name === 'string' && (unitName(name).prefix !== undefined || isDepartment(name));
    return isUnit ? [{ row, field: 'unit', value: clean(name) }] : [];
  });
  return units.length === 0 ? sections : [...sections, ...units].sort((a, b) => a.row - b.row);
}
