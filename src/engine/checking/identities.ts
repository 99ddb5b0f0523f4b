import type { Subject } from '../findings/facts';
import type { SumKind } from '../findings/sums';
import type { Figure, FigureColumn, Period, Table, TableRow } from '../reading/table';
import { isTotalWord } from '../sums/total-words';
import { addingColumns, addsUp, isCarried, isNoAmount, mayNotAdd, roughly } from './adding-columns';
import { isOwnColumn, itemsOf, LARGE, measureOf, saysCount } from './column-measure';
import { differenceSums } from './difference-sums';
import { explainsAll } from './explains-all';
import { formulaSums } from './formula-sums';
import { foundSums } from './found-sums';
import { grandSums } from './grand-sums';
import { headerSums } from './header-sums';
import { KeptSums } from './kept-sums';
import { meantSums } from './meant-sums';
import { isRunning, runningSums } from './running-sums';
import { hiddenFromSubtotal } from './subtotals';
import { sumClasses, type TreeSum } from './tree-sums';
import { gather } from '../gather';

/** What tells that a total is the sum of its parts. */
export type Evidence = 'layout' | 'tree' | 'formula' | 'statement' | 'word' | 'header' | 'vote' | 'said';

/** A sum: one figure is the sum of others of the same table. */
export interface Identity {
  readonly kind: SumKind;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Counts are exact; other measures are displayed rounded. */
  readonly exact: boolean;
  /** What its figures are rounded to where that is more than their last digit. */
  readonly grain: number;
  readonly subject: Subject;
  readonly evidence: readonly Evidence[];
  /**
   * True where a layout, a formula, a statement or a total word with most of its neighbours says so: then a
   * failure is an error. A sum that only arithmetic suggests is a warning.
   */
  readonly proved: boolean;
}

/** A sum over whole rows or columns of a table. */
export interface TableSum {
  readonly kind: SumKind;
  readonly total: number;
  readonly parts: readonly number[];
  readonly evidence: readonly Evidence[];
  readonly proved: boolean;
  /** What each column's whole numbers are rounded to all the same, as most lines show; 1 where nothing stands. */
  readonly grains?: readonly number[];
}

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
  { kind, total: at, parts: cols, evidence, proved, grains }: TableSum,
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
    return { kind, total, parts, exact: isExact, grain, subject, evidence, proved };
  };
  return kept.across([kind, at, cols, evidence, proved, exact[at], grain].join(' '), table, make);
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
    if (table.layout.id === 'table' && isEmpty(total, parts)) return [];
    const subject = subjectOf(table, row, column);
    const isExact = isExactly(exact[col], total, grains);
    const grain = coarsest(grains, [col]);
    const sure = proved && !(table.layout.id === 'table' && isCarried(total, parts));
    return [kept.down(col, { kind, total, parts, exact: isExact, grain, subject, evidence, proved: sure })];
  });
}

function coarsest(grains: readonly number[] = [], cols: readonly number[]): number {
  return Math.max(...cols.map((col) => grains[col] ?? 1));
}

/** True where there is nothing to add up, or nothing to hold against it. */
function isEmpty(total: Figure, parts: readonly Figure[]): boolean {
  if (total.state === 'blank' || parts.every(({ state }) => state === 'blank')) return true;
  return [total, ...parts].every((figure) => !hasNumber(figure) && figure.noResult !== true);
}

function tableSums(table: Table): TableSum[] {
  const implied: TableSum[] = [...itemSums(table), ...yearSums(table)].map((sum) => ({
    ...sum,
    evidence: ['layout'],
    proved: true,
  }));
  const said = statedSums(table, implied);
  const written: TableSum[] = formulaSums(table).map(({ axis, total, parts }) => ({
    kind: axis === 'rows' ? 'rows' : 'items',
    total,
    parts,
    evidence: ['formula'],
    proved: true,
  }));
  const headed = headedSums(table);
  const apart = table.layout.id === 'table' ? differenceSums(table) : [];
  const trees = treeSums(table);
  const meant = [...implied, ...said, ...headed, ...trees, ...written];
  if (table.layout.id !== 'table' && explainsAll(table, meant)) return merged(meant);
  const shown = shownSums(table);
  const kept = trees.filter((sum) => !shown.some((other) => isBetter(other, sum)));
  return merged([...implied, ...said, ...headed, ...kept, ...written, ...apart, ...shown]);
}

/** True for what figures show without a failure over fewer of the parts that nothing but the tree speaks for. */
function isBetter(shown: ShownTableSum, { total, parts, evidence }: TableSum): boolean {
  return (
    evidence.join() === 'tree' &&
    shown.kind === 'rows' &&
    shown.total === total &&
    shown.neverFails &&
    shown.parts.length < parts.length &&
    shown.parts.every((part) => parts.includes(part))
  );
}

/** A sum that figures show. */
interface ShownTableSum extends TableSum {
  readonly neverFails: boolean;
}

/**
 * What the row of column numbers says, where most rows bear it out: forms are copied from one table to the next
 * with their numbers. A statement that nothing bears out stays a suggestion over totals that nothing else adds up.
 */
function statedSums(table: Table, implied: readonly TableSum[]): TableSum[] {
  return (table.statements ?? []).flatMap((statement): TableSum[] => {
    if (statement.kind !== 'sum') return [];
    const sum = { kind: 'items' as const, total: statement.total, parts: statement.parts };
    const { holding, failing } = tally(table, sum, true);
    const better = implied.some(
      (other) =>
        other.kind === 'items' && other.total === sum.total && tally(table, other, true).holding > holding,
    );
    if (better) return [];
    if (holding >= 2 + 2 * failing) return [{ ...sum, evidence: ['statement'], proved: true }];
    return table.layout.id === 'table' ? [{ ...sum, evidence: ['statement'], proved: false }] : [];
  });
}

/**
 * The header's suggestions over columns that the layout does not know, where most rows bear them out; where one
 * row is all there is, the likeliest of them.
 */
function headedSums(table: Table): TableSum[] {
  const taken = new Set<number>();
  const strangers = new Set(table.extraItems.map(({ id }) => id));
  return headerSums(table)
    .filter(({ parts }) => parts.every((col) => strangers.has(table.columns[col]?.item ?? '')))
    .map((sum) => ({ ...sum, kind: 'items' as const }))
    .map((sum) => ({ sum, ...tally(table, sum, true) }))
    .sort((a, b) => b.holding - b.failing - (a.holding - a.failing))
    .flatMap(({ sum, holding, failing }): TableSum[] => {
      // of one or two rows a single slip must not take the sum away
      const lone = failing === 1 && holding + 1 >= Math.min(2, table.rows.length) && !taken.has(sum.total);
      if (!lone && holding < failing * 3) return [];
      taken.add(sum.total);
      return [{ ...sum, evidence: ['word', 'header'], proved: holding > failing }];
    });
}

/**
 * A layout's rows add up by its tree. Without a layout, sums of one class (`1` under `I`) are taken where most
 * of them hold, and the rows under "Tổng cộng" even where nothing else speaks for them.
 */
function treeSums(table: Table): TableSum[] {
  const sums = rowSums(table);
  if (table.layout.id !== 'table')
    return sums.map((sum) => ({ kind: 'rows', ...sum, evidence: ['layout', 'tree'], proved: true }));
  return sumClasses(table, sums).flatMap(
    ({ sums: own, holding, failing, open, plain, worded, said }): TableSum[] => {
      const borne = holding > failing || (holding > 0 && holding * 3 >= failing);
      if (!borne && !said && !((plain || worded) && failing + open === 1)) return [];
      return own
        .filter(({ parts }) => parts.length > 1)
        .map((sum) => ({
          kind: 'rows',
          ...sum,
          evidence: said ? ['said', 'tree'] : plain ? ['word', 'tree'] : ['tree'],
          proved: said || holding > failing,
        }));
    },
  );
}

/** Evidence, in bits, that a sum must show where a layout has nothing to say of it. */
const SURE = 25;

/** Sums that the figures show; with a layout only over totals of which it says nothing. */
function shownSums(table: Table): ShownTableSum[] {
  const other = table.layout.id === 'table';
  return foundSums(table).flatMap(
    ({ axis, total, parts, holding, failing, score, grains }): ShownTableSum[] => {
      if (!other && (holding.length < 3 || failing.length * 4 > holding.length || score < SURE)) return [];
      const named =
        axis === 'rows'
          ? isTotalWord(table.rows[total]?.name ?? '')
          : (table.columns[total]?.header ?? '').split(' / ').some(isTotalWord);
      return [
        {
          kind: axis === 'rows' ? 'rows' : 'items',
          total,
          parts,
          evidence: named ? ['word', 'vote'] : ['vote'],
          proved: named && holding.length > failing.length,
          neverFails: failing.length === 0,
          // a layout knows its counts: those are never rounded
          ...(other && grains ? { grains } : {}),
        },
      ];
    },
  );
}

/** One sum for each total and parts, with all that speaks for it; figures alone add none where a total has one. */
function merged(sums: readonly TableSum[]): TableSum[] {
  const byKey = new Map<string, TableSum>();
  const told = new Set<string>();
  for (const sum of sums) {
    const whole = `${sum.kind === 'rows'} ${sum.total}`;
    const key = `${whole} ${[...sum.parts].sort((a, b) => a - b).join()}`;
    const before = byKey.get(key);
    // figures are not asked where a layout explains all: what they say of its sums must make no difference
    if (before?.evidence.includes('layout') && isOnlyShown(sum)) continue;
    if (before)
      byKey.set(key, {
        ...before,
        evidence: [...new Set([...before.evidence, ...sum.evidence])],
        proved: before.proved || sum.proved,
        ...((before.grains ?? sum.grains) ? { grains: before.grains ?? sum.grains ?? [] } : {}),
      });
    else if (sum.evidence.includes('layout') || !isOnlyShown(sum) || !told.has(whole)) {
      byKey.set(key, sum);
      if (!isOnlyShown(sum)) told.add(whole);
    }
  }
  return [...byKey.values()];
}

function isOnlyShown({ evidence }: TableSum): boolean {
  return evidence.includes('vote');
}

/**
 * What the figure of a row and a column stands for; its year is the column's, else the one that the table
 * states.
 */
export function subjectOf(table: Table, row: TableRow, column: FigureColumn): Subject {
  const year = yearOfColumn(column.period, table.period);
  const [layout, unit, measure] = [table.layout.id, row.name, column.item];
  return year === undefined ? { layout, unit, measure } : { layout, unit, year, measure };
}

function yearOfColumn(period: Period, stated: Period | undefined): number | string | undefined {
  if (period.kind === 'year') return period.year;
  if (period.from !== undefined && period.to !== undefined) return `${period.from}-${period.to}`;
  if (stated === undefined || (stated.kind === 'whole' && stated.from === undefined)) return undefined;
  return yearOfColumn(stated, undefined);
}

interface ColumnSum {
  readonly kind: SumKind;
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * An item is the sum of the nearest of its descendants that stand in the same period. A single part is no
 * sum ("trong đó"), and parts that stand under "trong đó" make one only where they mostly do.
 */
function itemSums(table: Table): ColumnSum[] {
  const parents = new Map(itemsOf(table).map(({ id, parent }) => [id, parent]));
  const sums: ColumnSum[] = [];
  for (const columns of byPeriod(table.columns)) {
    const present = new Map(columns.map((col) => [table.columns[col]?.item ?? '', col]));
    const parts = new Map<number, number[]>();
    for (const [item, col] of present) {
      let parent = parents.get(item);
      while (parent !== undefined && !present.has(parent)) parent = parents.get(parent);
      const total = parent === undefined ? undefined : present.get(parent);
      if (total !== undefined) gather(parts, total, col);
    }
    for (const [total, cols] of parts) {
      const sum = { kind: 'items' as const, total, parts: cols.sort((a, b) => a - b) };
      if (cols.length > 1 && isBelievable(table, sum)) sums.push(withoutStrangers(table, sum));
    }
  }
  return sums;
}

function byPeriod(columns: readonly FigureColumn[]): number[][] {
  const groups = new Map<string, number[]>();
  columns.forEach(({ period }, col) => {
    const key = period.kind === 'year' ? String(period.year) : `${period.from ?? ''}-${period.to ?? ''}`;
    gather(groups, key, col);
  });
  return [...groups.values()];
}

/** Columns whose headings are missing or under "trong đó" make a sum only where it mostly holds. */
function isBelievable(table: Table, sum: ColumnSum): boolean {
  if (![sum.total, ...sum.parts].some((col) => table.partialColumns.includes(table.columns[col]?.col ?? -1)))
    return true;
  const { holding, failing } = tally(table, sum);
  return holding >= failing || holding + failing <= FEW_ROWS;
}

/** So few rows are no vote: what stands under "trong đó" is taken for all the parts then. */
const FEW_ROWS = 2;

/** A column that the layout does not know counts as a part unless the sums mostly hold without it. */
function withoutStrangers(table: Table, sum: ColumnSum): ColumnSum {
  const strangers = new Set(table.extraItems.map(({ id }) => id));
  const parts = sum.parts.filter((col) => !strangers.has(table.columns[col]?.item ?? ''));
  if (parts.length === sum.parts.length || parts.length < 2) return sum;
  const without = { ...sum, parts };
  return tally(table, without).holding > tally(table, sum).holding ? without : sum;
}

/**
 * In how many rows a sum of columns holds: a vote on what the columns mean, never a verdict. Roughly, where the
 * layout has said what they mean and money is no matter of a unit or two; `close`, by the figures' own digits, where
 * the vote alone decides.
 */
function tally(
  table: Table,
  sum: ColumnSum,
  close = table.layout.id === 'table',
): { holding: number; failing: number } {
  const column = table.columns[sum.total];
  const exact = column !== undefined && measureOf(table, column) === 'count';
  const cols = [sum.total, ...sum.parts];
  let holding = 0;
  let failing = 0;
  for (const row of table.figures) {
    let [off, room, numbers, readable, nought] = [0, 0, 0, true, true];
    for (const col of cols) {
      const figure = row[col];
      if (figure?.state === 'unreadable') readable = false;
      if (hasNumber(figure)) numbers += 1;
      const value = roughly(figure);
      if (value !== 0) nought = false;
      off += col === sum.total ? -value : value;
      room += 0.5 / 10 ** (figure?.scale ?? 0);
    }
    if (!readable || numbers === 0) continue;
    // noughts add up to nought whatever the columns mean
    if (close && nought) continue;
    const slack = close ? (exact ? 0 : room) : table.layout.measure === 'count' ? 0 : cols.length;
    if (Math.abs(off) <= slack) holding += 1;
    else failing += 1;
  }
  return { holding, failing };
}

function hasNumber(figure: Figure | undefined): boolean {
  return figure?.value !== undefined || figure?.readings !== undefined;
}

/** A whole period is the sum of the years that it covers, item by item, where all of them stand there. */
function yearSums(table: Table): ColumnSum[] {
  const sums: ColumnSum[] = [];
  const years = [
    ...new Set(table.columns.flatMap(({ period }) => (period.kind === 'year' ? [period.year] : []))),
  ];
  table.columns.forEach(({ period, item }, total) => {
    if (period.kind !== 'whole' || !coversYears(period, table.period, years)) return;
    const inside = years.filter((year) => isWithin(year, period));
    const parts = inside.map((year) => columnsOfYear(table, year, item));
    if (parts.length > 1 && parts.every((cols) => cols.length > 0)) {
      const sum = { kind: 'years' as const, total, parts: parts.flat().sort((a, b) => a - b) };
      if (isBelievable(table, sum)) sums.push(sum);
    }
  });
  return sums;
}

/** The item's own column in a year, or the columns that share it out where it has none. */
function columnsOfYear(table: Table, year: number, item: string): number[] {
  const inYear = table.columns.flatMap(({ period }, col) =>
    period.kind === 'year' && period.year === year ? [col] : [],
  );
  const own = inYear.find((col) => table.columns[col]?.item === item);
  if (own !== undefined) return [own];
  const parents = new Map(itemsOf(table).map(({ id, parent }) => [id, parent]));
  const present = new Set(inYear.map((col) => table.columns[col]?.item));
  return inYear.filter((col) => {
    let parent = parents.get(table.columns[col]?.item ?? '');
    while (parent !== undefined && parent !== item && !present.has(parent)) parent = parents.get(parent);
    return parent === item;
  });
}

function isWithin(year: number, period: Period): boolean {
  if (period.kind === 'year') return year === period.year;
  return year >= (period.from ?? -Infinity) && year <= (period.to ?? Infinity);
}

/** A period whose header names years is their sum only where each of its years has its columns. */
function coversYears(period: Period, stated: Period | undefined, years: readonly number[]): boolean {
  const range = period.kind === 'whole' && period.from === undefined ? (stated ?? period) : period;
  if (range.kind !== 'whole' || range.from === undefined || range.to === undefined) return true;
  const named = period.kind === 'whole' && period.from !== undefined;
  if (!named) return true;
  for (let year = range.from; year <= range.to; year++) if (!years.includes(year)) return false;
  return true;
}

/** A row is the sum of the rows whose parent it is; a grand total of those that have no parent. */
function rowSums(table: Table): readonly TreeSum[] {
  const children = new Map<number, number[]>();
  let roots: number[] = [];
  table.rows.forEach(({ parent, kind }, row) => {
    if (kind === 'grand' || isHeading(table, row)) return;
    if (parent === undefined) roots.push(row);
    else gather(children, parent, row);
  });
  const grands = table.rows.flatMap(({ kind }, row) =>
    kind === 'grand' && !isHeading(table, row) ? [row] : [],
  );
  for (const [grand, parts] of ownDetails(table, grands, roots)) children.set(grand, parts);
  roots = roots.filter((row) => !grands.some((grand) => children.get(grand)?.includes(row)));
  const several =
    table.layout.id === 'table' ? grandSums(grands, roots, (sum) => bornOut(table, sum)) : undefined;
  const ofGrands = several ?? grands.map((total) => ({ total, parts: roots }));
  const sums = [...children]
    .filter(([total]) => !isHeading(table, total))
    .map(([total, parts]): TreeSum => ({ total, parts }))
    .concat(roots.length > 0 ? ofGrands : [])
    .sort((a, b) => a.total - b.total);
  const ofDetails = sums.filter(({ parts }) => parts.every((part) => table.rows[part]?.kind === 'detail'));
  // without a layout the sums of one class stand or fall together anyway
  if (table.layout.id === 'table' || ofDetails.length === 0 || areSharedOut(table, ofDetails)) return sums;
  return sums.filter((sum) => !ofDetails.includes(sum));
}

/** Dashed lines right under a total, which divide it as others divide the units: no parts beside the units. */
function ownDetails(
  { rows }: Table,
  grands: readonly number[],
  roots: readonly number[],
): [number, number[]][] {
  if (roots.every((row) => rows[row]?.kind === 'detail')) return [];
  return grands.flatMap((grand): [number, number[]][] => {
    const end = rows.findIndex(({ kind }, row) => row > grand && kind !== 'detail');
    const own = roots.filter((row) => row > grand && (end < 0 || row < end));
    return own.length > 0 ? [[grand, own]] : [];
  });
}

/** In how many columns a sum of rows holds with two parts or more, less those where it fails. */
function bornOut(table: Table, { total, parts }: TreeSum): number {
  return table.columns.reduce((weight, column, col) => {
    const [whole, own] = [table.figures[total]?.[col], parts.map((part) => table.figures[part]?.[col])];
    if (mayNotAdd(table, column) || !hasNumber(whole)) return weight;
    if (!addsUp(whole, own)) return weight - 1;
    return own.filter((figure) => roughly(figure) !== 0).length > 1 ? weight + 1 : weight;
  }, 0);
}

/** A row without any figure is a heading, not a total. */
function isHeading(table: Table, row: number): boolean {
  return isBlankLine(table.figures[row] ?? []);
}

function isBlankLine(line: readonly Figure[]): boolean {
  return line.every(({ state }) => state === 'blank');
}

/** A sum over dashed lines is taken where so many of its kind hold in the table, for each that fails. */
const LEAST_HOLDING = 2;

/**
 * Dashed lines under units may be remarks. They share their units out where the sums of all such lines in the
 * table say so: one unit's own mistake does not turn its lines into remarks.
 */
function areSharedOut(
  table: Table,
  details: readonly { total: number; parts: readonly number[] }[],
): boolean {
  let holding = 0;
  let failing = 0;
  for (const { total, parts } of details) {
    table.columns.forEach((_, col) => {
      const whole = roughly(table.figures[total]?.[col]);
      const shares = parts.reduce((sum, part) => sum + roughly(table.figures[part]?.[col]), 0);
      if (whole === 0 && shares === 0) return;
      if (Math.abs(whole - shares) <= parts.length + 1) holding += 1;
      else failing += 1;
    });
  }
  return holding >= LEAST_HOLDING ? holding * 2 >= failing : holding > failing;
}
