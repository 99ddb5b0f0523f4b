import { add, isZero, subtract, ZERO } from '../decimal';
import { gather } from '../gather';
import type { CrossAppendix } from '../findings/sums';
import type { CrossIdentity } from '../layouts/shape';
import type { Figure, Period, Table, TableRow } from '../reading/table';
import { itemsOf } from './column-measure';
import { subjectOf } from './subject-of';
import type { KnownApart } from '../units/same-units';
import { knownApart } from './known-apart';
import { matchUnits, type RowPair } from './match-units';

/** Two figures of two appendices that must be the same, for one unit or for the total row. */
export interface CrossPair {
  readonly left: { readonly table: Table; readonly row: TableRow; readonly figure: Figure };
  /** One figure, or the years' figures that make it up where no column shows the period. */
  readonly right: { readonly table: Table; readonly row: TableRow; readonly figures: readonly Figure[] };
  readonly isTotal: boolean;
}

/**
 * Every pair of figures that the layouts' own cross identities tie together. An appendix is held against the one in its
 * own file: beside it those of other files are other districts' or other versions. A plan in several files has it once.
 */
export function crossPairs(tables: readonly Table[]): CrossPair[] {
  const apart = knownApart(tables);
  const byLayout = new Map<string, Table[]>();
  const inFile = new Map<string, Table[]>();
  for (const table of tables) {
    gather(byLayout, table.layout.id, table);
    gather(inFile, placeOf(table.file, table.layout.id), table);
  }
  return tables.flatMap((table) =>
    (table.layout.equals ?? []).flatMap((identity) => {
      const fits = (other: Table): boolean => samePeriod(table, other);
      const own = (inFile.get(placeOf(table.file, identity.layout)) ?? []).filter(fits);
      const others = own.length > 0 ? own : (byLayout.get(identity.layout) ?? []).filter(fits);
      return others.flatMap((other) => pairsOf(table, other, identity, apart));
    }),
  );
}

function placeOf(file: string, layout: string): string {
  return `${layout} ${file}`;
}

/** Plans of different periods have nothing to agree on; an unstated period speaks against nothing. */
function samePeriod(a: Table, b: Table): boolean {
  const [left, right] = [span(a), span(b)];
  return !left || !right || (left[0] === right[0] && left[1] === right[1]);
}

const spans = new WeakMap<Table, { readonly years: readonly [number, number] | undefined }>();

/** The years that a table covers, read off its whole-period header, its title, or its years. */
export function span(table: Table): readonly [number, number] | undefined {
  let known = spans.get(table);
  if (!known) spans.set(table, (known = { years: spanOf(table) }));
  return known.years;
}

function spanOf(table: Table): readonly [number, number] | undefined {
  const whole = table.columns.map(({ period }) => rangeOf(period)).find((range) => range !== undefined);
  if (whole) return whole;
  const stated = table.period && (rangeOf(table.period) ?? yearRange(table.period));
  if (stated) return stated;
  const years = table.columns.flatMap(({ period }) => (period.kind === 'year' ? [period.year] : []));
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}

function rangeOf(period: Period): readonly [number, number] | undefined {
  const known = period.kind === 'whole' && period.from !== undefined && period.to !== undefined;
  return known ? [period.from ?? 0, period.to ?? 0] : undefined;
}

function yearRange(period: Period): readonly [number, number] | undefined {
  return period.kind === 'year' ? [period.year, period.year] : undefined;
}

function pairsOf(table: Table, other: Table, identity: CrossIdentity, apart: KnownApart): CrossPair[] {
  const own = wholeColumns(table, identity.item);
  const theirs = wholeColumns(other, identity.otherItem);
  const [ownColumn] = own;
  if (own.length !== 1 || ownColumn === undefined || theirs.length === 0) return [];
  const ownLines = linesOf(table);
  const otherLines = linesOf(other);
  const pair = (row: TableRow, otherRow: TableRow, isTotal: boolean): CrossPair[] => {
    const figure = ownLines.get(row)?.[ownColumn];
    const line = otherLines.get(otherRow);
    const figures = theirs.flatMap((col) => line?.[col] ?? []);
    if (!figure || figures.length === 0) return [];
    return [{ left: { table, row, figure }, right: { table: other, row: otherRow, figures }, isTotal }];
  };
  const matched = unitMatches(unitRows(table), unitRows(other), apart);
  const [total, otherTotal] = [totalRow(table), totalRow(other)];
  return [
    ...(total && otherTotal && !areStrangers(table, other, matched.length)
      ? pair(total, otherTotal, true)
      : []),
    ...matched.flatMap(({ left, right }) => pair(left, right, false)),
  ];
}

/** Two files whose appendices have no unit in common are two districts': their totals have nothing to agree on. */
function areStrangers(table: Table, other: Table, common: number): boolean {
  if (table.file === other.file || common > 0) return false;
  return [table, other].every((each) => unitRows(each).length > 1);
}

const lines = new WeakMap<Table, ReadonlyMap<TableRow, readonly Figure[]>>();

/** A table's figures by row; asked for once for each table that it is compared with, which are hundreds in 700 files. */
function linesOf(table: Table): ReadonlyMap<TableRow, readonly Figure[]> {
  const before = lines.get(table);
  if (before) return before;
  const made = new Map(table.rows.map((row, index) => [row, table.figures[index] ?? []]));
  lines.set(table, made);
  return made;
}

interface Matched {
  readonly apart: KnownApart;
  readonly matches: readonly RowPair<TableRow>[];
}

const matches = new WeakMap<readonly TableRow[], WeakMap<readonly TableRow[], Matched>>();

/** The same lists of rows are matched once. */
function unitMatches(
  left: readonly TableRow[],
  right: readonly TableRow[],
  apart: KnownApart,
): readonly RowPair<TableRow>[] {
  const own = matches.get(left) ?? new WeakMap<readonly TableRow[], Matched>();
  matches.set(left, own);
  const before = own.get(right);
  if (before?.apart === apart) return before.matches;
  const made = matchUnits(left, right, apart).matches;
  own.set(right, { apart, matches: made });
  return made;
}

const units = new WeakMap<readonly TableRow[], readonly TableRow[]>();

/**
 * The rows of a table that are units; the same list again for the same rows, so that what is remembered of
 * them holds.
 */
export function unitRows({ rows }: Table): readonly TableRow[] {
  const before = units.get(rows);
  if (before) return before;
  const made = rows.filter(({ kind }) => kind === 'unit');
  units.set(rows, made);
  return made;
}

/** The row that stands for all units: the grand total, or the only section. */
export function totalRow(table: Table): TableRow | undefined {
  const roots = table.rows.filter(({ kind, parent }) => kind !== 'grand' && parent === undefined);
  return (
    table.rows.find(({ kind }) => kind === 'grand') ??
    (roots.length === 1 && roots[0]?.kind === 'section' ? roots[0] : undefined)
  );
}

/** The column of an item over the whole period, or the columns of all its years where there is none. */
export function wholeColumns(table: Table, item: string): number[] {
  if (!itemsOf(table).some(({ id }) => id === item)) return [];
  const of = (kind: Period['kind']): number[] =>
    table.columns.flatMap((column, col) =>
      column.item === item && column.period.kind === kind ? [col] : [],
    );
  const whole = of('whole');
  return whole.length > 0 ? whole.slice(0, 1) : of('year');
}

/**
 * What a pair of figures that should be equal says: `pass`, `undecided` where one cannot be read, else the
 * difference as a finding, a blank counting as nought.
 */
export function judgePair(
  { left, right }: CrossPair,
  totalsAgree: boolean,
): 'pass' | 'undecided' | CrossAppendix {
  const figures = [left.figure, ...right.figures];
  if (figures.some(({ state }) => state === 'ambiguous' || state === 'unreadable')) return 'undecided';
  let expected = ZERO;
  for (const { value } of right.figures) if (value) expected = add(expected, value);
  const found = left.figure.value ?? ZERO;
  const difference = subtract(found, expected);
  if (isZero(difference)) return 'pass';
  const subject = subjectAt(left.table, left.row, left.figure);
  const firstRight = right.figures[0];
  return {
    rule: 'cross-appendix',
    severity: 'error',
    verdict: 'fail',
    cells: figures.map(({ ref }) => ref),
    parts: [],
    subject,
    other: firstRight ? subjectAt(right.table, right.row, firstRight) : subject,
    expected,
    found,
    difference,
    totalsAgree,
  };
}

function subjectAt(table: Table, row: TableRow, figure: Figure): CrossAppendix['other'] {
  const column = table.columns.find(({ col }) => col === figure.ref.col);
  return column ? subjectOf(table, row, column) : { layout: table.layout.id, unit: row.name };
}
