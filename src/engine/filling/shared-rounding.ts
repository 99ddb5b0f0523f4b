import { add, equals, ZERO, type Decimal } from '../decimal';
import { FUNDING_SOURCES } from '../layouts/appendices/funding-sources';
import { yearColumns, type FigurePlan, type PlanColumn, type PlanRow } from './figure-plan';
import type { FillOptions } from './fill-options';
import { YEARLESS } from './input-table';
import type { LeafSource } from './leaf-source';
import { controlledRounding } from './rounding/controlled-rounding';
import { shownItems } from './shown-items';

/** An appendix of money before it is rounded. */
export interface MoneyPlan {
  readonly plan: FigurePlan;
  readonly source: LeafSource;
}

/** An appendix's figures in whole display units, and those that are a unit or more from their true value. */
export interface Rounded {
  readonly values: readonly (readonly bigint[])[];
  readonly outside: readonly { readonly row: number; readonly column: number }[];
  readonly least: boolean;
}

/**
 * One rounding for the budget plan and the funding sources, so that what both print is one figure: rounded is the
 * table of all years by all sources with the period's sums, of which each appendix shows a part. Undefined where
 * the two do not tell the same money, so that each is rounded by itself.
 */
export function sharedRounding(
  budget: MoneyPlan,
  sources: MoneyPlan,
  years: readonly number[],
  decimals: number,
  { solver }: Pick<FillOptions, 'solver'>,
): readonly [budget: Rounded, sources: Rounded] | undefined {
  const items = shownItems(FUNDING_SOURCES.items, new Set([...budget.source.shown, ...sources.source.shown]));
  const leaves = new Set(items.flatMap(({ item, parts }) => (parts.length === 0 ? [item.id] : [])));
  const yearless = hasYearless(sources, leaves);
  if (years.length === 0 || yearless) return undefined;
  const columns = yearColumns(items, years, 'all');
  const { rows } = sources.plan;
  const value = (row: number, column: number): Decimal => {
    const [subject, of] = [rows[row]?.subject, columns[column]];
    return subject && of ? sources.source.leaf(subject, of.item.item.id, of.years).value : ZERO;
  };
  if (!equals(sumOf(rows, columns, value), moneyIn(budget, years))) return undefined;
  const joint = controlledRounding(
    {
      rows: rows.map(({ parent }) => (parent === undefined ? {} : { parent })),
      columns: columns.map(({ sums }) => ({ sums })),
      value,
      decimals,
    },
    solver,
  );
  // That it moves least is not asked for: the two agree, and every sum holds.
  const least = joint.outside.length === 0 || joint.least;
  const partFor = ({ plan }: MoneyPlan): Rounded | undefined => {
    const atRow = plan.rows.map((row) => rowLike(row, rows));
    const atColumn = plan.columns.map((column) => columnLike(column, columns));
    if (atRow.includes(-1) || atColumn.includes(-1)) return undefined;
    return {
      values: atRow.map((row) => atColumn.map((column) => joint.values[row]?.[column] ?? 0n)),
      outside: joint.outside.flatMap(({ row, column }) => {
        const place = { row: atRow.indexOf(row), column: atColumn.indexOf(column) };
        return place.row < 0 || place.column < 0 ? [] : [place];
      }),
      least,
    };
  };
  const [ours, theirs] = [partFor(budget), partFor(sources)];
  return ours && theirs ? [ours, theirs] : undefined;
}

/** True where both print the same wherever they show the same money, over the years of the plan. */
export function agree(
  [budget, ours]: readonly [MoneyPlan, Rounded],
  [sources, theirs]: readonly [MoneyPlan, Rounded],
): boolean {
  return budget.plan.rows.every((row, at) => {
    const other = rowLike(row, sources.plan.rows);
    return sources.plan.columns.every(({ item: { item } }, column) => {
      const same = budget.plan.columns.flatMap((each, place) =>
        each.item.item.id === item.id && each.year !== undefined ? [place] : [],
      );
      const printed = same.reduce((sum, place) => sum + (ours.values[at]?.[place] ?? 0n), 0n);
      return same.length === 0 || other < 0 || printed === theirs.values[other]?.[column];
    });
  });
}

/** True where some row's sheet says no year: its money is in the whole period only. */
function hasYearless({ plan, source }: MoneyPlan, leaves: ReadonlySet<string>): boolean {
  return plan.rows.some(
    ({ subject }) =>
      subject && [...leaves].some((item) => source.leaf(subject, item, [YEARLESS]).value.digits !== 0n),
  );
}

function sumOf(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  value: (row: number, column: number) => Decimal,
): Decimal {
  let sum = ZERO;
  rows.forEach(({ subject }, row) => {
    if (!subject) return;
    columns.forEach(({ sums }, column) => {
      if (sums.length === 0) sum = add(sum, value(row, column));
    });
  });
  return sum;
}

/** All money of the budget plan, by its own leaves. */
function moneyIn({ plan, source }: MoneyPlan, years: readonly number[]): Decimal {
  const leaves = plan.columns.filter(({ sums, year }) => sums.length === 0 && year !== undefined);
  let sum = ZERO;
  for (const { subject } of plan.rows)
    for (const { item, year } of leaves)
      if (subject && year !== undefined && years.includes(year))
        sum = add(sum, source.leaf(subject, item.item.id, [year]).value);
  return sum;
}

/** The row of the same unit, section or total; the only unit of a plan told by items is its total. */
function rowLike(row: PlanRow, rows: readonly PlanRow[]): number {
  const { subject } = row;
  const found = subject
    ? rows.findIndex((other) => other.subject?.name === subject.name && other.subject.place === subject.place)
    : rows.findIndex((other) => other.kind === row.kind && (row.kind === 'grand' || other.name === row.name));
  if (found >= 0 || row.kind === 'section') return found;
  return rows.findIndex(({ kind }) => kind === 'grand');
}

function columnLike({ item, year }: PlanColumn, columns: readonly PlanColumn[]): number {
  const own = columns.findIndex((other) => other.item.item.id === item.item.id && other.year === year);
  if (own >= 0 || year !== undefined) return own;
  // The period of one year is that year.
  const years = new Set(columns.map((other) => other.year));
  return years.size === 1 ? columns.findIndex((other) => other.item.item.id === item.item.id) : -1;
}
