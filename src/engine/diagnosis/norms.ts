import { unitRows } from '../checking/cross';
import { matchUnits } from '../checking/match-units';
import type { NormBreak, NormRow } from '../findings/sums';
import type { Subject } from '../findings/facts';
import { ZERO } from '../decimal';
import {
  fromDecimal,
  minus,
  opposite,
  order,
  over,
  R0,
  rational,
  sign,
  times,
  toDecimal,
  type Rational,
} from '../rational';
import type { Figure, FigureColumn, Table, TableRow } from '../reading/table';
import { unitOf } from '../rounding/interval';

/** One unit in a year: a count in one appendix, an amount in another. */
export interface NormCase {
  readonly row: TableRow;
  readonly count: Figure;
  readonly amount: Figure;
  /** The two as fractions, nought where nothing stands. */
  readonly counted: Rational;
  readonly paid: Rational;
  readonly holds: boolean;
}

/** A year's column of amounts that keeps, for the most part, to the norm. */
export interface NormYear {
  readonly year: number;
  readonly countCol: number;
  readonly amountCol: number;
  readonly cases: readonly NormCase[];
}

/** An amount for each item counted that a column of another appendix keeps to throughout. */
export interface Norm {
  readonly counts: Table;
  readonly amounts: Table;
  readonly ratio: Rational;
  readonly years: readonly NormYear[];
}

/** Rows with a count, and different counts among them, below which a ratio may be chance. */
const LEAST_ROWS = 5;
const LEAST_COUNTS = 3;
/** Share of the rows that makes a ratio a norm; and that lets another year's column be measured by it. */
const ESTABLISHED = 0.9;
const MEASURED = 1 / 3;
/** Rows that are looked at before all are: where these show no norm there is none. */
const SAMPLE = 60;

/** Every constant ratio between the counts of one appendix and the amounts of another, found by itself. */
export function findNorms(tables: readonly Table[]): Norm[] {
  const counting = tables.filter(({ layout }) => layout.measure === 'count' && layout.periods === 'years');
  const paying = tables.filter(({ layout }) => layout.measure === 'money' && layout.periods === 'years');
  return counting.flatMap((counts) => paying.flatMap((amounts) => normBetween(counts, amounts) ?? []));
}

/** Rows that leave a norm, a finding for each column; information, since the plan may well mean them. */
export function normBreaks(norms: readonly Norm[]): NormBreak[] {
  return norms.flatMap((norm) => norm.years.flatMap((year) => breakOf(norm, year) ?? []));
}

interface Pair {
  readonly left: TableRow;
  readonly right: TableRow;
}

function normBetween(counts: Table, amounts: Table): Norm | undefined {
  const [counting, paying] = [unitRows(counts), unitRows(amounts)];
  const columns = columnPairs(counts, amounts);
  const reader = figureReader(counts, amounts);
  const sample = matchUnits(counting.slice(0, SAMPLE), paying.slice(0, SAMPLE)).matches;
  const candidates = new Map<string, { item: string; ratio: Rational }>();
  for (const { countCol, amountCol, item } of columns) {
    const ratio = commonRatio(sample.map((pair) => reader(pair, countCol, amountCol)));
    if (ratio) candidates.set(`${item} ${ratio.n}/${ratio.d}`, { item, ratio });
  }
  if (candidates.size === 0) return undefined;
  const { matches } = matchUnits(counting, paying);
  const norms = [...candidates.values()].flatMap(({ item, ratio }) => {
    const years = measuredYears(
      columns.filter((column) => column.item === item),
      ratio,
      matches,
      reader,
    );
    const held = years.filter(({ cases }) => isEstablished(cases)).length;
    const kept = years.reduce((sum, { cases }) => sum + cases.filter(({ holds }) => holds).length, 0);
    return held === 0 ? [] : [{ norm: { counts, amounts, ratio, years }, kept }];
  });
  return norms.sort((a, b) => b.kept - a.kept)[0]?.norm;
}

interface ColumnPair {
  readonly item: string;
  readonly year: number;
  readonly countCol: number;
  readonly amountCol: number;
}

function columnPairs(counts: Table, amounts: Table): ColumnPair[] {
  return counts.columns.flatMap((left, countCol) =>
    amounts.columns.flatMap((right, amountCol) =>
      left.period.kind === 'year' && right.period.kind === 'year' && left.period.year === right.period.year
        ? [{ item: left.item, year: left.period.year, countCol, amountCol }]
        : [],
    ),
  );
}

type Reader = (
  pair: Pair,
  countCol: number,
  amountCol: number,
) => { row: TableRow; count: Figure; amount: Figure };

function figureReader(counts: Table, amounts: Table): Reader {
  const lines = new Map<TableRow, readonly Figure[]>();
  for (const table of [counts, amounts])
    table.rows.forEach((row, at) => lines.set(row, table.figures[at] ?? []));
  return ({ left, right }, countCol, amountCol) => {
    const none: Figure = { ref: right.nameCell, state: 'blank', scale: 0 };
    return {
      row: right,
      count: lines.get(left)?.[countCol] ?? none,
      amount: lines.get(right)?.[amountCol] ?? none,
    };
  };
}

/** The ratio that nearly all rows with a count share; undefined where there is none. */
function commonRatio(rows: readonly { count: Figure; amount: Figure }[]): Rational | undefined {
  const found = new Map<string, { ratio: Rational; rows: number }>();
  let counted = 0;
  for (const { count, amount } of rows) {
    const [number, sum] = [valueOf(count), valueOf(amount)];
    if (sign(number) <= 0) continue;
    counted += 1;
    if (sign(sum) <= 0) continue;
    const ratio = over(sum, number);
    const key = `${ratio.n}/${ratio.d}`;
    found.set(key, { ratio, rows: (found.get(key)?.rows ?? 0) + 1 });
  }
  if (counted < LEAST_ROWS) return undefined;
  return [...found.values()].find(({ rows }) => rows >= counted * ESTABLISHED)?.ratio;
}

/** For each year the column of amounts that keeps to the ratio best, if it does so well enough. */
function measuredYears(
  columns: readonly ColumnPair[],
  ratio: Rational,
  pairs: readonly Pair[],
  reader: Reader,
): NormYear[] {
  const best = new Map<number, { year: NormYear; holds: number }>();
  for (const { year, countCol, amountCol } of columns) {
    const cases = pairs.flatMap((pair): NormCase[] => {
      const { row, count, amount } = reader(pair, countCol, amountCol);
      if ([count, amount].some(({ state }) => state === 'ambiguous' || state === 'unreadable')) return [];
      const [counted, paid] = [valueOf(count), valueOf(amount)];
      return [{ row, count, amount, counted, paid, holds: keeps(amount, paid, times(ratio, counted)) }];
    });
    const some = withProducts(cases);
    const holds = some.filter((one) => one.holds).length;
    if (holds < LEAST_ROWS || holds < some.length * MEASURED) continue;
    const before = best.get(year);
    if (!before || holds > before.holds)
      best.set(year, { year: { year, countCol, amountCol, cases }, holds });
  }
  return [...best.values()].map(({ year }) => year).sort((a, b) => a.year - b.year);
}

function withProducts(cases: readonly NormCase[]): NormCase[] {
  return cases.filter(({ counted }) => sign(counted) > 0);
}

function isEstablished(cases: readonly NormCase[]): boolean {
  const different = new Set(withProducts(cases).map(({ counted }) => String(counted.n)));
  return (
    different.size >= LEAST_COUNTS && cases.filter(({ holds }) => holds).length >= cases.length * ESTABLISHED
  );
}

/** True where what is paid is what the norm asks for, to half a unit of the amount's last digit. */
function keeps({ state, scale }: Figure, paid: Rational, asked: Rational): boolean {
  const off = minus(paid, asked);
  const half = state === 'number' ? over(unitOf(scale), rational(2)) : R0;
  return order(sign(off) < 0 ? opposite(off) : off, half) <= 0;
}

/** A figure's value as a fraction; nought where it has none. */
function valueOf({ value }: Figure): Rational {
  return value ? fromDecimal(value) : R0;
}

function breakOf({ amounts, ratio }: Norm, { amountCol, cases }: NormYear): NormBreak | undefined {
  const leaving = cases.filter(({ holds }) => !holds);
  const column = amounts.columns[amountCol];
  const norm = toDecimal(ratio);
  const [first] = leaving;
  if (!first || !column || !norm) return undefined;
  return {
    rule: 'norm-break',
    severity: 'info',
    verdict: 'undecided',
    cells: leaving.map(({ amount }) => amount.ref),
    parts: leaving.map(({ count }) => count.ref),
    subject: columnSubject(amounts, column),
    norm,
    holds: cases.length - leaving.length,
    of: cases.length,
    rows: leaving.map((one) => rowOf(one, ratio)),
  };
}

function columnSubject({ layout }: Table, { item, period }: FigureColumn): Subject {
  return { layout: layout.id, measure: item, ...(period.kind === 'year' ? { year: period.year } : {}) };
}

function rowOf({ row, count, amount, counted, paid }: NormCase, ratio: Rational): NormRow {
  const implied = toDecimal(over(paid, ratio));
  return {
    unit: row.name,
    cell: amount.ref,
    count: count.value ?? ZERO,
    found: amount.value ?? ZERO,
    expected: toDecimal(times(ratio, counted)) ?? ZERO,
    ...(implied ? { implied } : {}),
  };
}
