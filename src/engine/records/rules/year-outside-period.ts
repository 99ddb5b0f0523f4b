import type { YearOutsidePeriod } from '../../findings/records';
import type { PlanValues } from '../plan-record';
import { cellOf, rowCell, type RecordAt } from '../record';
import { grouped } from './grouped';

interface Dated {
  readonly stars?: unknown;
  readonly decision?: unknown;
  readonly recognisedOn?: unknown;
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
  const former = registers(records, from);
  const found = records.filter(
    (record) => outside(record.year) && !isFormer(record, from) && !former.has(record.at.table),
  );
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

/** A product that was recognised before the period: what the plan begins with, and no slip. */
function isFormer({ year, stars, decision, recognisedOn }: Dated, from: number | undefined): boolean {
  const recognised = stars !== undefined || decision !== undefined || recognisedOn !== undefined;
  return recognised && year !== undefined && from !== undefined && year < from;
}

/** One or two early years are slips. */
const LEAST_ROWS = 3;

/** Sheets most of whose rows are from before the period: registers of earlier years. */
function registers(records: readonly Dated[], from: number | undefined): ReadonlySet<RecordAt['table']> {
  const rows = new Map<RecordAt['table'], { all: number; before: number }>();
  for (const { at, year } of records) {
    const seen = rows.get(at.table) ?? { all: 0, before: 0 };
    rows.set(at.table, seen);
    seen.all += 1;
    if (year !== undefined && from !== undefined && year < from && at.table.layout.id === 'products')
      seen.before += 1;
  }
  return new Set(
    [...rows].flatMap(([table, { all, before }]) =>
      before >= LEAST_ROWS && before * 2 > all ? [table] : [],
    ),
  );
}
