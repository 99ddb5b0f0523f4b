import { absolute, add, compare, decimal, divide, multiply, subtract, sum, type Decimal } from '../decimal';
import type { Subject } from '../findings/facts';
import type { MeanMismatch } from '../findings/sums';
import type { Figure, Table } from '../reading/table';
import { bare } from '../text/fold';
import { mayNotAdd } from './adding-columns';
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

/** A row that is called nothing but a mean: `Bình quân`, `Trung bình/xã`; not `Thu nhập bình quân`. */
const MEAN_ROW = /^(?:tb|bq|trung binh|binh quan)(?: |$)/;

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
  return [...meanColumns(table), ...meanRows(table)];
}

function meanColumns(table: Table): MeanMismatch[] {
  return table.columns.flatMap((column, at) => {
    if (!isMeanHeading(column.header)) return [];
    const [best] = runsBefore(at)
      .map(([first, last]) => judged(table, at, first, last))
      .filter(({ holding, failing }) => holding >= LEAST_HOLDING && failing.length <= holding * MOST_FAILING)
      .sort((a, b) => b.holding - a.holding);
    return (best?.failing ?? []).flatMap(({ row, parts, mean }) => {
      const [line, found] = [table.rows[row], table.figures[row]?.[at]];
      const subject = line && { ...subjectOf(table, line, column), measure: column.header };
      return finding(found, parts, mean, { sum: 'columns', severity: 'error', subject });
    });
  });
}

/**
 * A row of means of the rows above it, or below where none stand above: a lone one has few columns, so one that holds
 * makes another that does not worth a look. Prices and shares may be weighed, and say nothing where they do not hold.
 */
function meanRows(table: Table): MeanMismatch[] {
  return table.rows.flatMap((row, at) => {
    if (!MEAN_ROW.test(bare(row.name))) return [];
    const [best] = rowsOfMean(table, at)
      .map((rows) => judgedDown(table, at, rows))
      .filter(({ holding, failing }) => failing.length <= Math.max(1, holding * MOST_FAILING) && holding > 0)
      .sort((a, b) => b.holding - a.holding);
    return (best?.failing ?? []).flatMap(({ col, parts, mean }) => {
      const [column, found] = [table.columns[col], table.figures[at]?.[col]];
      const severity = best && best.holding >= LEAST_HOLDING ? 'error' : 'warning';
      const subject = column && subjectOf(table, row, column);
      return finding(found, parts, mean, { sum: 'rows', severity, subject });
    });
  });
}

function finding(
  found: Figure | undefined,
  parts: readonly Figure[],
  mean: Decimal,
  { subject, ...facts }: Pick<MeanMismatch, 'sum' | 'severity'> & { readonly subject: Subject | undefined },
): MeanMismatch[] {
  if (!found?.value || !subject) return [];
  return [
    {
      rule: 'mean-mismatch',
      verdict: 'fail',
      cells: [found.ref],
      parts: parts.map(({ ref }) => ref),
      expected: mean,
      found: found.value,
      difference: subtract(found.value, mean),
      subject,
      ...facts,
    },
  ];
}

/** What a row of means may be of: all rows that nothing stands under, those since the last total, or the upper ones. */
function rowsOfMean({ rows }: Table, at: number): readonly (readonly number[])[] {
  const may = rows.flatMap(({ kind, name }, row) =>
    row !== at && kind !== 'grand' && !MEAN_ROW.test(bare(name)) ? [row] : [],
  );
  const above = may.filter((row) => row < at);
  const own = above.length > 0 ? above : may;
  const since = rows.findLastIndex(
    ({ kind, name }, row) => row < at - 1 && (kind === 'grand' || MEAN_ROW.test(bare(name))),
  );
  return [
    own.filter((row) => !rows.some(({ parent }) => parent === row)),
    own.filter((row) => row > since),
    own.filter((row) => rows[row]?.parent === undefined),
  ].filter((each) => each.length >= LEAST_PARTS);
}

interface JudgedDown {
  readonly holding: number;
  readonly failing: readonly {
    readonly col: number;
    readonly parts: readonly Figure[];
    readonly mean: Decimal;
  }[];
}

function judgedDown(table: Table, at: number, rows: readonly number[]): JudgedDown {
  let holding = 0;
  const failing: JudgedDown['failing'][number][] = [];
  table.columns.forEach((column, col) => {
    const mean = table.figures[at]?.[col];
    const all = rows.flatMap((row) => table.figures[row]?.[col] ?? []);
    const parts = all.filter(({ value }) => value !== undefined);
    if (!mean?.value || parts.length < LEAST_PARTS) return;
    // a blank is none there, or nought
    if (holds(mean, parts, parts.length) || holds(mean, parts, all.length)) holding += tells(mean) ? 1 : 0;
    else if (!mayNotAdd(table, column)) failing.push({ col, parts, mean: meanOf(mean, parts) });
  });
  return { holding, failing };
}

/** A mean of one digit holds by chance. */
function tells({ value }: Figure): boolean {
  return value !== undefined && `${value.digits}`.replace('-', '').length > 1;
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
    if (holds(mean, parts, parts.length)) holding += 1;
    else if (!isOfOthers(table, row)) failing.push({ row, parts, mean: meanOf(mean, parts) });
  });
  return { holding, failing };
}

function holds(mean: Figure, parts: readonly Figure[], count: number): boolean {
  if (!mean.value) return false;
  const off = absolute(subtract(multiply(mean.value, decimal(count)), total(parts)));
  return compare(off, room(mean, parts)) <= 0;
}

function meanOf({ scale }: Figure, parts: readonly Figure[]): Decimal {
  return divide(total(parts), decimal(parts.length), Math.max(scale, DECIMALS));
}

function total(parts: readonly Figure[]): Decimal {
  return sum(parts.flatMap(({ value }) => value ?? []));
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
