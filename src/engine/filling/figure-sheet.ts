import { amountInWords, CAREFUL_STYLE, type WordsStyle } from '../text/amount-in-words';
import { type Decimal, decimal, divide, isZero, round, shift, subtract, toNumber, toPlain } from '../decimal';
import { cellName } from '../grid/address';
import type { Cell, GridRange, Row } from '../grid/grid';
import { DONG_EXPONENT } from '../text/measure-unit';
import type { MoneyUnit } from './fill-options';
import type { FigurePlan, PlanColumn, PlanRow } from './figure-plan';
import { LONGEST_FORMULA, sumOfCells } from './formula';
import type { Leaf } from './leaf-source';
import { LOOKS } from './looks';
import { figureFormat } from './number-format';
import { appendixPage } from './page';
import { heightFor, longestWord } from './sheet-text';
import { titleBlock, type TitleTexts } from './title-block';
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
  /** Told of each leaf that had to be a plain figure because its formula would be too long. */
  readonly onLongFormula: () => void;
}

const ORDINAL = 0;
const NAME = 1;
const FIRST = 2;
const ORDINAL_WIDTH = 6;

export function figureSheet(sheet: FigureSheet): SheetPlan {
  const widths = columnWidths(sheet);
  const title = titleBlock(sheet.texts, widths);
  const headTop = title.rows.length;
  const header = headerRows(sheet.plan, sheet.nameHeader, headTop, widths);
  const top = headTop + header.rows.length;
  const body = sheet.plan.rows.map((row, index) => bodyRow(sheet, row, index, top));
  const bottom = top + body.length - 1;
  const last = widths.length - 1;
  const foot = footRows(sheet, top, bottom + 1, widths);
  return {
    name: sheet.name,
    rows: [...title.rows, ...header.rows, ...body, ...foot.rows],
    merges: [...title.merges, ...header.merges, ...foot.merges],
    columnWidths: widths,
    rowHeights: [
      ...title.heights,
      ...header.heights,
      ...sheet.plan.rows.map((row) => heightFor([[row.name, (widths[NAME] ?? 0) - 2]])),
      ...foot.heights,
    ],
    page: appendixPage(widths, { top: 0, left: 0, bottom: bottom + foot.rows.length, right: last }, [
      headTop,
      top - 1,
    ]),
  };
}

/** Where a figure of the plan stands. */
function at(row: number, column: number, top: number): string {
  return cellName(top + row, FIRST + column);
}

function headerText({ item }: PlanColumn): string {
  return item.item.label.vi;
}

function columnWidths({ plan, printed }: FigureSheet): number[] {
  const names = plan.rows.map((row) => row.name.length);
  const name = Math.min(42, Math.max(16, ...names) + 2);
  const figures = plan.columns.map((column, index) => {
    const digits = plan.rows.map((_, row) => toPlain(printed(row, index)).length);
    const longest = Math.max(1, ...digits);
    const header = headerText(column);
    const separators = Math.floor((longest - 1) / 3);
    const forHeader = Math.max(longestWord(header), Math.ceil(header.length / 4));
    return Math.max(8, longest + separators + 2, Math.min(22, forHeader + 2));
  });
  return [ORDINAL_WIDTH, name, ...figures];
}

interface Block {
  readonly rows: readonly Row[];
  readonly merges: readonly GridRange[];
  readonly heights: readonly (number | undefined)[];
}

function headerRows(plan: FigurePlan, nameHeader: string, top: number, widths: readonly number[]): Block {
  const head = (value: string | null): Cell => ({ value, look: LOOKS.header });
  const items = plan.columns.map((column) => head(headerText(column)));
  const bottomRow: Row = [head(plan.byYear ? null : 'STT'), head(plan.byYear ? null : nameHeader), ...items];
  const height = heightFor(
    plan.columns.map((column, index) => [headerText(column), (widths[FIRST + index] ?? 0) - 1.5]),
  );
  if (!plan.byYear) return { rows: [bottomRow], merges: [], heights: [Math.max(24, height)] };
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
  const periods = plan.columns.map((column, index): readonly [string, number] => {
    const count = plan.columns.filter((other) => other.year === column.year).length;
    return [periodHeader(column), (widths[FIRST + index] ?? 0) * count - 1];
  });
  return { rows: [topRow, bottomRow], merges, heights: [heightFor(periods), Math.max(24, height)] };
}

function periodHeader({ year, years }: PlanColumn): string {
  return year === undefined ? `Giai đoạn ${years[0]}-${years[years.length - 1]}` : `Năm ${year}`;
}

function bodyRow(sheet: FigureSheet, row: PlanRow, index: number, top: number): Row {
  const bold = row.kind === 'grand' || row.kind === 'section';
  const figures = sheet.plan.columns.map((column, place): Cell => {
    const formula = figureFormula(sheet, row, index, column, place, top);
    return {
      value: toNumber(sheet.printed(index, place)),
      ...(formula === undefined ? {} : { formula }),
      format: figureFormat(sheet.decimals),
      look: bold ? LOOKS.boldFigure : LOOKS.figure,
    };
  });
  return [
    { value: row.number ?? null, look: bold ? LOOKS.boldOrdinal : LOOKS.ordinal },
    { value: row.name, look: bold ? LOOKS.boldName : LOOKS.name },
    ...figures,
  ];
}

/** Totals over rows stand above totals over columns: a total row adds up its own column. */
function figureFormula(
  sheet: FigureSheet,
  row: PlanRow,
  index: number,
  column: PlanColumn,
  place: number,
  top: number,
): string | undefined {
  if (!row.subject) {
    const members = sheet.plan.rows.flatMap((other, member) => (other.parent === index ? [member] : []));
    const neighbours = members.every((member, i) => i === 0 || member === (members[i - 1] ?? 0) + 1);
    return sumOfCells(
      members.map((member) => at(member, place, top)),
      neighbours,
    );
  }
  const [parts] = column.sums;
  if (parts) {
    const neighbours = parts.every((part, i) => i === 0 || part === (parts[i - 1] ?? 0) + 1);
    return sumOfCells(
      parts.map((part) => at(index, part, top)),
      neighbours,
    );
  }
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

function footRows(sheet: FigureSheet, top: number, start: number, widths: readonly number[]): Block {
  const grand = sheet.plan.rows.findIndex((row) => row.kind === 'grand');
  const root = grandColumn(sheet.plan);
  if (!sheet.money || !sheet.measure || grand < 0 || root < 0) return { rows: [], merges: [], heights: [] };
  const last = widths.length - 1;
  const width = widths.reduce((sum, each) => sum + each, 0);
  const amount = shift(sheet.printed(grand, root), DONG_EXPONENT[sheet.measure]);
  const words = `Bằng chữ: ${amountInWords(amount, sheet.words ?? CAREFUL_STYLE)}./.`;
  const rows: Row[] = [[{ value: words, look: LOOKS.below }]];
  const merges: GridRange[] = [{ top: start, left: 0, bottom: start, right: last }];
  if (sheet.shares) rows.push(...shareRows(sheet, grand, root, top));
  return {
    rows,
    merges,
    heights: [heightFor([[words, width * 0.95]]), ...rows.slice(1).map(() => undefined)],
  };
}

/** The column of the whole money: the period's root, or the only year's. */
export function grandColumn(plan: FigurePlan): number {
  const roots = plan.columns.flatMap((column, index) => (column.item.parent === undefined ? [index] : []));
  const whole = roots.filter((index) => plan.columns[index]?.year === undefined);
  return whole[0] ?? (roots.length === 1 ? (roots[0] ?? -1) : -1);
}

const SHARE_FORMAT = '0.00%';
const SHARE_DECIMALS = 4;

function shareRows(sheet: FigureSheet, grand: number, root: number, top: number): Row[] {
  const { plan } = sheet;
  const whole = sheet.printed(grand, root);
  if (isZero(whole)) return [];
  const parts = plan.columns.flatMap((column, index) =>
    column.item.parent === undefined ? [] : [{ column, index }],
  );
  return parts.map(({ column, index }): Row => {
    const share = divide(sheet.printed(grand, index), whole, SHARE_DECIMALS + 8);
    const total = at(grand, root, top);
    return [
      { value: null },
      { value: `Tỷ trọng ${headerText(column)}`, look: LOOKS.below },
      {
        value: toNumber(share),
        formula: `IF(${total}=0,0,${at(grand, index, top)}/${total})`,
        format: SHARE_FORMAT,
        look: LOOKS.belowFigure,
      },
    ];
  });
}

/** Printed figures from whole display units. */
export function printedFigures(
  values: readonly (readonly bigint[])[],
  decimals: number,
): FigureSheet['printed'] {
  return (row, column) => decimal(values[row]?.[column] ?? 0n, decimals);
}
