import { add, shift, subtract, toNumber, trimmed, ZERO, type Decimal } from '../decimal';
import { MARGINS } from '../filling/page/fit-page';
import { LOOKS } from '../filling/page/looks';
import type { SheetPlan } from '../filling/write-plan';
import { cellName, refName } from '../grid/address';
import type { Cell, CellLook, CellRef, GridRange, Row } from '../grid/grid';
import { todayOf } from './official-unit';
import { heirsOf, isRegion } from './regions';
import type { OfficialRow } from './regroup';
import { headingOf } from './side-sums';
import { SIDE_BY_SIDE_TITLE } from './side-by-side-title';
import {
  figuresAt,
  outsideOf,
  powerTo,
  totalsOf,
  type ColumnPair,
  type ComparedSides,
  type SideLine,
  type Side,
} from './regrouped-sides';

/** Whether a cell stands in the workbook that the sheet goes into and holds a number. */
export type IsLive = (cell: CellRef) => boolean;

const FIRST = 5;
const NAMES = 2;
/** Before, now, difference. */
const EACH = 3;
const WIDTH = 26;
/** Points of a line of a name. */
const LINE = 17;
const DIFFERS = '#FBE3E0';

/** One line of both sides; either may have none. */
interface Pair {
  readonly left: readonly SideLine[];
  readonly right: readonly SideLine[];
}

interface Block {
  readonly pairs: readonly Pair[];
  readonly sum: string;
  readonly note: string;
  /** Whether both sums must be the same. */
  readonly whole: boolean;
}

/**
 * Two appendices as one sheet: each former unit (or region) with today's units of its land beside it, both sides'
 * sums and their difference as live formulas, then all of both sides and what their own total rows say. Figures
 * of today's side are shown in the measure of the other.
 */
export function sideBySideSheet(sides: ComparedSides, name: string, isLive: IsLive): SheetPlan {
  const { former, today, columns } = sides;
  const [before] = former.tables;
  const [now] = today.tables;
  const draw = new Drawing(columns, former, isLive);
  for (const block of blocksOf(sides)) draw.block(block);
  draw.together('Cộng các đơn vị');
  const outside = outsideBlock(sides);
  if (outside) {
    draw.block(outside);
    draw.together('Cộng tất cả');
  }
  draw.ending(totalsOf(former.tables), totalsOf(today.tables));
  const last = NAMES + columns.length * EACH - 1;
  const region = former.entries.some(({ unit }) => isRegion(unit));
  const heads = [region ? 'Vùng trong kế hoạch' : 'Đơn vị trước sắp xếp', 'Đơn vị hiện nay'];
  const rows: Row[] = [
    [{ value: SIDE_BY_SIDE_TITLE, look: LOOKS.title }],
    [{ value: `Trước: ${sheetsOf(former)}. Nay: ${sheetsOf(today)}.`, look: LOOKS.reference }],
    [],
    [
      ...heads.map((value): Cell => ({ value, look: LOOKS.header })),
      ...columns.flatMap((pair): Cell[] => [
        { value: headingOf(pair, before, now), look: LOOKS.header },
        { value: null, look: LOOKS.header },
        { value: null, look: LOOKS.header },
      ]),
    ],
    [
      ...heads.map((): Cell => ({ value: null, look: LOOKS.header })),
      ...columns.flatMap(() =>
        ['Trước', 'Nay', 'Chênh'].map((value): Cell => ({ value, look: LOOKS.header })),
      ),
    ],
    ...draw.rows,
  ];
  const merge = (top: number, left: number, bottom: number, right: number): GridRange => ({
    top,
    left,
    bottom,
    right,
  });
  return {
    name,
    rows,
    merges: [
      merge(0, 0, 0, last),
      merge(1, 0, 1, last),
      merge(3, 0, 4, 0),
      merge(3, 1, 4, 1),
      ...columns.map((_, at) => merge(3, NAMES + at * EACH, 3, NAMES + at * EACH + EACH - 1)),
    ],
    columnWidths: [WIDTH, WIDTH, ...columns.flatMap(() => [11, 11, 10])],
    rowHeights: [24, 34, undefined, 48, undefined, ...draw.rows.map(heightOf)],
    page: {
      ...(columns.length > 3 ? { paper: 'a3' as const } : {}),
      orientation: 'landscape',
      margins: MARGINS,
      printArea: merge(0, 0, rows.length - 1, last),
      titleRows: [3, 4],
      pageNumbers: true,
    },
  };
}

function blocksOf({ groups }: ComparedSides): Block[] {
  const blocks = groups.map((group): Block => ({
    pairs: besideEachOther(group.former, group.today),
    sum: `Cộng ${group.former.map(({ row }) => row.name).join(' + ')}`.trim(),
    note: group.whole ? `${group.today.length} đơn vị` : 'Chưa so được: một bên thiếu đơn vị',
    whole: group.whole,
  }));
  return [...blocks.filter(({ whole }) => whole), ...blocks.filter(({ whole }) => !whole)];
}

/** Offices, and names that are no unit: what one side may have alone. */
function outsideBlock({ former, today }: ComparedSides): Block | undefined {
  const pairs = paired(outsideOf(former), outsideOf(today));
  if (pairs.length === 0) return undefined;
  return { pairs, sum: 'Cộng ngoài danh mục', note: 'Dòng không phải đơn vị trong danh mục', whole: false };
}

/** Each former unit, and today's units of its land beside it and below; one of two units' land stands once. */
function besideEachOther(former: readonly OfficialRow[], today: readonly OfficialRow[]): Pair[] {
  let free = today;
  const own = former.map((entry) => {
    const heirs = heirsOf([entry.unit]);
    const isHeir = ({ unit }: OfficialRow): boolean => todayOf(unit).some((each) => heirs.has(each));
    const beside = free.filter(isHeir);
    free = free.filter((each) => !isHeir(each));
    return paired([entry], beside);
  });
  return [...own.flat(), ...paired([], free)];
}

function paired(left: readonly SideLine[], right: readonly SideLine[]): Pair[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
    left: left.slice(at, at + 1),
    right: right.slice(at, at + 1),
  }));
}

function sheetsOf({ tables }: Side): string {
  return tables.map(({ file, sheet }) => `${file} › ${sheet}`).join('; ');
}

/** The rows below the heading, and the sums of each column that are still to be added up. */
class Drawing {
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
function heightOf(row: Row | undefined): number | undefined {
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
