import type { CellRef } from '../grid/grid';
import { rowCell } from '../records/record';
import type { UnitRecord } from '../records/unit-record';
import { countedOn } from '../tallying/tally';
import { unitName } from '../text/unit-name';
import { sameUnits } from '../units/same-units';
import { unknown, type Actual, type Measured } from './actual';
import { daysOf } from './measure-products';
import { openCell, type OpenCell } from './open-cell';
import type { Target } from './target';

type UnitCount = 'craftVillages' | 'craftVillagesWithProducts' | 'salesPoints';

/**
 * The rows whose figures add up: departments have none, and a unit to which other listed units belong would be
 * added twice, unless it is the only one that says anything.
 */
function leafUnits(units: readonly UnitRecord[], field: UnitCount): UnitRecord[] {
  const own = units.filter(({ level }) => level !== 'department');
  const names = own.flatMap(({ name }) => name ?? []);
  const wider = own.flatMap(({ parent }) => parent ?? []);
  const { keyOf } = sameUnits([
    { names, of: 'units' },
    { names: wider, of: 'rows' },
  ]);
  // A commune of its district's name (Xã Ia Pa of Ia Pa) is not what it belongs to.
  const parents = new Set(
    own.flatMap(({ name = '', parent }) =>
      parent === undefined || keyOf(parent) === keyOf(name) ? [] : keyOf(parent),
    ),
  );
  const isParent = (unit: UnitRecord): boolean =>
    unit.level === 'province' || (unit.level !== 'commune' && parents.has(keyOf(unit.name ?? '')));
  const leaves = own.filter((unit) => !isParent(unit));
  if (leaves.some((unit) => unit[field] !== undefined)) return leaves;
  const above = own.filter((unit) => isParent(unit) && unit[field] !== undefined);
  return above.length > 0 ? above : leaves;
}

interface Added {
  readonly sum: number;
  readonly cells: readonly CellRef[];
  readonly blanks: readonly OpenCell[];
}

function added(units: readonly UnitRecord[], field: UnitCount): Added | undefined {
  const leaves = leafUnits(units, field);
  const known = leaves.filter((unit) => unit[field] !== undefined);
  if (known.length === 0) return undefined;
  return {
    sum: known.reduce((sum, unit) => sum + (unit[field] ?? 0), 0),
    cells: known.map((unit) => rowCell(unit, [field, 'name'])),
    blanks: leaves.filter((unit) => unit[field] === undefined).map((unit) => openCell(unit, [field, 'name'])),
  };
}

const countOf =
  (field: UnitCount) =>
  (_target: unknown, { records }: Measured): Actual => {
    const all = added(records.units, field);
    if (!all) return unknown('no-units');
    return { kind: 'count', count: all.sum, cells: all.cells, unknown: all.blanks, unbounded: true };
  };

/** How many sales points the listed units have together. */
export const salesPoints = countOf('salesPoints');
/** How many traditional craft villages with OCOP products the listed units have together. */
export const craftVillages = countOf('craftVillagesWithProducts');

/** Villages with OCOP products, of the traditional craft villages. */
export function craftVillageShare(_target: unknown, { records }: Measured): Actual {
  const having = added(records.units, 'craftVillagesWithProducts');
  const all = added(records.units, 'craftVillages');
  if (!all || !having) return unknown('no-units');
  if (all.sum === 0 && all.blanks.length === 0) return unknown('empty-denominator');
  return {
    kind: 'share',
    numerator: having.sum,
    denominator: all.sum,
    cells: having.cells,
    denominatorCells: all.cells,
    unknown: [...having.blanks, ...all.blanks],
  };
}

/** The communes of the list of units; without levels, all its units. */
export function communesOf(units: readonly UnitRecord[]): UnitRecord[] {
  const named = units.filter(({ name }) => name !== undefined);
  const communes = named.filter(({ level }) => level === 'commune');
  return communes.length > 0
    ? communes
    : named.filter(({ level }) => level === undefined || level === 'district');
}

/** Communes with so many products, recognised or (where the target says so) put up for assessment. */
function communesWith(target: Target, measured: Measured): UnitRecord[] {
  const { to } = daysOf(target, measured);
  const within = target.registered
    ? measured.tally.products
    : countedOn(measured.tally.products, to)
        .filter(({ standing }) => target.stars?.includes(standing.latest.stars) ?? true)
        .map(({ product }) => product);
  const counts = new Map<string, number>();
  for (const { entries } of within) {
    const commune = entries.map(measured.communeOf).findLast(Boolean);
    if (commune !== undefined) counts.set(commune, (counts.get(commune) ?? 0) + 1);
  }
  return communesOf(measured.records.units).filter(
    ({ name }) => (counts.get(unitName(name ?? '').shown) ?? 0) >= (target.perCommune ?? 1),
  );
}

/** The share of communes that have as many products as the target says, over all communes that are listed. */
export function communeShare(target: Target, measured: Measured): Actual {
  const all = communesOf(measured.records.units);
  if (all.length === 0) return unknown('no-units');
  if (measured.records.products.length === 0) return unknown('no-products');
  const having = communesWith(target, measured);
  return {
    kind: 'share',
    numerator: having.length,
    denominator: all.length,
    cells: having.map((unit) => rowCell(unit, ['name'])),
    denominatorCells: all.map((unit) => rowCell(unit, ['name'])),
    unknown: [],
  };
}

/** How many communes have as many products as the target says. */
export function communeCount(target: Target, measured: Measured): Actual {
  if (communesOf(measured.records.units).length === 0) return unknown('no-units');
  if (measured.records.products.length === 0) return unknown('no-products');
  const having = communesWith(target, measured);
  return {
    kind: 'count',
    count: having.length,
    cells: having.map((unit) => rowCell(unit, ['name'])),
    unknown: [],
  };
}
