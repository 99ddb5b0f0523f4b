import { absolute, add, compare, decimal, divide, multiply, subtract, sum, type Decimal } from '../decimal';
import type { MeanMismatch } from '../findings/sums';
import type { Figure, Table } from '../reading/table';
import { bare } from '../text/fold';
import { subjectOf } from './subject-of';

/** A column that says it is a mean: `Điểm TB`, `Bình quân/năm`; not what one thing has of another (`SP/chủ thể`). */
const MEAN = /(?:^| )(?:tb|dtb|bq|trung binh|binh quan)(?: |$)/;

/** Fewer rows that hold prove no columns, and with more failing ones than a third of them neither. */
const LEAST_HOLDING = 3;
const MOST_FAILING = 1 / 3;
/** A council has so many members, and a mean stands at most so far behind them: a total may be between. */
const MOST_PARTS = 25;
const BETWEEN = 1;
const LEAST_PARTS = 2;
const DECIMALS = 2;

/** True of a heading of means: `Bình quân`, `TB`, `Trung bình năm`. */
export function isMeanHeading(heading: string): boolean {
  return MEAN.test(bare(heading));
}

interface Judged {
  readonly holding: number;
  readonly failing: readonly {
    readonly row: number;
    readonly parts: readonly Figure[];
    readonly mean: Decimal;
  }[];
}

/**
 * Means of the columns left of them, row by row: blank ones are not counted. Which columns they are of most rows
 * decide, of several readings the one of most columns; a row that leaves the others is told.
 */
export function checkMeans(table: Table): MeanMismatch[] {
  return table.columns.flatMap((column, at) => {
    if (!isMeanHeading(column.header)) return [];
    const [best] = runsBefore(at)
      .map(([first, last]) => judged(table, at, first, last))
      .filter(({ holding, failing }) => holding >= LEAST_HOLDING && failing.length <= holding * MOST_FAILING)
      .sort((a, b) => b.holding - a.holding);
    return (best?.failing ?? []).flatMap(({ row, parts, mean }): MeanMismatch[] => {
      const [line, found] = [table.rows[row], table.figures[row]?.[at]];
      if (!line || !found?.value) return [];
      return [
        {
          rule: 'mean-mismatch',
          severity: 'error',
          verdict: 'fail',
          cells: [found.ref],
          parts: parts.map(({ ref }) => ref),
          subject: { ...subjectOf(table, line, column), measure: column.header },
          expected: mean,
          found: found.value,
          difference: subtract(found.value, mean),
        },
      ];
    });
  });
}

/** The stretches of columns that end before a column, the longest first. */
function runsBefore(at: number): (readonly [first: number, last: number])[] {
  return Array.from({ length: BETWEEN + 1 }, (_, gap) => at - 1 - gap).flatMap((last) =>
    Array.from({ length: Math.max(0, Math.min(MOST_PARTS, last + 1) - LEAST_PARTS + 1) }, (_, shorter) => {
      const longest = Math.min(MOST_PARTS, last + 1);
      return [last - longest + 1 + shorter, last] as const;
    }),
  );
}

function judged(table: Table, at: number, first: number, last: number): Judged {
  let holding = 0;
  const failing: Judged['failing'][number][] = [];
  table.figures.forEach((line, row) => {
    const mean = line[at];
    const parts = line.slice(first, last + 1).filter(({ value }) => value !== undefined);
    if (!mean?.value || parts.length < LEAST_PARTS) return;
    const whole = sum(parts.flatMap(({ value }) => value ?? []));
    const count = decimal(parts.length);
    const off = absolute(subtract(multiply(mean.value, count), whole));
    if (compare(off, room(mean, parts)) <= 0) holding += 1;
    else if (!isOfOthers(table, row))
      failing.push({ row, parts, mean: divide(whole, count, Math.max(mean.scale, DECIMALS)) });
  });
  return { holding, failing };
}

/** A total's mean may be of all the rows. */
function isOfOthers({ rows }: Table, row: number): boolean {
  return rows[row]?.kind === 'grand' || rows.some(({ parent }) => parent === row);
}

/** Half a unit of the mean's last digit for each part, and of each part's that has decimals. */
function room(mean: Figure, parts: readonly Figure[]): Decimal {
  const own = multiply(decimal(parts.length), decimal(5, mean.scale + 1));
  return parts.reduce((all, { scale }) => (scale > 0 ? add(all, decimal(5, scale + 1)) : all), own);
}
