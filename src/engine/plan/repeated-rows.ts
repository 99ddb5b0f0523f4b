import type { Finding } from '../findings';
import type { CellRef } from '../grid/grid';
import { withoutToldTwice } from './repeated-findings';
import type { PlanInputs } from './read-inputs';
import type { Placed } from '../records/record';
import type { Records } from '../records/records';

/** What stands in several rows of one year: a product, or an item of a budget with the very same figures. */
export interface RepeatedRow {
  readonly name: string;
  readonly year?: number | string;
  readonly cells: readonly CellRef[];
}

/** Rows that say again what another one says; what two whole sheets both say is told of the sheets. */
export function repeatedRows({
  records,
  repeated,
}: Pick<PlanInputs, 'records' | 'repeated'>): readonly RepeatedRow[] {
  return withoutToldTwice(records.findings, repeated).flatMap((finding) => {
    const name = repeatedName(finding);
    if (name === undefined) return [];
    const { year } = finding.subject ?? {};
    return [{ name, ...(year === undefined ? {} : { year }), cells: finding.cells }];
  });
}

function repeatedName(finding: Finding): string | undefined {
  if (finding.rule === 'duplicate-product') return finding.product;
  return finding.rule === 'duplicate-budget-row' && finding.copied ? finding.item : undefined;
}

/** The records with the first row of each alone. */
export function countedOnce(records: Records, repeated: readonly RepeatedRow[]): Records {
  const again = new Set(
    repeated.flatMap(({ year, cells }) => cells.slice(1).map((cell) => placeOf(cell, year))),
  );
  const isKept = ({ at: { table, row }, year }: Placed<{ readonly year?: number | undefined }>): boolean =>
    !again.has(placeOf({ file: table.file, sheet: table.sheet, row }, year));
  return {
    ...records,
    products: records.products.filter(isKept),
    budget: records.budget.filter(isKept),
  };
}

function placeOf(
  { file, sheet, row }: Pick<CellRef, 'file' | 'sheet' | 'row'>,
  year?: number | string,
): string {
  return `${file}\n${sheet}\n${row}\n${year ?? ''}`;
}
