import { add, shift, subtract, type Decimal } from '../decimal';
import type { Table } from '../reading/table';
import {
  figuresAt,
  powerTo,
  totalsOf,
  type ColumnPair,
  type ComparedSides,
  type SideLine,
} from './regrouped-sides';

/** What former units and today's of the same land say, column by column. */
export interface SideSums {
  readonly former: readonly SideLine[];
  readonly today: readonly SideLine[];
  /** False where one side leaves out a part of the land: the sums need not agree. */
  readonly whole: boolean;
  readonly columns: readonly SideSum[];
}

/** A column's sums of both sides, in the former one's measure; undefined where a side says nothing there. */
export interface SideSum {
  readonly column: string;
  readonly former: Decimal | undefined;
  readonly today: Decimal | undefined;
  /** former − today, where both say something. */
  readonly difference: Decimal | undefined;
}

/** Group by group, then what both sides' own total rows say, where both have one. */
export function sideSums(sides: ComparedSides): {
  readonly groups: readonly SideSums[];
  readonly total?: SideSums;
} {
  const of = (former: readonly SideLine[], today: readonly SideLine[], whole: boolean): SideSums => ({
    former,
    today,
    whole,
    columns: sides.columns.map((pair) => sumOf(pair, sides, former, today)),
  });
  const [former, today] = [totalsOf(sides.former.tables), totalsOf(sides.today.tables)];
  return {
    groups: sides.groups.map((group) => of(group.former, group.today, group.whole)),
    ...(former && today
      ? {
          total: of(
            former,
            today,
            sides.groups.every(({ whole }) => whole),
          ),
        }
      : {}),
  };
}

function sumOf(
  pair: ColumnPair,
  sides: ComparedSides,
  left: readonly SideLine[],
  right: readonly SideLine[],
): SideSum {
  const [base] = sides.former.tables;
  const [now] = sides.today.tables;
  const [former, today] = [added(left, pair.former, base), added(right, pair.today, base)];
  return {
    column: headingOf(pair, base, now),
    former,
    today,
    difference: former && today && subtract(former, today),
  };
}

function added(
  lines: readonly SideLine[],
  columns: ColumnPair['former'],
  base: Table | undefined,
): Decimal | undefined {
  let sum: Decimal | undefined;
  for (const line of lines) {
    const power = base ? powerTo(base, line.table) : 0;
    for (const { value } of figuresAt(line, columns(line.table)))
      if (value) sum = sum ? add(sum, shift(value, power)) : shift(value, power);
  }
  return sum;
}

/** What a pair's columns are called: once where both are called alike. */
export function headingOf(pair: ColumnPair, former: Table | undefined, today: Table | undefined): string {
  const [left, right] = [
    former?.columns[pair.former(former)[0] ?? -1]?.header ?? '',
    today?.columns[pair.today(today)[0] ?? -1]?.header ?? '',
  ];
  return left === right ? left : `${left} | ${right}`;
}
