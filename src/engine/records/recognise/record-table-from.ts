import type { GridRange, Sheet } from '../../grid/grid';
import type { LayoutId } from '../../layouts/layout';
import { printedAs, printedLayout } from '../../layouts/printed';
import { INPUT_LAYOUTS } from '../../layouts/inputs';
import type { HeaderBlock, HeaderFinder } from '../../reading/header-block';
import { headingsByColumn, type HeaderColumn } from '../../reading/header-columns';
import type { HeaderOnSheet } from '../../reading/header-on-sheet';
import { measureIn } from '../../reading/context';
import { NOTHING_SAID, saidLayout, type SaidOfSheet } from '../../reading/said-table';
import type { ColumnMap, RecordTable, TableUnit } from '../record-table';
import { headingsIn, without, withUnits } from './budget-headings';
import { completed, withoutBlankUnits } from './completed-blocks';
import { fieldMarks } from './field-marks';
import { LIKE_AN_APPENDIX, likeness, yearInName, type LayoutClaim } from './likeness';
import { measureInCells } from './measure-in-cells';
import { unitInName } from './place-name';
import { recordCandidate, type Above, type RecordCandidate } from './record-candidate';
import { recordRows, type RecordRows } from './record-rows';
import { tellsRows } from './tells-rows';
import type { TitleLines } from './title-lines';
import { unitsAsItems } from './units-as-items';

/** What is said about a sheet before it is looked through for input sheets. */
export interface RecogniseOptions {
  /** True where a file is one unit's, among several: then its name may tell the unit. */
  readonly severalFiles?: boolean;
  /** What a person says of the sheet; of a layout that is said no confidence is asked for. */
  readonly said?: SaidOfSheet;
  /** True where lists that a plan prints among its appendices are wanted as well. */
  readonly printed?: boolean;
}

/** Below this a header is taken for something else. */
const LEAST_CONFIDENCE = 0.4;

/** The table under a header as the likeliest input layout reads it, and the rows where it and what belongs to it end. */
export function recordTableFrom(
  place: RecordPlace,
  above: Above,
  options: RecogniseOptions,
): (RecordTable & Pick<RecordRows, 'end' | 'free'>) | undefined {
  const { sheet, file, block: header, said: own } = place;
  const word = saidLayout(options.said ?? NOTHING_SAID, header.start);
  const list = word && printedLayout(word);
  const wanted = list?.from ?? word;
  const best = likeliest(place, above, wanted);
  if (!best) return undefined;
  const { layout, lines } = best;
  const body = bodyOf(place, best, options);
  const { unit, blocks, columns, rows, sections, end, free } = body;
  const complete = tellsRows(sheet, { layout, rows, blocks, sections, ...(unit ? { unit } : {}) });
  const like = likeness(sheet, best, rows, complete ? 0 : sections.length, unit);
  const confidence = best.confidence * like;
  const isList = lines.appendix && like === LIKE_AN_APPENDIX && isSure(best, rows);
  const printed = list?.id ?? (wanted === undefined && isList ? printedAs(layout.id) : undefined);
  if (confidence < LEAST_CONFIDENCE && wanted === undefined && !options.printed && !printed) return undefined;
  const marks = layout.id === 'products' ? fieldMarks(header.columns, columns, sheet, rows) : [];
  const isDatedByMarks = marks.some(({ field }) => field === 'year');
  const measure = own?.measure ?? lines.measure ?? measureOf(place, best, body);
  const { left, right } = edgesOf(header);
  return {
    layout,
    file,
    sheet: sheet.name,
    header: { first: header.top, last: header.bottom },
    headingRow: header.rows.at(-1) ?? header.top,
    headings: headingsByColumn(header.columns),
    ...(printed ? { printedAs: printed } : {}),
    ...(own ? { said: own } : {}),
    // its totals are the table's too, and no table of their own
    range: { top: header.top, left, bottom: Math.max(rows.at(-1) ?? header.bottom, free - 1), right },
    firstRow: rows[0] ?? header.bottom + 1,
    lastRow: rows.at(-1) ?? header.bottom,
    rows,
    sections,
    blocks: isDatedByMarks ? blocks.map((block) => ({ columns: block.columns })) : blocks,
    ...(marks.length > 0 ? { marks } : {}),
    ...(measure ? { measure } : {}),
    ...(unit ? { unit } : {}),
    filledDown: [],
    ...(lines.title === undefined ? {} : { title: lines.title }),
    confidence,
    end,
    free,
  };
}

/** A header, and what finds the next one. */
type RecordPlace = HeaderOnSheet<HeaderFinder>;

/** The input layout that explains a header best, or the one that a person wants. */
function likeliest(
  place: RecordPlace,
  above: Above,
  wanted: LayoutId | undefined,
): RecordCandidate | undefined {
  const by = wanted === undefined ? 'likeness' : 'person';
  return INPUT_LAYOUTS.filter(({ id }) => wanted === undefined || id === wanted)
    .flatMap((layout) => recordCandidate(place, layout, above, by) ?? [])
    .sort((a, b) => b.confidence - a.confidence)
    .at(0);
}

/** The records under a header: whose they are, in which columns and rows, and what the headings among them say. */
interface RecordBody extends Pick<RecordTable, 'blocks' | 'rows' | 'sections' | 'unit'> {
  readonly columns: ColumnMap;
  readonly end: number;
  readonly free: number;
}

function bodyOf(
  place: RecordPlace,
  { layout, lines, match }: RecordCandidate,
  options: RecogniseOptions,
): RecordBody {
  const { sheet, file, block: header, ends: finder, said } = place;
  const told = unitOf(sheet, file, lines, options);
  const filled = told && withoutBlankUnits(match.blocks, sheet, header.bottom);
  const unit = match.fields.has('unit') && !filled ? undefined : told;
  const year = lines.year ?? yearInName(sheet.name);
  const blocks = completed(filled ?? match.blocks, layout.id, unit, year);
  const columns: ColumnMap = Object.assign({}, ...blocks.map((block) => block.columns));
  const hasUnit = unit !== undefined || 'unit' in columns;
  const walked = recordRows(
    { sheet, finder, layout, header, columns, ...edgesOf(header), hasUnit, ...(said ? { said } : {}) },
    header.bottom + 1,
  );
  const { sections, end, free } = walked;
  const own = { columns, end, free, ...(unit ? { unit } : {}) };
  if (layout.id !== 'budget') return { ...own, blocks, rows: walked.rows, sections };
  const headings = headingsIn(sheet, walked.rows, columns, said);
  const rows = headings.length > 0 ? without(walked.rows, headings) : walked.rows;
  return {
    ...own,
    blocks: unit ? blocks : unitsAsItems(sheet, rows, blocks),
    rows,
    sections: hasUnit ? sections : withUnits(sheet, sections, headings, columns),
  };
}

function edgesOf({ columns }: HeaderBlock): Pick<GridRange, 'left' | 'right'> {
  const cols = columns.map(({ col }) => col);
  return { left: Math.min(...cols), right: Math.max(...cols) };
}

/** The measure unit of a table over which none stands: its headings', or a budget's cells'. */
function measureOf(
  { sheet, block: header }: RecordPlace,
  { layout }: RecordCandidate,
  { rows, blocks }: RecordBody,
): RecordTable['measure'] {
  return (
    measureInHeader(header.columns) ??
    (layout.id === 'budget' ? measureInCells(sheet, rows, blocks, layout) : undefined)
  );
}

/** A list that a plan prints explains most of its header and has rows. */
function isSure({ match }: LayoutClaim, rows: readonly number[]): boolean {
  return match.explained >= MOST_OF_A_HEADER && rows.length > 0;
}

const MOST_OF_A_HEADER = 0.6;

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

function measureInHeader(part: readonly HeaderColumn[]): RecordTable['measure'] {
  for (const { texts } of part) {
    for (const text of texts) {
      const measure = measureIn(text);
      if (measure && measure !== 'count') return measure;
    }
  }
  return undefined;
}
