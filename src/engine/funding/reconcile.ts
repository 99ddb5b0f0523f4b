import {
  absolute,
  add,
  compare,
  isZero,
  multiply,
  decimal,
  subtract,
  sum,
  trimmed,
  type Decimal,
} from '../decimal';
import type { CellRef } from '../grid/grid';
import { matchUnits } from '../checking/match-units';
import { SOURCE_CHILDREN } from './cut';
import { lookupOf, SECTIONS, type Lookup } from './lattice';
import { isRounding, isSingle, larger, NOTHING, sumMoney, type Money } from './money';
import { comparedSources } from './sources-in-use';
import type { FundingUnit, FundingView, Section } from './view';

/** A row of both sides; one side may not have it. */
export type PairedRow =
  | { readonly kind: 'all'; readonly name?: string }
  | { readonly kind: Section; readonly name?: string }
  | {
      readonly kind: 'row';
      readonly name: string;
      readonly place: Section;
      readonly left?: number;
      readonly right?: number;
    };

/** One crossing of unit, year and source where the two sides do not say the same. */
export interface Difference {
  readonly row: PairedRow;
  /** Absent over the whole period. */
  readonly year?: number;
  readonly source: string;
  readonly left: Money;
  readonly right: Money;
  /** left − right, in đồng. */
  readonly difference: Decimal;
  readonly verdict: 'different' | 'rounding' | 'one-side';
}

/** Two sides' money laid over each other: what differs, what is missing, what was not compared. */
export interface Reconciliation {
  readonly left: FundingView;
  readonly right: FundingView;
  /** Only crossings that no finer difference explains: a total that is off by what its unit is off is none. */
  readonly differences: readonly Difference[];
  /** How many crossings both sides tell and agree on. */
  readonly equal: number;
  /** How many crossings both sides tell, whether they agree or not: nothing compared is no agreement. */
  readonly compared: number;
  /** Cells that could not be read; the crossings that they take part in were not compared. */
  readonly lost: readonly CellRef[];
  readonly onlyLeft: readonly FundingUnit[];
  readonly onlyRight: readonly FundingUnit[];
  /** True where both list units and they are the same sort of rows; else only totals were compared. */
  readonly byUnit: boolean;
}

interface Point {
  readonly left: Money;
  readonly right: Money;
  readonly off: Decimal;
}

type At = (row: PairedRow, year: number | undefined, source: string) => Point | undefined;

/** Compares two sides at every crossing of unit, year and source that both of them tell. */
export function reconcile(left: FundingView, right: FundingView): Reconciliation {
  const { rows, onlyLeft, onlyRight, byUnit } = pairRows(left, right);
  const at = pointsOf(lookupOf(left), lookupOf(right));
  const years = [...new Set([...left.years, ...right.years])].sort((a, b) => a - b);
  const sources = comparedSources(left, right);
  const leaves = rows.filter(({ kind }) => kind === 'row');
  const differences: Difference[] = [];
  const lost: Money[] = [];
  let [equal, compared] = [0, 0];
  for (const row of rows) {
    for (const year of [...years, undefined]) {
      for (const source of sources) {
        const point = at(row, year, source);
        if (!point || (point.left.absent && point.right.absent)) continue;
        if (point.left.lost || point.right.lost) {
          lost.push(point.left, point.right);
          continue;
        }
        compared += 1;
        if (isZero(point.off)) {
          equal += 1;
          continue;
        }
        const finer = [
          sourceParts(sources, at, row, year, source),
          year === undefined ? years.flatMap((each) => at(row, each, source) ?? []) : [],
          row.kind === 'row' ? [] : partsOf(row, leaves).flatMap((leaf) => at(leaf, year, source) ?? []),
        ];
        if (finer.some((parts) => explains(point, parts))) continue;
        differences.push({
          row,
          ...(year === undefined ? {} : { year }),
          source,
          left: point.left,
          right: point.right,
          difference: trimmed(point.off),
          verdict: verdictOf(point),
        });
      }
    }
  }
  const unread = sumMoney(lost).lost ?? [];
  return { left, right, differences, equal, compared, lost: unread, onlyLeft, onlyRight, byUnit };
}

function verdictOf({ left, right }: Point): Difference['verdict'] {
  if (left.absent !== right.absent) return 'one-side';
  return isRounding(left, right) ? 'rounding' : 'different';
}

function pointsOf(left: Lookup, right: Lookup): At {
  const known = new Map<PairedRow, Map<string, Point | undefined>>();
  const find = (row: PairedRow, year: number | undefined, source: string): Point | undefined => {
    const [ours, theirs] =
      row.kind === 'row'
        ? [
            row.left === undefined ? NOTHING : left(row.left, year, source),
            row.right === undefined ? NOTHING : right(row.right, year, source),
          ]
        : [left(row.kind, year, source), right(row.kind, year, source)];
    return ours && theirs && { left: ours, right: theirs, off: subtract(ours.dong, theirs.dong) };
  };
  return (row, year, source) => {
    const own = known.get(row) ?? new Map<string, Point | undefined>();
    known.set(row, own);
    const key = `${year ?? ''}|${source}`;
    if (!own.has(key)) own.set(key, find(row, year, source));
    return own.get(key);
  };
}

/** The nearest parts of a source that both sides tell. */
function sourceParts(
  sources: ReadonlySet<string>,
  at: At,
  row: PairedRow,
  year: number | undefined,
  source: string,
): Point[] {
  return (SOURCE_CHILDREN.get(source) ?? []).flatMap((child) => {
    const point = sources.has(child) ? at(row, year, child) : undefined;
    return point ? [point] : sourceParts(sources, at, row, year, child);
  });
}

function partsOf(row: PairedRow, leaves: readonly PairedRow[]): readonly PairedRow[] {
  return leaves.filter((leaf) => row.kind === 'all' || (leaf.kind === 'row' && leaf.place === row.kind));
}

/**
 * Whether the differences of the parts make up the difference of the whole. Where each side prints the whole
 * as one figure, only as closely as that figure is known; where a side's whole does not come out of its own
 * parts by rounding, that is the business of its own sums.
 */
function explains(whole: Point, parts: readonly Point[]): boolean {
  if (parts.length === 0) return false;
  const rest = absolute(subtract(whole.off, sum(parts.map(({ off }) => off))));
  if (isZero(rest)) return true;
  const rounded = parts.filter(({ left, right, off }) => !isZero(off) && isRounding(left, right)).length;
  const step = larger(whole.left.step, whole.right.step);
  if (compare(rest, multiply(step, decimal(1 + rounded))) < 0) return true;
  if (isSingle(whole.left) && isSingle(whole.right)) return false;
  const halves = [whole, ...parts].flatMap(({ left, right }) => [left.half, right.half]);
  return compare(rest, halves.reduce(add)) <= 0;
}

/** The units of both sides, each once, as they were paired. */
export function pairedUnits({ left, right }: Reconciliation): readonly PairedRow[] {
  return pairRows(left, right).rows.filter(({ kind }) => kind === 'row');
}

interface Paired {
  readonly rows: readonly PairedRow[];
  readonly onlyLeft: readonly FundingUnit[];
  readonly onlyRight: readonly FundingUnit[];
  readonly byUnit: boolean;
}

/** Units by name, then sections, then the total. Sides that list other things (items) meet in the total only. */
function pairRows(left: FundingView, right: FundingView): Paired {
  const all: PairedRow = { kind: 'all', ...nameOf(left.totalName ?? right.totalName) };
  const none: Paired = { rows: [all], onlyLeft: [], onlyRight: [], byUnit: false };
  const [ours, theirs] = [named(left), named(right)];
  if (ours.length === 0 || theirs.length === 0) return none;
  const { matches, onlyLeft, onlyRight } = matchUnits(ours, theirs);
  if (matches.length * 2 < Math.min(ours.length, theirs.length)) return none;
  const indexLeft = new Map(left.units.map((unit, index) => [unit, index]));
  const indexRight = new Map(right.units.map((unit, index) => [unit, index]));
  const row = (ourUnit: FundingUnit | undefined, theirUnit: FundingUnit | undefined): PairedRow => {
    const [own, other] = [ourUnit && indexLeft.get(ourUnit), theirUnit && indexRight.get(theirUnit)];
    return {
      kind: 'row',
      name: (ourUnit ?? theirUnit)?.name ?? '',
      place: (ourUnit ?? theirUnit)?.place ?? 'unit',
      ...(own === undefined ? {} : { left: own }),
      ...(other === undefined ? {} : { right: other }),
    };
  };
  const partner = new Map(matches.map((match) => [match.left, match.right]));
  const units = ours.map((unit) => row(unit, partner.get(unit)));
  const extra = onlyRight.map((unit) => row(undefined, unit));
  const sections = SECTIONS.flatMap((place): PairedRow[] => {
    const name = left.sections[place] ?? right.sections[place];
    return name === undefined ? [] : [{ kind: place, name }];
  });
  return { rows: [...units, ...extra, ...sections, all], onlyLeft, onlyRight, byUnit: true };
}

function named({ units }: FundingView): FundingUnit[] {
  return units.filter(({ name }) => name !== '');
}

function nameOf(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}
