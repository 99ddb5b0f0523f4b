import { decimal, subtract, toNumber, trimmed, ZERO, type Decimal } from '../decimal';
import type { SheetPlan } from '../filling/write-plan';
import { cellName, refNames } from '../grid/address';
import type { Cell, CellLook, CellRef, GridRange, Row } from '../grid/grid';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';
import { lookupOf, type Lookup } from './lattice';
import { amountIn, isLost, type Money } from './money';
import { pairedUnits, type PairedRow, type Reconciliation } from './reconcile';
import { comparedSources } from './sources-in-use';

/** What the sheet says besides its figures. */
export interface UnitsSheetWords {
  readonly sheet: string;
  readonly title: string;
  readonly measure: string;
  readonly number: string;
  readonly unit: string;
  readonly difference: string;
  readonly sum: string;
  /** The row of what each side itself states in all. */
  readonly stated: string;
  /** In full: file, sheet, plan, date. */
  readonly sides: readonly [left: string, right: string];
  readonly sources: (id: string) => string;
}

/** What the sheet of units side by side is made of. */
export interface UnitsSheetInput {
  readonly reconciliation: Reconciliation;
  readonly measure: MoneyUnit;
  readonly words: UnitsSheetWords;
  /** Whether a cell stands in the workbook that the sheet goes into and holds a number. */
  readonly isLive: (cell: CellRef) => boolean;
}

const BRANCHES = ['total', 'state', 'other'] as const;
const TITLE: CellLook = { bold: true, fontSize: 14, horizontal: 'center' };
const LINE: CellLook = { wrap: true, vertical: 'top' };
const HEAD: CellLook = { bold: true, wrap: true, border: true, horizontal: 'center', vertical: 'center' };
const TEXT: CellLook = { wrap: true, border: true, vertical: 'top' };
const FIGURE: CellLook = { border: true, vertical: 'top', horizontal: 'right' };
const TOTAL: CellLook = { ...FIGURE, bold: true };

/** Excel's own limit is 8.192 characters; a formula near it helps nobody. */
const LONGEST_FORMULA = 2000;
const LEFT_COL = 2;

/**
 * Every unit of two sides in one table: both sides' money, the difference, and the sums, each a live formula;
 * below them what each side itself states in all. Undefined where the sides do not list the same units.
 */
export function unitsSheet(input: UnitsSheetInput): SheetPlan | undefined {
  const { reconciliation, words } = input;
  const { left, right, byUnit } = reconciliation;
  if (!byUnit) return undefined;
  const compared = comparedSources(left, right);
  const sources = BRANCHES.filter((id) => compared.has(id));
  const width = sources.length;
  if (width === 0) return undefined;
  const lookups = [lookupOf(left), lookupOf(right)] as const;
  const top = topRows(words, sources);
  const units = pairedUnits(reconciliation);
  const first = top.length;
  const figures = units.map((row) => sideFigures(row, lookups, sources, input));
  const body = units.map((row, index): Row => [
    { value: index + 1, look: TEXT },
    { value: row.name ?? '', look: TEXT },
    ...(figures[index] ?? []),
    ...differences(figures[index] ?? [], first + index, width, FIGURE),
  ]);
  const sumAt = first + body.length;
  const sums = sumsOf(figures, { first, end: sumAt, count: 2 * width });
  const stated = sideFigures({ kind: 'all' }, lookups, sources, input);
  const rows: Row[] = [
    ...top,
    ...body,
    [
      { value: null, look: TEXT },
      { value: words.sum, look: { ...TEXT, bold: true } },
      ...sums,
      ...differences(sums, sumAt, width, TOTAL),
    ],
    [
      { value: null, look: TEXT },
      { value: words.stated, look: TEXT },
      ...stated,
      ...differences(stated, sumAt + 1, width, FIGURE),
    ],
  ];
  return {
    name: words.sheet,
    rows,
    merges: mergesOver(width),
    columnWidths: [6, 26, ...Array.from({ length: 3 * width }, () => 14)],
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: { top: 0, left: 0, bottom: rows.length - 1, right: lastColumn(width) },
      titleRows: [4, 5],
      pageNumbers: true,
    },
  };
}

const lastColumn = (width: number): number => LEFT_COL + 3 * width - 1;

/** Title, both sides, the measure, and a header of two rows: the sides and their difference over the sources. */
function topRows(words: UnitsSheetWords, sources: readonly (typeof BRANCHES)[number][]): Row[] {
  const head = (value: string | null): Cell => ({ value, look: HEAD });
  const blank = (count: number): Cell[] => Array.from({ length: count }, () => head(null));
  const groups = ['(1)', '(2)', words.difference];
  return [
    [{ value: words.title, look: TITLE }],
    [{ value: `(1) ${words.sides[0]}`, look: LINE }],
    [{ value: `(2) ${words.sides[1]}`, look: LINE }],
    [{ value: words.measure, look: { italic: true, horizontal: 'right' } }],
    [
      head(words.number),
      head(words.unit),
      ...groups.flatMap((group): Cell[] => [head(group), ...blank(sources.length - 1)]),
    ],
    [...blank(2), ...groups.flatMap(() => sources.map((id) => head(words.sources(id))))],
  ];
}

/** The lines over the table, the headings of number and unit, and each group's heading over its sources. */
function mergesOver(width: number): GridRange[] {
  const right = lastColumn(width);
  const groups = [0, 1, 2].map((group) => {
    const left = LEFT_COL + group * width;
    return { top: 4, bottom: 4, left, right: left + width - 1 };
  });
  return [
    ...[0, 1, 2, 3].map((row) => ({ top: row, bottom: row, left: 0, right })),
    ...[0, 1].map((col) => ({ top: 4, bottom: 5, left: col, right: col })),
    ...(width > 1 ? groups : []),
  ];
}

/** The sum of each column of figures, which stand in the rows from `first` to before `end`. */
function sumsOf(
  figures: readonly (readonly Cell[])[],
  { first, end, count }: { readonly first: number; readonly end: number; readonly count: number },
): Cell[] {
  return Array.from({ length: count }, (_, at): Cell => {
    const col = LEFT_COL + at;
    const value = figures.reduce((sum, row) => sum + Number(row[at]?.value ?? 0), 0);
    const formats = figures.map((row) => row[at]?.format);
    const range = `${cellName(first, col)}:${cellName(end - 1, col)}`;
    return { ...plain(value, formats), formula: `SUM(${range})`, look: TOTAL };
  });
}

function sideFigures(
  row: PairedRow,
  lookups: readonly [Lookup, Lookup],
  sources: readonly string[],
  { reconciliation, measure, isLive }: UnitsSheetInput,
): Cell[] {
  return lookups.flatMap((lookup, side) =>
    sources.map((source): Cell => {
      const view = side === 0 ? reconciliation.left : reconciliation.right;
      const key = row.kind === 'row' ? (side === 0 ? row.left : row.right) : row.kind;
      const money = key === undefined ? undefined : lookup(key, undefined, source);
      return amount(money, view.measure, measure, isLive);
    }),
  );
}

function amount(
  money: Money | undefined,
  own: MoneyUnit,
  measure: MoneyUnit,
  isLive: (cell: CellRef) => boolean,
): Cell {
  if (!money || money.absent || isLost(money)) return { value: null, look: FIGURE };
  const cell = shown(amountIn(money.dong, measure), FIGURE);
  if (money.cells.length === 0 || !money.cells.every(isLive)) return cell;
  const names = refNames(money.cells);
  const sum = money.cells.length === 1 ? (names[0] ?? '') : `SUM(${names.join(',')})`;
  const power = DONG_EXPONENT[own] - DONG_EXPONENT[measure];
  const factor = power === 0 ? '' : power > 0 ? `*1${'0'.repeat(power)}` : `/1${'0'.repeat(-power)}`;
  return sum.length + factor.length > LONGEST_FORMULA ? cell : { ...cell, formula: `${sum}${factor}` };
}

function differences(figures: readonly Cell[], row: number, width: number, look: CellLook): Cell[] {
  return Array.from({ length: width }, (_, at): Cell => {
    const [left, right] = [figures[at], figures[width + at]];
    const off = subtract(decimalOf(left), decimalOf(right));
    const formula = `${cellName(row, LEFT_COL + at)}-${cellName(row, LEFT_COL + width + at)}`;
    return { ...shown(off, look), formula };
  });
}

function decimalOf(cell: Cell | undefined): Decimal {
  if (typeof cell?.value !== 'number') return ZERO;
  const [whole = '0', fraction = ''] = cell.value.toFixed(decimalsOf(cell.format)).split('.');
  return decimal(BigInt(`${whole}${fraction}`), fraction.length);
}

function decimalsOf(format: string | undefined): number {
  return /\.(0+)/.exec(format ?? '')?.[1]?.length ?? 0;
}

function shown(value: Decimal, look: CellLook): Cell {
  const { scale } = trimmed(value);
  return { value: toNumber(value), format: formatOf(scale), look };
}

function formatOf(scale: number): string {
  return scale === 0 ? '#,##0' : `#,##0.${'0'.repeat(scale)}`;
}

function plain(value: number, formats: readonly (string | undefined)[]): Cell {
  const scale = Math.max(0, ...formats.map(decimalsOf));
  return { value: Number(value.toFixed(scale)), format: formatOf(scale) };
}
