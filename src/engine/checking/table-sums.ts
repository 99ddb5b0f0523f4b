import type { Table } from '../reading/table';
import { isTotalWord } from '../sums/total-words';
import { isBorneOutNowhere, SEVERAL_ROWS } from './column-numbers';
import { itemSums, tally, yearSums } from './column-sums';
import { differenceSums } from './difference-sums';
import { explainsAll } from './explains-all';
import { formulaSums } from './formula-sums';
import { foundSums } from './found-sums';
import { headerSums } from './header-sums';
import type { TableSum } from './identity';
import { rowStatements } from './row-statements';
import { isAllOfItsSection } from './lone-parts';
import { sharesOtherwise } from './other-ways';
import { rowSums } from './row-sums';
import { takesOffItsParts } from './said-otherwise';
import { areMeasuredAlike } from '../reading/row-measure';
import { sourceSums } from './source-sums';
import { sumClasses, type TreeSum } from './tree-sums';

/** Every sum over whole rows or columns of a table, each with all that speaks for it; what only figures show comes last. */
export function tableSums(table: Table): TableSum[] {
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
  const headed = [...headedSums(table), ...ofSources(table, implied)];
  const apart =
    table.layout.id === 'table'
      ? [...rowStatements(table), ...differenceSums(table).filter((sum) => !isOfBalance(table, sum))]
      : [];
  const trees = treeSums(table);
  const meant = [...implied, ...said, ...headed, ...trees, ...written];
  if (table.layout.id !== 'table' && explainsAll(table, meant)) return merged(meant);
  const shown = shownSums(table).filter((sum) => !isOfBalance(table, sum));
  const kept = trees.filter((sum) => !shown.some((other) => isBetter(other, sum)));
  const borne = said.filter((sum) => !isBelied(table, sum, [...headed, ...written, ...shown]));
  return merged([...implied, ...borne, ...headed, ...kept, ...written, ...apart, ...shown]);
}

/** True for columns of which the row of column numbers says otherwise what they have to do with each other. */
function isOfBalance({ statements = [] }: Table, { kind, total, parts }: TableSum): boolean {
  return (
    kind !== 'rows' &&
    statements.some((said) => {
      if (said.kind !== 'balance') return false;
      const cols = [said.own, ...said.plus, ...said.minus];
      return [total, ...parts].every((col) => cols.includes(col));
    })
  );
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

/** True for a statement that no row bears out while another sum of its total holds on all. */
function isBelied(table: Table, said: TableSum, others: readonly TableSum[]): boolean {
  return (
    isBorneOutNowhere(table, said) &&
    others.some((other) => {
      if (other.kind === 'rows' || other.total !== said.total) return false;
      const { holding, failing } = tally(table, other, true);
      return failing === 0 && holding >= SEVERAL_ROWS;
    })
  );
}

/** A sum that figures show. */
interface ShownTableSum extends TableSum {
  readonly neverFails: boolean;
  /** True where so many lines say it that it may stand beside another sum of the same total. */
  readonly isSure: boolean;
}

/**
 * What the row of column numbers says, where most rows bear it out: forms are copied from one table to the next
 * with their numbers. A statement that nothing bears out stays a suggestion over totals that nothing else adds up.
 */
function statedSums(table: Table, implied: readonly TableSum[]): TableSum[] {
  return (table.statements ?? []).flatMap((statement): TableSum[] => {
    if (statement.kind !== 'sum') return [];
    const { total, parts, own } = statement;
    const sum = { kind: 'items' as const, total, parts, ...(own === total ? {} : { rest: own }) };
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

/** An amount and the sources behind it, where the layout says nothing of either as a sum. */
function ofSources(table: Table, implied: readonly TableSum[]): TableSum[] {
  const told = new Set(implied.flatMap(({ parts }) => parts));
  return sourceSums(table).flatMap(({ total, parts }): TableSum[] =>
    parts.some((col) => told.has(col))
      ? []
      : [{ kind: 'items', total, parts, evidence: ['header'], proved: true }],
  );
}

/**
 * A layout's rows add up by its tree. Without a layout, sums of one class (`1` under `I`) are taken where most
 * of them hold, and the rows under "Tổng cộng" even where nothing else speaks for them.
 */
function treeSums(table: Table): TableSum[] {
  const sums = rowSums(table);
  if (table.layout.id !== 'table')
    return sums.map((sum) => ({ kind: 'rows', ...sum, evidence: ['layout', 'tree'], proved: true }));
  return sumClasses(
    table,
    sums.filter((sum) => !takesOffItsParts(table, sum) && isOfOneMeasure(table, sum)),
  ).flatMap(({ sums: own, holding, failing, open, plain, worded, said }): TableSum[] => {
    const borne = holding > 0 && holding * 3 >= failing;
    if (!borne && !said && !((plain || worded) && failing + open === 1)) return [];
    return own
      .filter((sum) => sum.parts.length > 1 || isAllOfItsSection(table, sum, { holding, failing }))
      .map((sum) => ({
        kind: 'rows',
        ...sum,
        evidence: said ? ['said', 'tree'] : plain ? ['word', 'tree'] : ['tree'],
        proved: said || holding > failing,
      }));
  });
}

/** Classes and products under one number add up to nothing. */
function isOfOneMeasure({ rows }: Table, { total, parts }: TreeSum): boolean {
  return areMeasuredAlike([total, ...parts].map((row) => rows[row]));
}

/** Evidence, in bits, that a sum must show where a layout has nothing to say of it. */
const SURE = 25;

/** Sums that the figures show; with a layout only over totals of which it says nothing. */
function shownSums(table: Table): ShownTableSum[] {
  const other = table.layout.id === 'table';
  return foundSums(table).flatMap(
    ({ axis, total, parts, holding, failing, score, grains }): ShownTableSum[] => {
      const isSure = holding.length >= 3 && failing.length * 4 <= holding.length && score >= SURE;
      if (!other && !isSure) return [];
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
          isSure: other && isSure,
          // a layout knows its counts: those are never rounded
          ...(other && grains ? { grains } : {}),
        },
      ];
    },
  );
}

/**
 * One sum for each total and parts, with all that speaks for it; figures alone add none where a total has one, but for
 * another way of sharing it out.
 */
function merged(sums: readonly (TableSum & Partial<ShownTableSum>)[]): TableSum[] {
  const byKey = new Map<string, TableSum>();
  const told = new Map<string, readonly number[]>();
  for (const sum of sums) {
    const whole = `${sum.kind === 'rows'} ${sum.total}`;
    const key = `${whole} ${[...sum.parts].sort((a, b) => a - b).join()}`;
    const before = byKey.get(key);
    const known = told.get(whole);
    const isNews = (): boolean =>
      known === undefined || (sum.isSure === true && sharesOtherwise(sum, known, sums));
    // figures are not asked where a layout explains all: what they say of its sums must make no difference
    if (before?.evidence.includes('layout') && isOnlyShown(sum)) continue;
    if (before)
      byKey.set(key, {
        ...before,
        evidence: [...new Set([...before.evidence, ...sum.evidence])],
        proved: before.proved || sum.proved,
        ...(before.rest === undefined && sum.rest !== undefined ? { rest: sum.rest } : {}),
        ...((before.grains ?? sum.grains) ? { grains: before.grains ?? sum.grains ?? [] } : {}),
      });
    else if (!isOnlyShown(sum) || isNews()) {
      byKey.set(key, sum);
      if (!isOnlyShown(sum)) told.set(whole, [...(told.get(whole) ?? []), ...sum.parts]);
    }
  }
  return [...byKey.values()];
}

function isOnlyShown({ evidence }: TableSum): boolean {
  return evidence.includes('vote');
}
