import type { Sheet } from '../grid/grid';
import type { RecordTable } from '../records/record-table';
import { areUnits } from '../records/recognise/units-as-items';

/** True for what one unit sends: a budget whose title names the unit and whose rows are items, no units. */
export function isOneUnitsItems(sheet: Sheet, { layout, unit, blocks, rows }: RecordTable): boolean {
  const { item, unit: units } = blocks[0]?.columns ?? {};
  if (layout.id !== 'budget' || !unit || item === undefined || units !== undefined) return false;
  return !areUnits(sheet, rows, item);
}
