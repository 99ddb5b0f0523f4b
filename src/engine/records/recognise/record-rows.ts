import { cellAt, isBlank, type Cell, type Row, type Sheet } from '../../grid/grid';
import type { InputLayout } from '../../layouts/layout';
import type { HeaderBlock, HeaderFinder } from '../../reading/header-block';
import { isOrdinalHeader, periodOf } from '../../reading/header-words';
import { nobodysRows } from '../../reading/nobodys-rows';
import { isFooter, isTitle, isTotalName, ordinalKind } from '../../reading/row-kind';
import type { SaidOfTable } from '../../reading/said-table';
import { bare, clean } from '../../text/fold';
import { isDepartment, unitName } from '../../text/unit-name';
import { choiceOf } from '../cells/read-choice';
import type { ColumnMap, RecordSection } from '../record-table';
import { isDashed } from './dashed-parts';
import { looksLikePlace } from './place-name';

/** Which rows under a header are records, and what the heading rows among them say of the rows below. */
export interface RecordRows {
  readonly rows: readonly number[];
  readonly sections: readonly RecordSection[];
  /** The row at which reading stopped: a footer, a title, the next header, or the sheet's end. */
  readonly end: number;
  /** The row under the last one that is the table's: from there on lines may speak of the next table. */
  readonly free: number;
}

/** What is known of a table while its rows are looked through; columns from 0. */
export interface RowContext {
  readonly sheet: Sheet;
  readonly finder: HeaderFinder;
  readonly layout: InputLayout;
  readonly header: HeaderBlock;
  /** All columns of all blocks. */
  readonly columns: ColumnMap;
  /** First and last column of this table's header. */
  readonly left: number;
  readonly right: number;
  /** True where the table says its unit once for all rows, or in a column. */
  readonly hasUnit: boolean;
  /** What a person says of the table. */
  readonly said?: SaidOfTable;
}

interface Filled {
  readonly all: number;
  /** Among the layout's columns, the ordinal apart. */
  readonly known: number;
  readonly ordinal: string;
  /** The first text but the ordinal. */
  readonly text: string;
  /** Among all but the ordinal. */
  readonly numbers: number;
}

const NOTHING: Filled = { all: 0, known: 0, ordinal: '', text: '', numbers: 0 };

/** Walks down from the row under the header. Cheap for rows that are plainly records. */
export function recordRows(context: RowContext, first: number): RecordRows {
  const { sheet, finder, header, layout, said } = context;
  const known = new Set(Object.values(context.columns));
  const rows: number[] = [];
  const sections: RecordSection[] = [];
  let previous: Filled = NOTHING;
  let isInside = false;
  // the lines of a total, one for each source
  let inTotal = false;
  const { source } = context.columns;
  let free = first;
  let row = first;
  for (; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    const filled = cells ? filledOf(cells, context, known) : NOTHING;
    const before = previous;
    previous = filled;
    if (filled.all === 0) continue;
    const word = said?.rows?.[row];
    if (word === 'part') rows.push(row);
    if (word !== undefined) free = row + 1;
    if (word !== undefined) continue;
    const fresh = before.all <= 1 || isOrdinal(filled.ordinal) || isOrdinal(filled.text);
    if (said?.last !== undefined && row > said.last) break;
    const open = row > (said?.last ?? -1);
    const passed = nobodysRows(sheet, header, row, { ordinal: filled.ordinal, numbered: rows.length > 0 });
    if (passed === 'another') break;
    if (passed !== undefined) {
      row = passed;
      continue;
    }
    if (open && fresh && row > first && finder.isKnownStart(row)) break;
    if (open && ends(filled, cells ?? [])) {
      if (!countsOn(context, rows.at(-1), row)) break;
      continue;
    }
    const item = layout.id === 'budget' ? cells?.[context.columns['item'] ?? -1] : undefined;
    isInside = beginsParts(item) || (isInside && filled.ordinal === '' && isDashed(item?.value));
    const isOfTotal = layout.addedUp && isTotal(filled);
    inTotal = isOfTotal || (inTotal && goesOn(cells ?? [], filled, context.columns));
    const isSum = inTotal || isTotalItem(item) || isTotalItem(cells?.[source ?? -1]) || isInside;
    const section = isSum ? undefined : sectionOf(filled, context);
    if (section) sections.push({ row, ...section });
    const isOwn = isSum || (!section && isRecord(filled, layout, before));
    if (isOwn) free = row + 1;
    if (isOwn && !isSum) rows.push(row);
  }
  return { rows, sections, end: row, free };
}

/** `NSTW` and `NSĐP` under one unit: a row that says its source, and neither number nor unit. */
function goesOn(cells: Row, { ordinal }: Filled, { unit, source }: ColumnMap): boolean {
  return ordinal === '' && isBlank(cells[unit ?? -1]) && source !== undefined && !isBlank(cells[source]);
}

/** What most ordinals are: nothing that is worth folding. */
const NUMBER = /^\d/;

/** Names are never folded for this: a heading of ordinals is short. */
function isOrdinal(text: string): boolean {
  return text !== '' && text.length <= 12 && !NUMBER.test(text) && isOrdinalHeader(text);
}

function filledOf(cells: Row, context: RowContext, known: ReadonlySet<number>): Filled {
  const ordinalCol = context.columns['stt'];
  let all = 0;
  let inKnown = 0;
  let ordinal = '';
  let text = '';
  let numbers = 0;
  for (let col = context.left; col <= context.right && col < cells.length; col++) {
    const cell = cells[col];
    if (isBlank(cell)) continue;
    all += 1;
    if (col === ordinalCol) ordinal = textOf(cell);
    else {
      if (known.has(col)) inKnown += 1;
      if (typeof cell?.value === 'number' || isCount(cell?.value)) numbers += 1;
      if (text === '' && typeof cell?.value === 'string') text = cell.value;
    }
  }
  return { all, known: inKnown, ordinal, text, numbers };
}

/** `03`, `03 SP`, `11 sản phẩm`: how many rows a heading has, as a text. */
function isCount(value: Cell['value'] | undefined): boolean {
  return typeof value === 'string' && value.length <= LONGEST_COUNT && COUNT.test(value.trim());
}

const LONGEST_COUNT = 16;
const COUNT = /^\d{1,4}\s*(?:sp|sản phẩm|chủ thể)?$/iu;

function textOf(cell: Cell | undefined): string {
  const value = cell?.value;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** Signatures, notes and the next table's title end a table; a numbered row never does. */
function ends(filled: Filled, cells: Row): boolean {
  if (filled.all > 4 || ordinalKind(filled.ordinal) === 'number') return false;
  return cells.some((cell) => {
    if (typeof cell?.value !== 'string') return false;
    return isFooter(cell.value) || (filled.all <= 2 && isTitle(cell.value));
  });
}

/** A note between rows ends no table: the next row has the number after that of the last record. */
function countsOn({ sheet, columns: { stt } }: RowContext, last: number | undefined, row: number): boolean {
  if (stt === undefined || last === undefined) return false;
  const below = sheet.rows.findIndex(
    (cells, at) => at > row && cells?.some((cell) => !isBlank(cell)) === true,
  );
  const [before, next] = [last, below].map((at) => textOf(cellAt(sheet, at, stt)));
  return before !== '' && Number(next) === Number(before) + 1;
}

/** "Cộng", "Tổng cộng", "Tổng số (I+II)": a line that adds up others. */
function isTotal({ ordinal, text }: Filled): boolean {
  if (/^\d+$/.test(ordinal)) return false;
  return totals(text) || totals(ordinal);
}

/** Longer texts tell of something; a register's are not folded for this. */
const LONGEST_TOTAL = 120;

function totals(text: string): boolean {
  return text.length <= LONGEST_TOTAL && MAY_BE_TOTAL.test(text) && isTotalName(text);
}

/** A country's register is a million cells, most of which begin with something else. */
const MAY_BE_TOTAL = /^\s*(?:[tc]|[ivx]+[\s.)])/iu;

/** "Tổng cộng" where an item stands: all of them again. */
function isTotalItem(item: Cell | undefined): boolean {
  return typeof item?.value === 'string' && totals(item.value);
}

/** "Trong đó: in tem": what the row above has already. */
function beginsParts(item: Cell | undefined): boolean {
  if (typeof item?.value !== 'string' || item.value.length > 120) return false;
  return /^trong do(?: |$)/.test(bare(item.value));
}

/** A heading row: one text alone that names a group, a unit or a year for the rows below. */
function sectionOf(filled: Filled, context: RowContext): Omit<RecordSection, 'row'> | undefined {
  const { layout, hasUnit } = context;
  if (layout.id !== 'products' && layout.id !== 'budget' && layout.id !== 'producers') return undefined;
  const marker = ordinalKind(filled.ordinal);
  if (marker === 'number' && filled.known > 1) return undefined;
  const most = filled.ordinal === '' ? 1 : 2;
  const alone = filled.all <= most;
  // a heading may have the number of its rows beside it
  const counted = layout.id !== 'budget' && filled.numbers === 1 && filled.all === most + 1;
  const heading = marker === 'roman' || marker === 'letter' || (marker === undefined && (alone || counted));
  if (!heading) return undefined;
  const text = clean(filled.text || filled.ordinal);
  const name = text.replace(/^(?:[IVX]+|[A-HĐ])\s*[.)/-]\s*/u, '');
  if ((alone || counted) && layout.id === 'products') {
    const choices = layout.fields.find(({ id }) => id === 'group')?.choices ?? [];
    const group = choiceOf(name, choices);
    if (group !== undefined) return { field: 'group', value: group };
    const stars = 'stars' in context.columns ? undefined : starsHeaded(name);
    if (stars !== undefined) return { field: 'stars', value: stars };
  }
  // over a budget's rows a heading may have their sums beside it
  const summed = layout.id === 'budget' && !('year' in context.columns);
  const period = alone || summed ? periodOf(name) : undefined;
  if (period?.kind === 'year' && /^(?:nam )?\d{4}$/.test(bare(name)))
    return { field: 'year', value: period.year };
  if (counted && marker === undefined) return undefined;
  const place = unitName(name).prefix !== undefined || isDepartment(name) || looksLikePlace(name);
  if (!hasUnit && place) return { field: 'unit', value: name.replace(COUNT_BEHIND, '') };
  return undefined;
}

/** `Xã Tân Hưng (05 sản phẩm)`, `Xã Ea Kao: 4 sản phẩm`: how many rows it heads is none of its name. */
const COUNT_BEHIND = /\s*(?:\(\s*\d+[^)]*\)|[:–-]\s*\d+\s+(?:sản phẩm|sp|chủ thể)(?!\p{L}).*)$/iu;

const STARS_HEADED = /^(?:(?:cac |nhom )?san pham |ocop |hang |dat |xep |loai )*([1-5]) sao(?: |$)/;

/** `Sản phẩm 4 sao`, `Hạng 3 sao (24 sản phẩm)` over products that have no column for it. */
function starsHeaded(name: string): number | undefined {
  const stars = STARS_HEADED.exec(bare(name))?.[1];
  return stars === undefined ? undefined : Number(stars);
}

/** `I | Nhóm thực phẩm | 5`: a heading with the number of its rows. */
function isCountedHeading({ ordinal, all, numbers }: Filled, layout: InputLayout): boolean {
  return layout.id === 'products' && numbers === 1 && all === 3 && /^[IVXA-H]+\.?$/.test(ordinal);
}

/** Enough of a row to be a record: numbered, or with something beside its name. */
function isRecord(filled: Filled, layout: InputLayout, before: Filled): boolean {
  if (isCountedHeading(filled, layout)) return false;
  if (filled.known >= 2) return true;
  if (filled.known === 0) return false;
  if (ordinalKind(filled.ordinal) !== undefined)
    return !layout.headed || !/^[IVXA-H]+\.?$/.test(filled.ordinal);
  return layout.id === 'units' && before.all > 0;
}

/** Rows of `rows` that only head the more deeply numbered rows below them: `I` over `1`, `1` over `1.1`. */
export function headingRows(
  sheet: Sheet,
  rows: readonly number[],
  ordinalCol: number,
  level: (ordinal: string) => number | undefined,
  hasFigure: (row: number) => boolean,
): ReadonlySet<number> {
  const headings = new Set<number>();
  const open: { row: number; level: number }[] = [];
  for (const row of rows) {
    const depth = level(textOf(cellAt(sheet, row, ordinalCol)));
    if (depth === undefined) continue;
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= depth) open.pop();
    if (hasFigure(row)) for (const { row: above } of open) headings.add(above);
    open.push({ row, level: depth });
  }
  return headings;
}
