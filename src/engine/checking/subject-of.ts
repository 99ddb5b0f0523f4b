import type { Subject } from '../findings/facts';
import type { FigureColumn, Period, Table, TableRow } from '../reading/table';

/**
 * What the figure of a row and a column stands for; its year is the column's, else the one that the table
 * states.
 */
export function subjectOf(table: Table, row: TableRow, column: FigureColumn): Subject {
  const year = yearOfColumn(column.period, table.period);
  const [layout, unit, measure] = [table.layout.id, row.name, measureOf(table, column.item)];
  return year === undefined ? { layout, unit, measure } : { layout, unit, year, measure };
}

/** An item that only the sheet has is called by its heading, and not by the words that it is found by. */
function measureOf({ layout, extraItems }: Table, item: string): string {
  const own = layout.id === 'table' ? undefined : extraItems.find(({ id }) => id === item);
  return own && own.label.vi === own.label.en ? own.label.vi : item;
}

function yearOfColumn(period: Period, stated: Period | undefined): number | string | undefined {
  if (period.kind === 'year') return period.year;
  if (period.from !== undefined && period.to !== undefined) return `${period.from}-${period.to}`;
  if (stated === undefined || (stated.kind === 'whole' && stated.from === undefined)) return undefined;
  return yearOfColumn(stated, undefined);
}
