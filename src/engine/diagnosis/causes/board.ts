import { trimmed, type Decimal } from '../../decimal';
import type { Figure, Table } from '../../reading/table';
import type { CheckedSum } from '../sums';
import type { Work } from '../work';

/** A sum of one table, its cells counted row by row. */
export interface BoardSum {
  readonly source: CheckedSum;
  readonly total: number;
  readonly parts: readonly number[];
  readonly room: bigint;
}

/** The sums that one total line and its parts make at each place along it. */
export interface LineSum {
  readonly axis: 'row' | 'column';
  readonly total: number;
  readonly parts: readonly number[];
  /** By column for a total row, by row for a total column. */
  readonly sums: ReadonlyMap<number, number>;
}

/** What makes a figure another: the cell and what it would hold. */
export type ChangedFigures = ReadonlyMap<number, bigint>;

/** What becomes of the failing sums where some figures were otherwise; sums by their index on the board. */
export interface Trial {
  /** The changes, and totals that follow from them. */
  readonly changes: ChangedFigures;
  readonly mended: readonly number[];
  readonly broken: readonly number[];
}

/** Digits beyond the finest figure's: half a unit, and figures divided by a million. */
const SPARE_DIGITS = 7;
const MOST_FOLLOWING = 2000;

/** One table's figures as whole numbers of one scale, with its sums: what causes are tried on. */
export class Board {
  readonly height: number;
  readonly width: number;
  readonly scale: number;
  readonly sums: readonly BoardSum[];
  readonly lines: readonly LineSum[];
  private readonly values: bigint[];
  private readonly readable: boolean[];
  private readonly gaps: bigint[];
  private readonly standing: readonly (readonly number[])[];
  private readonly settled = new Set<number>();

  constructor(
    readonly table: Table,
    sums: readonly CheckedSum[],
    private readonly work: Work,
  ) {
    this.height = table.figures.length;
    this.width = table.columns.length;
    const figures = table.figures.flat();
    const finest = figures.reduce((most, { value }) => Math.max(most, value?.scale ?? 0), 0);
    this.scale = finest + SPARE_DIGITS;
    this.values = figures.map(({ value }) => (value ? this.scaled(value) : 0n));
    this.readable = figures.map(({ state }) => state === 'number' || state === 'blank');
    const index = new Map(figures.map((figure, at) => [figure, at]));
    this.sums = sums.flatMap((source): BoardSum[] => {
      const total = index.get(source.total);
      const parts = source.parts.flatMap((part) => index.get(part) ?? []);
      if (total === undefined || source.kind === 'cross' || parts.length < source.parts.length) return [];
      return [{ source, total, parts, room: this.scaled(source.room) }];
    });
    this.gaps = this.sums.map(({ total, parts }) => {
      let gap = this.value(total);
      for (const part of parts) gap -= this.value(part);
      return gap;
    });
    const standing: number[][] = figures.map(() => []);
    this.sums.forEach(({ total, parts }, at) => {
      standing[total]?.push(at);
      for (const part of parts) standing[part]?.push(at);
    });
    this.standing = standing;
    this.lines = lineSums(this.sums, this.width);
    this.work.spend(figures.length);
  }

  scaled({ digits, scale }: Decimal): bigint {
    return scale <= this.scale
      ? digits * 10n ** BigInt(this.scale - scale)
      : digits / 10n ** BigInt(scale - this.scale);
  }

  decimal(value: bigint): Decimal {
    return { digits: value, scale: this.scale };
  }

  figure(cell: number): Figure | undefined {
    return this.table.figures[Math.floor(cell / this.width)]?.[cell % this.width];
  }

  cell(row: number, column: number): number {
    return row * this.width + column;
  }

  value(cell: number): bigint {
    return this.values[cell] ?? 0n;
  }

  isReadable(cell: number): boolean {
    return this.readable[cell] ?? false;
  }

  sumsOf(cell: number): readonly number[] {
    return this.standing[cell] ?? [];
  }

  /** The total less its parts; nothing for a sum that is explained. */
  gap(sum: number): bigint {
    return this.settled.has(sum) ? 0n : (this.gaps[sum] ?? 0n);
  }

  fails(sum: number): boolean {
    return !this.settled.has(sum) && this.isBeyond(sum, this.gaps[sum] ?? 0n);
  }

  failing(): number[] {
    return this.sums.flatMap((_, at) => (this.fails(at) ? [at] : []));
  }

  /**
   * What becomes of the sums if some cells held other figures. Of sums that hold a cell of which nobody
   * knows what it would hold nothing is said.
   */
  tryOut(changes: ChangedFigures, unknown: ReadonlySet<number> = new Set()): Trial {
    const all = new Map<number, bigint>();
    const gaps = new Map<number, bigint>();
    const put = (cell: number, value: bigint): void => {
      const more = value - (all.get(cell) ?? this.value(cell));
      all.set(cell, value);
      this.work.spend(1 + this.sumsOf(cell).length);
      if (more === 0n) return;
      for (const sum of this.sumsOf(cell)) {
        const sign = this.sums[sum]?.total === cell ? 1n : -1n;
        gaps.set(sum, (gaps.get(sum) ?? this.gap(sum)) + sign * more);
      }
    };
    for (const [cell, value] of changes) put(cell, value);
    const open = new Set([...unknown].flatMap((cell) => this.sumsOf(cell)));
    // totals that were right for the figures as they stand are made again
    const queue = [...gaps.keys()].filter((sum) => !open.has(sum));
    for (let at = 0; at < queue.length && at < MOST_FOLLOWING; at++) {
      const sum = queue[at] ?? 0;
      const own = this.sums[sum];
      const gap = gaps.get(sum) ?? 0n;
      if (!own || own.source.kind !== 'rows' || this.fails(sum) || !this.isBeyond(sum, gap)) continue;
      if (all.has(own.total)) continue;
      put(own.total, this.value(own.total) - gap);
      queue.push(...this.sumsOf(own.total).filter((other) => !queue.includes(other) && !open.has(other)));
    }
    const mended: number[] = [];
    const broken: number[] = [];
    for (const [sum, gap] of gaps) {
      if (open.has(sum)) continue;
      const fails = this.isBeyond(sum, gap);
      if (this.fails(sum) && !fails) mended.push(sum);
      else if (!this.fails(sum) && fails) broken.push(sum);
    }
    return { changes: all, mended, broken };
  }

  /** True where a sum would hold with other figures in these cells. */
  holdsWith(sum: number, other: (cell: number) => bigint): boolean {
    const own = this.sums[sum];
    if (!own) return false;
    this.work.spend(own.parts.length + 1);
    let gap = other(own.total);
    for (const part of own.parts) gap -= other(part);
    return !this.isBeyond(sum, gap);
  }

  /** Takes changes over, and sums as explained. */
  settle(changes: ChangedFigures, explained: readonly number[]): void {
    for (const [cell, value] of changes) {
      const more = value - this.value(cell);
      this.values[cell] = value;
      for (const sum of this.sumsOf(cell)) {
        const sign = this.sums[sum]?.total === cell ? 1n : -1n;
        this.gaps[sum] = (this.gaps[sum] ?? 0n) + sign * more;
      }
    }
    for (const sum of explained) this.settled.add(sum);
  }

  /** Figures that a cause changed, and what they would hold. */
  changed(): [Figure, Decimal][] {
    return this.table.figures.flat().flatMap((figure, at): [Figure, Decimal][] => {
      const own = figure.value ? this.scaled(figure.value) : 0n;
      const value = this.value(at);
      return own === value ? [] : [[figure, trimmed(this.decimal(value))]];
    });
  }

  isSettled(sum: number): boolean {
    return this.settled.has(sum);
  }

  /** Cells that must change at least, as failing sums that share no cell tell. */
  fewestChanges(failing: readonly number[]): number {
    const taken = new Set<number>();
    let count = 0;
    const size = (sum: number): number => this.sums[sum]?.parts.length ?? 0;
    for (const sum of [...failing].sort((a, b) => size(a) - size(b))) {
      const own = this.sums[sum];
      if (!own) continue;
      this.work.spend(own.parts.length + 1);
      const cells = [own.total, ...own.parts];
      if (cells.some((cell) => taken.has(cell))) continue;
      for (const cell of cells) taken.add(cell);
      count += 1;
    }
    return count;
  }

  private isBeyond(sum: number, gap: bigint): boolean {
    const room = this.sums[sum]?.room ?? 0n;
    return gap > room || gap < -room;
  }
}

function lineSums(sums: readonly BoardSum[], width: number): LineSum[] {
  const lines = new Map<string, { line: Omit<LineSum, 'sums'>; sums: Map<number, number> }>();
  sums.forEach(({ source, total, parts }, at) => {
    const axis = source.kind === 'rows' ? 'row' : 'column';
    const line = (cell: number): number => (axis === 'row' ? Math.floor(cell / width) : cell % width);
    const place = axis === 'row' ? total % width : Math.floor(total / width);
    const key = `${source.kind} ${line(total)} ${line(parts[0] ?? 0)} ${parts.length}`;
    const known = lines.get(key);
    if (known) known.sums.set(place, at);
    else
      lines.set(key, {
        line: { axis, total: line(total), parts: parts.map(line) },
        sums: new Map([[place, at]]),
      });
  });
  return [...lines.values()].map(({ line, sums: own }) => ({ ...line, sums: own }));
}
