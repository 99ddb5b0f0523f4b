import type { ColumnMap } from '../records/record-table';
import type { Placed } from '../records/record';
import type { Records } from '../records/records';
import { planLevel } from './plan-level';

/** In which units a plan's rows are counted: as the sheets name them, or today's. */
export type UnitsWanted = 'former' | 'today';

interface Row {
  readonly unit?: string | undefined;
  readonly todayUnit?: string | undefined;
  readonly formerUnit?: string | undefined;
}

type Field = 'todayUnit' | 'formerUnit';

/**
 * The records with each row of a sheet that has a column of today's units, or of the districts before, in that unit:
 * its `unit` is what the column says, and the cell too, so that formulas count by it. A row whose cell there is blank
 * has no unit yet; it is told as any row without one, never left with the other. Sheets without the column stay as
 * they are, and so does a plan in which nobody filled it.
 */
export function inTodaysUnits(records: Records, wanted = unitsOf(records)): Records {
  const field = wanted === 'today' ? 'todayUnit' : 'formerUnit';
  if (!isFilled([...records.products, ...records.producers, ...records.budget], field)) return records;
  const swap = swapper(field, ['unit']);
  const swapBoth = swapper(field, ['unit', 'commune']);
  return {
    ...records,
    products: records.products.map((product) => {
      const own = moved(product, field, swapBoth);
      return own === product ? product : { ...own, commune: product[field] };
    }),
    producers: records.producers.map((producer) => moved(producer, field, swap)),
    budget: records.budget.map((item) =>
      item.place === 'department' && item[field] === undefined ? item : moved(item, field, swap),
    ),
  };
}

/** A plan of communes counts in today's units. */
function unitsOf(records: Records): UnitsWanted {
  return planLevel(records) === 'commune' ? 'today' : 'former';
}

/** A column that is blank throughout the plan says nothing of its units. */
function isFilled(rows: readonly Row[], field: Field): boolean {
  return rows.some((row) => row[field] !== undefined);
}

function moved<R extends Placed<Row>>(record: R, field: Field, swap: Swap): R {
  const at = swap(record.at);
  return at === record.at ? record : { ...record, at, unit: record[field] };
}

type Swap = (at: Placed<Row>['at']) => Placed<Row>['at'];

/**
 * Records of one block share their columns, and keep sharing them. `fields`: what is read there now; a budget's
 * `commune` is the money of communes and stays where it is.
 */
function swapper(field: Field, fields: readonly string[]): Swap {
  const known = new Map<ColumnMap, ColumnMap>();
  return (at) => {
    const col = at.columns[field];
    if (col === undefined) return at;
    const columns = known.get(at.columns) ?? {
      ...at.columns,
      ...Object.fromEntries(fields.map((id) => [id, col])),
    };
    known.set(at.columns, columns);
    return { ...at, columns };
  };
}
