import { amountInWords, CAREFUL_STYLE, type WordsStyle } from '../text/amount-in-words';
import { type Decimal, decimal, divide, isZero, round, shift, subtract, toNumber, toPlain } from '../decimal';
import { cellName } from '../grid/address';
import type { Cell, GridRange, Row } from '../grid/grid';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';
import type { FigurePlan, PlanColumn, PlanRow } from './figure-plan';
import { LONGEST_FORMULA, sumOfCells, sumOfNeighbours } from './formula';
import type { Leaf } from './leaf-source';
import { figureFormat } from './number-format';
import { fitPage, type ColumnNeed, type Paper } from './page/fit-page';
import { layOut } from './page/lay-out';
import { BODY_SIZE, type Looks } from './page/looks';
import { signatureBlock, type Foot } from './page/signature-block';
import { textWidth, widestWord } from './page/text-width';
import { titleBlock, type TitleTexts } from './page/title-block';
import type { SheetPlan } from './write-plan';

/** Everything that one figure appendix prints. */
export interface FigureSheet {
  readonly name: string;
  readonly texts: TitleTexts;
  /** Header of the column of names: `ĐƠN VỊ`. */
  readonly nameHeader: string;
  readonly plan: FigurePlan;
  readonly leaf: (row: PlanRow, column: PlanColumn) => Leaf;
  /** The printed figure, by row and column of the plan. */
  readonly printed: (row: number, column: number) => Decimal;
  readonly decimals: number;
  /** Absent for counts. */
  readonly measure?: MoneyUnit;
  readonly money: boolean;
  /** Leaves as plain figures. */
  readonly values: boolean;
  readonly words?: WordsStyle | undefined;
  /** Prints each source's share of the total under the table. */
  readonly shares: boolean;
  readonly paper?: Paper | undefined;
  /** Who signs, and who receives it. */
  readonly foot?: Foot | undefined;
  /** Told of each leaf that had to be a plain figure because its formula would be too long. */
  readonly onLongFormula: () => void;
}

const ORDINAL = 0;
const NAME = 1;
const FIRST = 2;
/** What a figure keeps free of its column, so that it is never drawn as `####`. */
const FIGURE_PADDING = 7;
/** Points of 12-point letters beyond which a name is wrapped. */
const WIDEST_NAME = 250;
/** Names of so many letters' sizes stand in one line: `Huyện Krông Nô`, `Thành phố Pleiku`. */
const SHORT_NAME = 10;
/** A heading over a column is drawn in so many lines at most, where there is room. */
const HEADER_LINES = 3;

/**
 * An appendix of figures as a sheet to write: title, headers, rows with formulas over their own cells, shares,
 * the amount in words, signatures, the page.
 */
export function figureSheet(sheet: FigureSheet): SheetPlan {
  const page = fitPage((size) => columnNeeds(sheet, size), sheet.paper);
  const { looks } = page;
  const columns = page.widths.length;
  const title = titleBlock(sheet.texts, columns, looks);
  const headTop = title.rows.length;
  const header = headerRows(sheet.plan, sheet.nameHeader, headTop, looks);
  const top = headTop + header.rows.length;
  const body = sheet.plan.rows.map((row, index) => bodyRow(sheet, row, index, top, looks));
  const under = top + body.length;
  const words = moneyFoot(sheet, top, under, columns, looks);
  const signed = signatureBlock(sheet.foot, under + words.rows.length, page);
  return layOut(
    {
      name: sheet.name,
      rows: [...title.rows, ...header.rows, ...body, ...words.rows, ...signed.rows],
      merges: [...title.merges, ...header.merges, ...words.merges, ...signed.merges],
      header: [headTop, top - 1],
      foot: under,
    },
    page,
  );
}

/** Where a figure of the plan stands. */
function at(row: number, column: number, top: number): string {
  return cellName(top + row, FIRST + column);
}

function headerText({ item }: PlanColumn): string {
  return item.item.label.vi;
}

function columnNeeds(sheet: FigureSheet, size: number): ColumnNeed[] {
  const { plan, printed, nameHeader, decimals } = sheet;
  const shares = sharesOf(sheet);
  const names = plan.rows.map((row) => row.name);
  const longest = Math.max(...names.map((name) => textWidth(name, size, 'bold')));
  const widest = Math.max(...[nameHeader, ...names].map((name) => widestWord(name, size, 'bold')));
  const figures = plan.columns.map((column, index): ColumnNeed => {
    const header = headerText(column);
    const digits = plan.rows.map((_, row) =>
      textWidth(shownDigits(printed(row, index), decimals), size, 'bold'),
    );
    const share = shares?.[index];
    const below = share ? textWidth(shownShare(share), size) : 0;
    const least = Math.max(...digits, below, widestWord(header, size, 'bold'), 2 * size) + FIGURE_PADDING;
    const alone = plan.columns.filter(({ year }) => year === column.year).length === 1;
    const period = plan.byYear && alone ? textWidth(periodHeader(column), size, 'bold') / 2 : 0;
    const lines = Math.max(textWidth(header, size, 'bold') / HEADER_LINES, period);
    return { least, wanted: Math.max(least, lines + FIGURE_PADDING), grows: 1 };
  });
  return [
    { least: textWidth('STT', size, 'bold') + FIGURE_PADDING, wanted: 0, grows: 0 },
    {
      least: Math.max(widest + FIGURE_PADDING, 6 * size),
      wanted: Math.min(longest + FIGURE_PADDING, (WIDEST_NAME * size) / BODY_SIZE),
      unbroken: longest <= SHORT_NAME * size ? longest + FIGURE_PADDING : 0,
      grows: 2,
    },
    ...figures,
  ];
}

/** `1.234.567,8`, as wide as any program draws it. */
function shownDigits(value: Decimal, decimals: number): string {
  const [whole = '', fraction = ''] = toPlain(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals > 0 ? `${grouped},${fraction.padEnd(decimals, '0')}` : grouped;
}

interface Block {
  readonly rows: readonly Row[];
  readonly merges: readonly GridRange[];
}

function headerRows(plan: FigurePlan, nameHeader: string, top: number, looks: Looks): Block {
  const head = (value: string | null): Cell => ({ value, look: looks.header });
  const items = plan.columns.map((column) => head(headerText(column)));
  const bottomRow: Row = [head(plan.byYear ? null : 'STT'), head(plan.byYear ? null : nameHeader), ...items];
  if (!plan.byYear) return { rows: [bottomRow], merges: [] };
  const merges: GridRange[] = [ORDINAL, NAME].map((col) => ({ top, left: col, bottom: top + 1, right: col }));
  const topRow: Cell[] = [head('STT'), head(nameHeader)];
  plan.columns.forEach((column, index) => {
    const starts = index === 0 || plan.columns[index - 1]?.year !== column.year;
    topRow.push(head(starts ? periodHeader(column) : null));
    if (!starts) return;
    let end = index;
    while (plan.columns[end + 1] && plan.columns[end + 1]?.year === column.year) end += 1;
    if (end > index) merges.push({ top, left: FIRST + index, bottom: top, right: FIRST + end });
  });
  return { rows: [topRow, bottomRow], merges };
}

function periodHeader({ year, years }: PlanColumn): string {
  return year === undefined ? `Giai đoạn ${years[0]}-${years[years.length - 1]}` : `Năm ${year}`;
}

function bodyRow(sheet: FigureSheet, row: PlanRow, index: number, top: number, looks: Looks): Row {
  const bold = row.kind === 'grand' || row.kind === 'section';
  const figures = sheet.plan.columns.map((column, place): Cell => {
    const formula = figureFormula(sheet, { row, index }, { column, place }, top);
    return {
      value: toNumber(sheet.printed(index, place)),
      ...(formula === undefined ? {} : { formula }),
      format: figureFormat(sheet.decimals),
      look: bold ? looks.boldFigure : looks.figure,
    };
  });
  return [
    { value: row.number ?? null, look: bold ? looks.boldOrdinal : looks.ordinal },
    { value: row.name, look: bold ? looks.boldName : looks.name },
    ...figures,
  ];
}

/** Totals over rows stand above totals over columns: a total row adds up its own column. */
function figureFormula(
  sheet: FigureSheet,
  { row, index }: { readonly row: PlanRow; readonly index: number },
  { column, place }: { readonly column: PlanColumn; readonly place: number },
  top: number,
): string | undefined {
  if (!row.subject) {
    const members = sheet.plan.rows.flatMap((other, member) => (other.parent === index ? [member] : []));
    return sumOf(members, (member) => at(member, place, top));
  }
  const [parts] = column.sums;
  if (parts) return sumOf(parts, (part) => at(index, part, top));
  if (sheet.values) return undefined;
  const leaf = sheet.leaf(row, column);
  const inner = leaf.formula(row.name, `$B${top + index + 1}`);
  if (inner === undefined) return undefined;
  const formula = sheet.money
    ? roundedFormula(inner, leaf.value, sheet.printed(index, place), sheet.decimals)
    : inner;
  if (formula.length <= LONGEST_FORMULA) return formula;
  sheet.onLongFormula();
  return undefined;
}

/** The sum of rows or columns, by their places. */
function sumOf(places: readonly number[], cellOf: (place: number) => string): string {
  const areNeighbours = places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1);
  return (areNeighbours ? sumOfNeighbours : sumOfCells)(places.map(cellOf));
}

/**
 * A leaf that is rounded by itself and then moved by what the sums ask for, so that after an edit every
 * printed sum still holds: totals add up what the leaves print.
 */
function roundedFormula(inner: string, value: Decimal, printed: Decimal, decimals: number): string {
  const rounded = `ROUND(${inner},${decimals})`;
  const moved = subtract(printed, round(value, decimals));
  if (isZero(moved)) return rounded;
  return `${rounded}${moved.digits > 0n ? '+' : ''}${toPlain(moved)}`;
}

/** The total in words, and each source's share of it under its column. */
function moneyFoot(sheet: FigureSheet, top: number, start: number, columns: number, looks: Looks): Block {
  const { grand, root } = wholeOf(sheet.plan);
  if (!sheet.money || !sheet.measure || grand < 0 || root < 0) return { rows: [], merges: [] };
  const amount = shift(sheet.printed(grand, root), DONG_EXPONENT[sheet.measure]);
  const words = `Bằng chữ: ${amountInWords(amount, sheet.words ?? CAREFUL_STYLE)}./.`;
  return {
    rows: [[{ value: words, look: looks.below }], ...shareRow(sheet, top, looks)],
    merges: [{ top: start, left: 0, bottom: start, right: columns - 1 }],
  };
}

/** The row of the whole money and its column: the period's root, or the only year's; -1 where there is none. */
function wholeOf(plan: FigurePlan): { readonly grand: number; readonly root: number } {
  const grand = plan.rows.findIndex((row) => row.kind === 'grand');
  const roots = plan.columns.flatMap((column, index) => (column.item.parent === undefined ? [index] : []));
  const whole = roots.filter((index) => plan.columns[index]?.year === undefined);
  return { grand, root: whole[0] ?? (roots.length === 1 ? (roots[0] ?? -1) : -1) };
}

const SHARE_FORMAT = '0.00%';
const SHARE_DECIMALS = 4;

/** What each column but the whole is of the whole; undefined where no shares are printed. */
function sharesOf(sheet: FigureSheet): readonly (Decimal | undefined)[] | undefined {
  const { plan } = sheet;
  const { grand, root } = wholeOf(plan);
  if (!sheet.shares || !sheet.money || grand < 0 || root < 0) return undefined;
  const whole = sheet.printed(grand, root);
  if (isZero(whole)) return undefined;
  return plan.columns.map(({ item }, index) =>
    item.parent === undefined ? undefined : divide(sheet.printed(grand, index), whole, SHARE_DECIMALS + 8),
  );
}

/** `20,02%`; never less than two digits before the comma, so that an edited figure has room. */
function shownShare(share: Decimal): string {
  return `${shownDigits(round(shift(share, 2), SHARE_DECIMALS - 2), SHARE_DECIMALS - 2).padStart(5, '0')}%`;
}

function shareRow(sheet: FigureSheet, top: number, looks: Looks): Row[] {
  const all = sharesOf(sheet);
  if (!all) return [];
  const { grand, root } = wholeOf(sheet.plan);
  const total = at(grand, root, top);
  const shares = all.map((share, index): Cell => {
    if (!share) return { value: null };
    return {
      value: toNumber(share),
      formula: `IF(${total}=0,0,${at(grand, index, top)}/${total})`,
      format: SHARE_FORMAT,
      look: looks.belowFigure,
    };
  });
  return [[{ value: null }, { value: 'Tỷ trọng', look: looks.below }, ...shares]];
}

/** What stands in a row and column of a sheet whose figures were rounded to whole units of so many decimals. */
export function printedFigures(
  values: readonly (readonly bigint[])[],
  decimals: number,
): FigureSheet['printed'] {
  return (row, column) => decimal(values[row]?.[column] ?? 0n, decimals);
}
