import type { Label } from '../layouts/shape';
import { INPUT_LAYOUTS } from '../layouts/inputs';
import type { ColumnSum } from './sums';

const ROWS: Label = { vi: 'Số dòng', en: 'Rows' };

/** What people call a column that is added up: a field of its layout, or its own heading. */
export function columnLabel({ table, column }: Pick<ColumnSum, 'table' | 'column'>): Label {
  if (column === 'count') return ROWS;
  const layout = INPUT_LAYOUTS.find(({ id }) => id === table.layout);
  return layout?.fields.find(({ id }) => id === column)?.label ?? { vi: column, en: column };
}
