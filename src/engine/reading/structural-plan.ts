import { columnName } from '../grid/address';
import { isBlank, type Cell, type Row, type Sheet } from '../grid/grid';
import type { Item, MeasureKind } from '../layouts/shape';
import { isDifferenceWord, isTotalWord } from '../sums/total-words';
import { bare, clean } from '../text/fold';
import { readWritten } from '../text/written-figure';
import type { MeasureUnit } from '../text/measure-unit';
import type { ColumnPlan } from './columns';
import { measureInTexts } from './context';
import { isBodyFigure, isFigureLike } from './body-figure';
import type { HeaderBlock, TableEnds } from './header-block';
import { isYear } from './header-columns';
import { isCodeHeader, isOrdinalHeader, namesThings, periodOf, saysPercent } from './header-words';
import { isRowHeader } from './known-headings';
import { ordinalKind } from './row-kind';
import type { FigureColumn } from './table';

/** Body rows that tell what a column holds. */
const SAMPLE = 300;

/** Rows that tell whether names stand left of the first heading. */
const ROWS_OF_NAMES = 8;

/** What one column of a table's body holds. */
interface Held {
  readonly col: number;
  filled: number;
  figures: number;
  years: number;
  markers: number;
  whole: boolean;
  /** The most digits that a number of its cells has behind the comma. */
  decimals: number;
  percent: boolean;
  words: number;
  /** Texts with a figure and letters: `4 sao`, `05 lớp`. */
  worded: number;
  stars: number;
  /** The largest figure, without its sign. */
  most: number;
  /** The last number, and whether each is one more than the one before, as years and months run. */
  last: number | undefined;
  runs: boolean;
}

/**
 * The columns of a table by what stands in them, whatever their headings say: which number the rows, which
 * name them, which hold figures. Undefined where nothing is a figure.
 */
export function structuralPlan(
  sheet: Sheet,
  block: HeaderBlock,
  finder: TableEnds,
  measure: MeasureUnit | undefined,
): ColumnPlan | undefined {
  const headings = new Map(block.columns.map((column) => [column.col, column.texts]));
  const held = heldBelow(sheet, block, finder);
  const ordinalCol = ordinalOf(held, headings);
  const rest = held.filter(({ col }) => col !== ordinalCol);
  const nameCol = nameOf(rest, headings);
  const figures = rest.filter((column) => column.col !== nameCol && holdsFigures(column, headings));
  if (figures.length === 0) return undefined;
  const textsOf = ({ col }: Held): readonly string[] => headings.get(col) ?? [];
  const measures = new Map(figures.map((column) => [column, measureInTexts(textsOf(column))]));
  const named = measure ?? [...measures.values()].find((own) => own !== undefined);
  // beside a column of percentages `Tăng (+), giảm (-)` is how far two others are apart
  const isApart = (column: Held): boolean =>
    textsOf(column).some(isDifferenceWord) &&
    !textsOf(column).some(saysPercent) &&
    figures.some((other) => other !== column && textsOf(other).some(saysPercent));
  const isShare = (column: Held): boolean =>
    isFraction(column, figures, named) || (isShareColumn(column, textsOf(column)) && !isApart(column));
  // columns that say nothing of themselves are of one kind, so that they may add up to one another
  const silent = figures.filter((column) => !isShare(column) && measures.get(column) === undefined);
  const otherwise = silent.every(({ whole }) => whole) ? 'count' : 'money';
  const paid = figures.filter((column) => PAID.test(bare(textsOf(column).join(' '))));
  // `NSNN | Vốn khác | Tổng cộng`: the total of nothing but money
  const isPaidTotal = (column: Held): boolean =>
    paid.length > 1 &&
    isTotalWord(textsOf(column).at(-1) ?? '') &&
    figures.every((other) => other === column || isShare(other) || paid.includes(other));
  const items = new Map<string, Item>();
  const ids = new UniqueIds();
  const columns = figures.map((column): FigureColumn => {
    const texts = textsOf(column);
    const header = texts.map(clean).join(' / ');
    const id = ids.of(header === '' ? columnName(column.col) : header);
    items.set(id, {
      id,
      label: { vi: id, en: id },
      aliases: [],
      measure: isShare(column)
        ? 'share'
        : measureKindOf(
            column,
            texts,
            measure ?? measures.get(column),
            isPaidTotal(column) ? 'money' : otherwise,
          ),
    });
    const period = texts.map(periodOf).findLast((found) => found !== undefined);
    return { col: column.col, item: id, period: period ?? { kind: 'whole' }, header };
  });
  return {
    ...(ordinalCol === undefined ? {} : { ordinalCol }),
    ...(nameCol === undefined ? {} : { nameCol }),
    ...(paid.length > 0 ? {} : measureColOf(headings)),
    columns,
    extraItems: [...items.values()],
    partial: new Set(),
    quality: 0,
  };
}

function heldBelow(sheet: Sheet, block: HeaderBlock, finder: TableEnds): Held[] {
  const byCol = new Map<number, Held>();
  const [left, right] = bounds(sheet, block);
  let seen = 0;
  // rows of words alone count only where figures follow: under the last figure stand notes and signatures
  let waiting: Row[] = [];
  const body: Row[] = [];
  for (let row = block.bottom + 1; row < sheet.rows.length && seen < SAMPLE; row++) {
    const cells = sheet.rows[row];
    if (!cells || cells.every(isBlank)) continue;
    if (seen > 0 && finder.startsInside(row)) break;
    seen += 1;
    waiting.push(cells);
    if (!cells.some(isBodyFigure)) continue;
    body.push(...waiting);
    waiting = [];
  }
  // a row of means or shares has decimals whatever its columns count
  const amounts = body.filter((cells) => !cells?.some(callsRates));
  for (const cells of amounts.some((row) => row?.some(isBodyFigure)) ? amounts : body)
    noteRow(byCol, cells, left, right);
  return [...byCol.values()].sort((a, b) => a.col - b.col);
}

/** `Bình quân/xã`, `Tỷ lệ %`: what a row is called that holds no amounts. */
function callsRates(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'string' && RATES.test(bare(cell.value));
}

const RATES = /^(?:(?:muc )?(?:binh quan|trung binh)|(?:ty|ti) (?:le|trong)|co cau)(?: |$)/;

function noteRow(byCol: Map<number, Held>, cells: Row, left: number, right: number): void {
  for (let col = left; col <= Math.min(right, cells.length - 1); col++) {
    const cell = cells[col];
    if (cell === undefined || isBlank(cell)) continue;
    note(byCol.get(col) ?? fresh(byCol, col), cell);
  }
}

/** From the first heading to the last figures; the names or numbers left of it may have a blank heading. */
function bounds(sheet: Sheet, { columns, bottom, blanks = [] }: HeaderBlock): [number, number] {
  const cols = columns.map(({ col }) => col);
  let left = Math.min(...cols);
  const body = sheet.rows.slice(bottom + 1, bottom + 1 + ROWS_OF_NAMES).filter((row) => !row?.every(isBlank));
  while (
    left > 0 &&
    body.length > 1 &&
    body.filter((row) => !isBlank(row?.[left - 1])).length * 2 > body.length
  )
    left -= 1;
  return [left, Math.max(...cols, ...blanks)];
}

function fresh(byCol: Map<number, Held>, col: number): Held {
  const held = {
    col,
    filled: 0,
    figures: 0,
    years: 0,
    markers: 0,
    whole: true,
    decimals: 0,
    percent: false,
    words: 0,
    worded: 0,
    stars: 0,
    most: 0,
    last: undefined,
    runs: true,
  };
  byCol.set(col, held);
  return held;
}

function note(held: Held, cell: Cell): void {
  const { value } = cell;
  held.filled += 1;
  if (typeof value === 'number') {
    held.figures += 1;
    held.most = Math.max(held.most, Math.abs(value));
    if (held.last !== undefined && Math.abs(value - held.last) !== 1) held.runs = false;
    held.last = value;
    if (isYear(value)) held.years += 1;
    if (!Number.isInteger(value)) {
      held.whole = false;
      held.decimals = Math.max(held.decimals, decimalsOf(value));
    }
    if (cell.format?.includes('%') === true) held.percent = true;
    if (Number.isInteger(value) && value > 0 && value < 10_000) held.markers += 1;
  } else if (typeof value === 'string') {
    const read = readWritten(value);
    if (CODE.test(value.trim())) held.words += 1;
    else if (isFigureLike(cell) || read.kind !== 'none') held.figures += 1;
    else held.words += 1;
    if (/\p{L}{2}/u.test(value)) held.worded += 1;
    if (/^\d\s*sao$/iu.test(value.trim())) held.stars += 1;
    if (ordinalKind(value) !== undefined) held.markers += 1;
    if (value.includes('%')) held.percent = true;
    if (/[.,]/.test(value)) held.whole = false;
  } else held.figures += 1;
}

function decimalsOf(value: number): number {
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals++)
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) return decimals;
  return MOST_DECIMALS;
}

/** More are the remainder of a division. */
const MOST_DECIMALS = 6;

/** Telephone and account numbers, dates: digits that count nothing. */
const CODE = /^(?:0\d{6,}|\d{9,}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/;

type Headings = ReadonlyMap<number, readonly string[]>;

/** The column under `STT`, else a first column of little but ordinals beside a column of words. */
function ordinalOf(held: readonly Held[], headings: Headings): number | undefined {
  for (const [col, texts] of headings) if (texts.some(isOrdinalHeader)) return col;
  const [first, second] = held;
  if (!first || !second || second.words * 2 <= second.filled) return undefined;
  const heading = (headings.get(first.col) ?? []).join('');
  return first.markers >= 2 && first.markers * 10 >= first.filled * 7 && heading.length < 5
    ? first.col
    : undefined;
}

/** The column under a heading that names rows, else the first column of words. */
function nameOf(held: readonly Held[], headings: Headings): number | undefined {
  const most = Math.max(0, ...held.map(({ filled }) => filled));
  const wordy = held.filter(
    ({ col, words, filled }) => words * 2 > filled && filled * 4 >= most && !isMeasure(headings.get(col)),
  );
  const known = wordy.find(({ col }) => (headings.get(col) ?? []).some(isRowHeader));
  // of two columns of words the one that names most rows: groups stand beside their first row only
  const first = known ?? wordy.find(({ filled }) => filled * 2 >= most) ?? wordy[0];
  if (first) return first.col;
  // `4 sao | 9`: words with a number in them name the rows where plain figures stand beside them
  const [left, ...others] = held;
  if (!left || !others.some(({ worded, figures }) => worded === 0 && figures > 0)) return undefined;
  return left.worded === left.filled || namesTimes(left, headings) ? left.col : undefined;
}

const TIMES =
  /^(?:(?:cac )?nam|thang|quy|ky|dot|thoi (?:gian|diem|ky)|nien do|years?|months?|quarters?|time)?$/;

/** Years, months or quarters that run on down the first column, a total word perhaps under them. */
function namesTimes({ figures, words, filled, runs, col }: Held, headings: Headings): boolean {
  const heading = bare((headings.get(col) ?? []).at(-1) ?? '');
  return runs && figures >= 3 && figures + words === filled && TIMES.test(heading);
}

/** `ĐVT` beside nothing that is paid or priced: there it would be what the quantity alone is measured in. */
function measureColOf(headings: Headings): Pick<ColumnPlan, 'measureCol'> {
  const priced = [...headings.values()].some((texts) => PRICED.test(bare(texts.join(' '))));
  const measureCol = [...headings].find(([, texts]) => isMeasure(texts))?.[0];
  return priced || measureCol === undefined ? {} : { measureCol };
}

const PRICED = /(?:^| )(?:don gia|gia|muc chi|muc ho tro)(?: |$)/;

/** `ĐVT`: what the rows are measured in is no name of theirs. */
function isMeasure(heading: readonly string[] = []): boolean {
  return heading.some((text) => /^(?:dvt|don vi tinh|dv tinh)$/.test(bare(text)));
}

function holdsFigures({ figures, filled, years, stars, col }: Held, headings: Headings): boolean {
  if (figures * 2 <= filled || stars * 2 > filled) return false;
  const texts = headings.get(col) ?? [];
  if (texts.some(isCodeHeader)) return false;
  const heading = bare(texts.join(' '));
  return !(years === filled && /(?:^| )(?:nam|year)(?: |$)/.test(heading));
}

const SHARE = /(?:^| )(?:ty le|ti le|ty trong|ti trong|co cau|tang giam|toc do|so sanh|dat|vs)(?: |$)/;
const PAID =
  /(?:^| )(?:kinh phi|von|ngan sach|ns|nsdp|tien|(?<!(?:lao|hoat|cong|hop|hoi|dong) )dong|trieu|ty dong|nghin dong|(?<!(?:tieu|dia) )chi|thu|du toan|nstw|nsnn)(?: |$)/;

/**
 * Fractions of one beside figures of another size, in a table that names no measure: shares without a sign. What has
 * as many decimals as the amounts beside it is a small amount.
 */
function isFraction(column: Held, figures: readonly Held[], measure: MeasureUnit | undefined): boolean {
  return (
    measure === undefined &&
    !column.whole &&
    column.most <= 1 &&
    figures.some(({ most, decimals }) => most >= LEAST_BESIDE_FRACTIONS && decimals < column.decimals)
  );
}

const LEAST_BESIDE_FRACTIONS = 20;

/** Shares by their heading or format. */
function isShareColumn(column: Held, texts: readonly string[]): boolean {
  const words = bare(texts.join(' '));
  if (texts.some(saysPercent) || (column.percent && !PAID.test(words))) return true;
  // `Tổng số tiêu chí đạt` counts what was reached, also where a mean under it has decimals
  return SHARE.test(words) && !NUMBER_OF.test(clean(texts.at(-1) ?? '').toLowerCase()) && !column.whole;
}

const NUMBER_OF = /^(?:tổng|số) /u;

/** `Số bác sĩ`, `Số giường bệnh`: counted, whatever it is. */
const COUNTED = /^(?:tổng )?số \p{L}/u;

/** Money where the table, or the column's heading, says so; else counts, where all is whole. */
function measureKindOf(
  column: Held,
  texts: readonly string[],
  measure: MeasureUnit | undefined,
  otherwise: MeasureKind,
): MeasureKind {
  const words = bare(texts.join(' '));
  if (measure === 'count') return 'count';
  if (PAID.test(words) || (measure !== undefined && !namesThings(words))) return 'money';
  const lowest = clean(texts.at(-1) ?? '').toLowerCase();
  if ((namesThings(words) || COUNTED.test(lowest)) && column.whole) return 'count';
  return otherwise;
}

/** Names told apart by a number; thousands of columns without a heading must not try all numbers before their own. */
class UniqueIds {
  private readonly taken = new Set<string>();
  private readonly last = new Map<string, number>();

  of(header: string): string {
    let id = header;
    let again = this.last.get(header) ?? 1;
    while (this.taken.has(id)) id = `${header} (${(again += 1)})`;
    this.last.set(header, again);
    this.taken.add(id);
    return id;
  }
}
