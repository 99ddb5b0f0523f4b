import { compare, decimal, shift } from '../decimal';
import type { CellRef } from '../grid/grid';
import type { RecordTable } from '../records/record-table';
import type { Records } from '../records/records';
import { DONG_EXPONENT } from '../text/measure-unit';
import type { MeasureMissing } from '../findings/plan';

/** A thousand tỷ đồng in one row is no OCOP budget: such figures are in a smaller unit than the plan's. */
const LARGEST_ROW = decimal(1_000_000_000_000);

/**
 * Budget tables with money for which neither their own sheet nor the plan sheet states a measure unit, or
 * which cannot be in the plan's.
 */
export function tablesWithoutMeasure({
  plan,
  budget,
}: Pick<Records, 'plan' | 'budget'>): readonly RecordTable[] {
  const exponent = plan?.measure && DONG_EXPONENT[plan.measure];
  const found = new Set<RecordTable>();
  for (const { at, amount, sources } of budget) {
    if (at.table.measure || found.has(at.table)) continue;
    const unsaid = [amount, ...Object.values(sources)].some(
      (figure) =>
        figure &&
        figure.digits !== 0n &&
        (exponent === undefined || compare(shift(figure, exponent), LARGEST_ROW) >= 0),
    );
    if (unsaid) found.add(at.table);
  }
  return [...found];
}

/** One finding for each file that has such tables, at the top left cells of their headers. */
export function measureFindings(records: Pick<Records, 'plan' | 'budget'>): MeasureMissing[] {
  const byFile = new Map<string, CellRef[]>();
  for (const table of tablesWithoutMeasure(records))
    byFile.set(table.file, [...(byFile.get(table.file) ?? []), cornerOf(table)]);
  return [...byFile.values()].map((cells) => ({
    rule: 'measure-missing',
    severity: 'warning',
    verdict: 'undecided',
    cells,
    parts: [],
    subject: { layout: 'budget' },
  }));
}

/** The cell at the top left of a table, headings included. */
export function cornerOf({ file, sheet, range }: RecordTable): CellRef {
  return { file, sheet, row: range.top, col: range.left };
}
