import { toNumber, trimmed, type Decimal } from '../decimal';
import type { SheetPlan } from '../filling/write-plan';
import { cellName, refNames } from '../grid/address';
import type { Cell, CellLook, CellRef, Row } from '../grid/grid';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';
import { amountIn, type Money } from './money';
import type { Difference, Reconciliation } from './reconcile';

/** What the sheet says besides its figures. */
export interface ReconciliationSheetWords {
  readonly sheet: string;
  readonly title: string;
  readonly measure: string;
  readonly columns: readonly [
    number: string,
    unit: string,
    year: string,
    source: string,
    left: string,
    right: string,
    difference: string,
    verdict: string,
    leftCells: string,
    rightCells: string,
  ];
  readonly verdicts: Readonly<Record<Difference['verdict'], string>>;
  readonly sources: (id: string) => string;
  readonly wholePlan: string;
  readonly wholePeriod: string;
}

/** What the sheet of differences is made of. */
export interface ReconciliationSheetInput {
  readonly reconciliations: readonly Reconciliation[];
  readonly measure: MoneyUnit;
  readonly words: ReconciliationSheetWords;
  /**
   * Whether a cell's figure can be referred to: it stands in the workbook that the sheet goes into, and holds
   * a number. A text that reads as a figure counts as nought in a formula.
   */
  readonly isLive: (cell: CellRef) => boolean;
}

const WIDTHS = [6, 22, 8, 18, 16, 16, 14, 16, 28, 28];
const TITLE: CellLook = { bold: true, fontSize: 14 };
const HEAD: CellLook = { bold: true, wrap: true, border: true, horizontal: 'center', vertical: 'center' };
const TEXT: CellLook = { wrap: true, border: true, vertical: 'top' };
const FIGURE: CellLook = { border: true, vertical: 'top', horizontal: 'right' };

/** Excel's own limit is 8.192 characters; a formula near it helps nobody. */
const LONGEST_FORMULA = 2000;

/** The differences as a sheet: both figures lead to their cells, and the difference follows them. */
export function reconciliationSheet(input: ReconciliationSheetInput): SheetPlan {
  const { words, reconciliations } = input;
  const top: Row[] = [
    [{ value: words.title, look: TITLE }],
    [{ value: words.measure }],
    words.columns.map((value) => ({ value, look: HEAD })),
  ];
  const all = reconciliations.flatMap((reconciliation) =>
    reconciliation.differences.map((difference) => ({ reconciliation, difference })),
  );
  const rows = [
    ...top,
    ...all.map(({ reconciliation, difference }, index) =>
      differenceRow(difference, reconciliation, index, top.length + index, input),
    ),
  ];
  return {
    name: words.sheet,
    rows,
    columnWidths: WIDTHS,
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printArea: { top: 0, left: 0, bottom: rows.length - 1, right: WIDTHS.length - 1 },
      titleRows: [top.length - 1, top.length - 1],
      pageNumbers: true,
    },
  };
}

function differenceRow(
  { row, year, source, left, right, difference, verdict }: Difference,
  reconciliation: Reconciliation,
  index: number,
  at: number,
  input: ReconciliationSheetInput,
): Row {
  const { words, measure } = input;
  const text = (value: string | number): Cell => ({ value, look: TEXT });
  const off = amountIn(difference, measure);
  const severalFiles = new Set([...left.cells, ...right.cells].map(({ file }) => file)).size > 1;
  return [
    text(index + 1),
    text(row.name ?? words.wholePlan),
    text(year ?? words.wholePeriod),
    text(words.sources(source)),
    amount(left, reconciliation.left.measure, input),
    amount(right, reconciliation.right.measure, input),
    { ...figure(off), formula: `${cellName(at, 4)}-${cellName(at, 5)}` },
    text(words.verdicts[verdict]),
    text(refNames(left.cells, severalFiles).join(', ')),
    text(refNames(right.cells, severalFiles).join(', ')),
  ];
}

function figure(value: Decimal): Cell {
  const { scale } = trimmed(value);
  const format = scale === 0 ? '#,##0' : `#,##0.${'0'.repeat(scale)}`;
  return { value: toNumber(value), format, look: FIGURE };
}

function amount(money: Money, own: MoneyUnit, { measure, isLive }: ReconciliationSheetInput): Cell {
  if (money.absent) return { value: null, look: FIGURE };
  const cell = figure(amountIn(money.dong, measure));
  if (money.cells.length === 0 || !money.cells.every(isLive)) return cell;
  const names = refNames(money.cells);
  const sum = names.length === 1 && money.cells.length === 1 ? (names[0] ?? '') : `SUM(${names.join(',')})`;
  const power = DONG_EXPONENT[own] - DONG_EXPONENT[measure];
  const factor = power === 0 ? '' : power > 0 ? `*1${'0'.repeat(power)}` : `/1${'0'.repeat(-power)}`;
  const formula = `${sum}${factor}`;
  return formula.length > LONGEST_FORMULA ? cell : { ...cell, formula };
}
