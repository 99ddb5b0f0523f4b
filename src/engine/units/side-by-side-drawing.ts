import { add, type Decimal, shift, subtract, toNumber, trimmed, ZERO } from '../decimal';
import { LOOKS } from '../filling/page/looks';
import { cellName, refName } from '../grid/address';
import type { Cell, CellLook, CellRef, Row } from '../grid/grid';
import { type ColumnPair, figuresAt, powerTo, type Side, type SideLine } from './regrouped-sides';
import type { Block, Pair } from './side-by-side-blocks';

/** Whether a cell stands in the workbook that the sheet goes into and holds a number. */
export type IsLive = (cell: CellRef) => boolean;

/** The first row of figures. */
const FIRST = 5;

/** Columns of names, before those of figures. */
export const NAMES = 2;

/** Before, now, difference. */
export const EACH = 3;

/** Width of a column of names, in characters. */
export const WIDTH = 26;

/** Points of a line of a name. */
const LINE = 17;

const DIFFERS = '#FBE3E0';

/** The rows below the heading, and the sums of each column that are still to be added up. */
export class Drawing {
  readonly rows: Row[] = [];
  private readonly sumRows: number[] = [];
  private readonly sums: Decimal[];
  private readonly scales: number[];

  constructor(
    private readonly columns: readonly ColumnPair[],
    private readonly former: Side,
    private readonly isLive: IsLive,
  ) {
    this.sums = columns.flatMap(() => [ZERO, ZERO]);
    this.scales = columns.map(() => 0);
  }

  block({ pairs, sum, note, whole }: Block): void {
    const first = this.at;
    const totals = this.columns.flatMap(() => [ZERO, ZERO]);
    for (const pair of pairs) {
      const values = this.values(pair);
      values.forEach(({ value }, at) => (totals[at] = add(totals[at] ?? ZERO, value ?? ZERO)));
      this.line([pair.left[0]?.row.name, pair.right[0]?.row.name], values, false, false);
    }
    totals.forEach((value, at) => (this.sums[at] = add(this.sums[at] ?? ZERO, value)));
    const last = this.at - 1;
    this.sumRows.push(this.at);
    const added = totals.map((value, at) => {
      const col = columnOf(at);
      return { value, formula: `SUM(${cellName(first, col)}:${cellName(last, col)})` };
    });
    this.line([sum, note], added, whole, true);
  }

  /** All that stands above. */
  together(name: string): void {
    const added = this.sums.map((value, at) => ({
      value,
      formula: this.sumRows.map((row) => cellName(row, columnOf(at))).join('+'),
    }));
    this.line([name, undefined], added, true, true);
  }

  /** What the total rows say, and what each side's rows lack of its own total. */
  ending(left: readonly SideLine[] | undefined, right: readonly SideLine[] | undefined): void {
    const all = this.at - 1;
    if (!left && !right) return;
    const stated = this.values({ left: left ?? [], right: right ?? [] });
    const line = this.at;
    this.line(['Dòng tổng của phụ lục', undefined], stated, left !== undefined && right !== undefined, true);
    const off = stated.map(({ value }, at) => {
      const [above, below] = [cellName(all, columnOf(at)), cellName(line, columnOf(at))];
      if (value === undefined) return {};
      const digits = this.scales[Math.floor(at / 2)] ?? 0;
      return {
        value: subtract(this.sums[at] ?? ZERO, value),
        formula: `ROUND(${above}-${below},${digits})`,
        look: LOOKS.boldFigure,
      };
    });
    this.line(['Cộng trên trừ dòng tổng', undefined], off, false, true);
  }

  private get at(): number {
    return FIRST + this.rows.length;
  }

  private values({ left, right }: Pair): Drawn[] {
    return this.columns.flatMap((pair, at) => [
      this.value(left, pair.former, at),
      this.value(right, pair.today, at),
    ]);
  }

  private value(lines: readonly SideLine[], columns: ColumnPair['former'], at: number): Drawn {
    const [base] = this.former.tables;
    let value: Decimal | undefined;
    const terms: string[] = [];
    let live = true;
    for (const line of lines) {
      const power = base ? powerTo(base, line.table) : 0;
      for (const figure of figuresAt(line, columns(line.table))) {
        if (figure.value === undefined) continue;
        value = add(value ?? ZERO, shift(figure.value, power));
        live &&= this.isLive(figure.ref);
        terms.push(`${refName(figure.ref)}${factor(power)}`);
      }
    }
    if (value === undefined) return {};
    this.scales[at] = Math.max(this.scales[at] ?? 0, trimmed(value).scale);
    return live ? { value, formula: terms.join('+') } : { value };
  }

  private line(
    names: readonly (string | undefined)[],
    values: readonly Drawn[],
    compared: boolean,
    bold: boolean,
  ): void {
    const row = this.at;
    const look = bold ? LOOKS.boldFigure : LOOKS.figure;
    const cells = this.columns.flatMap((_, at): Cell[] => {
      const digits = this.scales[at] ?? 0;
      const [left = {}, right = {}] = values.slice(2 * at, 2 * at + 2);
      const off = subtract(left.value ?? ZERO, right.value ?? ZERO);
      const [one, other] = [cellName(row, columnOf(2 * at)), cellName(row, columnOf(2 * at + 1))];
      const formula = `ROUND(${one}-${other},${digits})`;
      const marked: CellLook = off.digits === 0n ? look : { ...look, fill: DIFFERS };
      return [
        cellOf(left, look),
        cellOf(right, look),
        compared ? cellOf({ value: off, formula }, marked) : { value: null, look },
      ];
    });
    this.rows.push([
      ...names.map((value): Cell => ({ value: value ?? null, look: bold ? LOOKS.boldName : LOOKS.name })),
      ...cells,
    ]);
  }
}

/** Points for so many lines as the names need; undefined where one will do. */
export function heightOf(row: Row | undefined): number | undefined {
  const longest = Math.max(0, ...[0, 1].map((col) => String(row?.[col]?.value ?? '').length));
  const lines = Math.ceil(longest / (WIDTH - 4));
  return lines > 1 ? lines * LINE : undefined;
}

/** A figure as it is to be drawn; nothing for a blank one. */
interface Drawn {
  readonly value?: Decimal;
  readonly formula?: string;
}

function cellOf({ value, formula }: Drawn, look: CellLook): Cell {
  if (value === undefined) return { value: null, look };
  const { scale } = trimmed(value);
  const format = scale === 0 ? '#,##0' : `#,##0.${'0'.repeat(scale)}`;
  return { value: toNumber(value), format, look, ...(formula === undefined ? {} : { formula }) };
}

/** The sheet's column of the side `at`: before and now of each pair in turn. */
function columnOf(at: number): number {
  return NAMES + Math.floor(at / 2) * EACH + (at % 2);
}

function factor(power: number): string {
  if (power === 0) return '';
  return power > 0 ? `*1${'0'.repeat(power)}` : `/1${'0'.repeat(-power)}`;
}
