import type { Sheet } from '../../grid/grid';
import type { RecordSection, RecordTable } from '../record-table';
import { areUnits } from './units-as-items';

/**
 * True for a budget whose rows say all that a record does, as none of an appendix does: its unit and year in columns,
 * items of the one unit that its title names or of the units that head them, units under headings of years.
 */
export function tellsRows(
  sheet: Sheet,
  {
    layout,
    unit,
    blocks,
    rows,
    sections,
  }: Pick<RecordTable, 'layout' | 'unit' | 'blocks' | 'rows'> & {
    readonly sections: readonly RecordSection[];
  },
): boolean {
  if (layout.id !== 'budget') return false;
  const columns = blocks[0]?.columns ?? {};
  if ('unit' in columns) return 'year' in columns || sections.some(({ field }) => field === 'year');
  const { item } = columns;
  const headed = unit !== undefined || sections.some(({ field }) => field === 'unit');
  return item !== undefined && headed && !areUnits(sheet, rows, item);
}
