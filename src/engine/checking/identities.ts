import type { Figure, FigureColumn, Table, TableRow } from '../reading/table';
import { addingColumns, isCarried, isNoAmount } from './adding-columns';
import { isOwnColumn, LARGE, measureOf, saysCount } from './column-measure';
import type { Identity, TableSum } from './identity';
import { KeptSums } from './kept-sums';
import { meantSums } from './meant-sums';
import { addsUp, hasNumber, isBlankLine, roughly } from './rough-sums';
import { isRunning, runningSums } from './running-sums';
import { subjectOf } from './subject-of';
import { hiddenFromSubtotal } from './subtotals';
import { tableSums } from './table-sums';

const known = new WeakMap<Table, readonly Identity[]>();

/**
 * Every sum of a table, in reading order: those that its layout implies, those that its tree, header, formulas
 * and column numbers say, and those that its figures show.
 */
export function identitiesOf(table: Table): readonly Identity[] {
  const before = known.get(table);
  if (before) return before;
  const made = makeIdentities(table);
  known.set(table, made);
  return made;
}

function makeIdentities(table: Table): Identity[] {
  const exact = table.columns.map((column) => {
    if (measureOf(table, column) !== 'count') return false;
    return table.layout.id !== 'table' || saysCount(table, column) ? true : 'small';
  });
  const kept = new KeptSums(table);
  const sums = meantSums(table, tableSums(table));
  const adds = addingColumns(table, sums);
  const added = sums.flatMap((sum): Identity[] =>
    sum.kind === 'rows' ? down(table, sum, exact, adds, kept) : across(table, sum, exact, kept),
  );
  if (table.layout.id !== 'table') return added;
  return [...added, ...runningSums(table, (row, column) => subjectOf(table, row, column))];
}

/** Counts are exact; whole numbers of which nobody says what they count only where they are small. */
type Exactness = boolean | 'small';

function isExactly(
  exactness: Exactness | undefined,
  total: Figure,
  grains: readonly number[] | undefined,
): boolean {
  if (grains !== undefined || exactness === undefined) return false;
  return exactness === 'small' ? Math.abs(roughly(total)) < LARGE : exactness;
}

function across(
  table: Table,
  { kind, total: at, parts: cols, evidence, proved, grains, rest }: TableSum,
  exact: readonly Exactness[],
  kept: KeptSums,
): Identity[] {
  const column = table.columns[at];
  if (!column) return [];
  const grain = coarsest(grains, [at, ...cols]);
  const make = (row: TableRow, line: readonly Figure[]): Identity | undefined => {
    const total = line[at];
    if (!total || isBlankLine(line)) return undefined;
    const parts = figuresAt(line, cols);
    if (
      table.layout.id === 'table' &&
      (isEmpty(total, parts) || ((isNoAmount(row.name) || isRunning(row.name)) && !addsUp(total, parts)))
    )
      return undefined;
    const subject = subjectOf(table, row, column);
    const isExact = isExactly(exact[at], total, grains);
    const own = rest === undefined ? undefined : line[rest];
    const made = { kind, total, parts, exact: isExact, grain, subject, evidence, proved };
    return own ? { ...made, rest: own } : made;
  };
  return kept.across([kind, at, cols, evidence, proved, exact[at], grain, rest].join(' '), table, make);
}

/** By `map`: what `flatMap` and `filter` make keeps room for seventeen, a tenth of all memory in a country. */
function figuresAt(line: readonly Figure[], cols: readonly number[]): readonly Figure[] {
  const all = cols.map((col) => line[col]);
  const isThere = (figure: Figure | undefined): figure is Figure => figure !== undefined;
  return all.every(isThere) ? all : all.filter(isThere);
}

function down(
  table: Table,
  { kind, total: at, parts: rows, evidence, proved, grains }: TableSum,
  exact: readonly Exactness[],
  adds: (col: number) => boolean,
  kept: KeptSums,
): Identity[] {
  const row = table.rows[at];
  return table.columns.flatMap((column, col): Identity[] => {
    const total = table.figures[at]?.[col];
    if (!row || !total) return [];
    if (isOwnColumn(table, column) && !adds(col)) return [];
    const all = rows.flatMap((part) => {
      const figure = table.figures[part]?.[col];
      // an empty cell of a row that nobody named is no part
      return figure && (figure.state !== 'blank' || table.rows[part]?.name !== '') ? figure : [];
    });
    // what a filter hides is not printed either; `formula-slip` tells of it
    const left = new Set(hiddenFromSubtotal(table, total, all));
    const parts = left.size > 0 ? all.filter((part) => !left.has(part)) : all;
    if (mayBeLeftOut(table, column) && isEmpty(total, parts)) return [];
    const subject = subjectOf(table, row, column);
    const isExact = isExactly(exact[col], total, grains);
    const grain = coarsest(grains, [col]);
    const sure = proved && !(table.layout.id === 'table' && isCarried(total, parts));
    return [kept.down(col, { kind, total, parts, exact: isExact, grain, subject, evidence, proved: sure })];
  });
}

/** Where a blank total claims nothing: of things that are counted beside money, such as `Số lớp`, nobody needs one. */
function mayBeLeftOut(table: Table, column: FigureColumn): boolean {
  const { layout } = table;
  if (layout.id === 'table') return true;
  return layout.measure === 'money' && isOwnColumn(table, column) && saysCount(table, column);
}

function coarsest(grains: readonly number[] = [], cols: readonly number[]): number {
  return Math.max(...cols.map((col) => grains[col] ?? 1));
}

/** True where there is nothing to add up, or nothing to hold against it. */
function isEmpty(total: Figure, parts: readonly Figure[]): boolean {
  if (total.state === 'blank' || parts.every(({ state }) => state === 'blank')) return true;
  return [total, ...parts].every((figure) => !hasNumber(figure) && figure.noResult !== true);
}
