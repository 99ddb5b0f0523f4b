import type { SheetName } from '../plan/sheet-name';
import type { RecordTable } from '../records/record-table';
import type { Records } from '../records/records';
import { isDepartment } from '../text/unit-name';
import { levelNamed, type UnitLevel } from '../units/level';
import type { UnitEntry } from '../units/plan-subjects';

/** Sheets of products and of money whose units are of two levels, the communes' first. */
export interface LevelsApart {
  readonly communes: SheetName;
  readonly districts: SheetName;
}

/**
 * Products of communes beside money of districts, or the other way about: each would be rows of noughts in the
 * other's appendices, and a district's money is not to be divided among its communes. A name without its kind, or a
 * row that says both levels, decides nothing.
 */
export function levelsApart({
  products,
  budget,
}: Pick<Records, 'products' | 'budget'>): LevelsApart | undefined {
  const [ofProducts, ofMoney] = [levelOf(products), levelOf(budget)];
  const [product, money] = [products[0]?.at.table, budget[0]?.at.table];
  if (!product || !money || !ofProducts || !ofMoney || ofProducts === ofMoney) return undefined;
  const [communes, districts] = ofProducts === 'commune' ? [product, money] : [money, product];
  return { communes: nameOf(communes), districts: nameOf(districts) };
}

/** The one level of all units that rows name; undefined where there are both, or a name does not say. */
function levelOf(rows: readonly UnitEntry[]): UnitLevel | undefined {
  let found: UnitLevel | undefined;
  for (const { unit, commune, at } of rows) {
    for (const name of [unit ?? at.table.unit?.name, commune]) {
      if (name === undefined || isDepartment(name)) continue;
      const level = levelNamed(name);
      if (!level || (found && level !== found)) return undefined;
      found = level;
    }
  }
  return found;
}

function nameOf({ file, sheet }: RecordTable): SheetName {
  return { file, sheet };
}
