import type { YearOutsidePeriod } from '../../findings';
import type { PlanValues } from '../plan-record';
import { cellOf, rowCell, type RecordAt } from '../record';
import { grouped } from './grouped';

interface Dated {
  readonly at: RecordAt;
  readonly year?: number | undefined;
}

/**
 * Years of rows that lie outside the plan's own period. Without a plan sheet there is no period to lie
 * outside of; with one end only, that end is checked.
 */
export function checkYears(
  records: readonly Dated[],
  plan: Pick<PlanValues, 'from' | 'to'> | undefined,
): YearOutsidePeriod[] {
  const { from, to } = plan ?? {};
  const outside = (year: number | undefined): year is number =>
    year !== undefined && ((from !== undefined && year < from) || (to !== undefined && year > to));
  const found = records.filter(({ year }) => outside(year));
  return grouped(found, ({ at, year }) => `${at.table.file}\n${at.table.sheet}\n${year}`).map((group) => ({
    rule: 'year-outside-period',
    severity: 'warning',
    verdict: 'fail',
    cells: group.map(
      (record) => cellOf(record, 'year') ?? rowCell(record, ['amount', 'state', 'name', 'item']),
    ),
    parts: [],
    subject: { layout: group[0]?.at.table.layout.id ?? 'products', year: group[0]?.year ?? 0 },
    year: group[0]?.year ?? 0,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
}
