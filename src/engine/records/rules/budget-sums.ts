import {
  absolute,
  add,
  compare,
  decimal,
  isZero,
  multiply,
  subtract,
  sum,
  trimmed,
  type Decimal,
} from '../../decimal';
import type { PriceTimesQuantity, Severity, Subject, SumOfParts, Verdict } from '../../findings';
import type { CellRef } from '../../grid/grid';
import type { BudgetRecord } from '../budget-record';
import { cellOf } from '../record';
import { shownParts, shownSources, type Shown } from '../source-amount';

type Sums = PriceTimesQuantity | SumOfParts;

/** What a budget row says twice: quantity × unit price = amount, and every source = the sum of its parts. */
export function checkBudgetSums(records: readonly BudgetRecord[]): Sums[] {
  return records.flatMap((record) => [...priceTimesQuantity(record), ...sourceSums(record)]);
}

/** Half a unit of a figure's last digit: what rounding may have taken or added. */
function half(value: Decimal): Decimal {
  return decimal(5, trimmed(value).scale + 1);
}

function priceTimesQuantity(record: BudgetRecord): PriceTimesQuantity[] {
  const { quantity, unitPrice, amount } = record;
  if (!quantity || !unitPrice || !amount) return [];
  const facts = compared(record, 'amount', multiply(quantity, unitPrice), amount, half(amount));
  const parts = cellsOf(record, ['quantity', 'unitPrice']);
  return facts ? [{ rule: 'price-times-quantity', ...facts, parts }] : [];
}

const PARENTS = ['total', 'state', 'central', 'local', 'other', 'people'];

function sourceSums(record: BudgetRecord): SumOfParts[] {
  const shown: Shown = shownSources(record);
  return PARENTS.flatMap((parent): SumOfParts[] => {
    const found = shown[parent];
    const ids = shownParts((id) => shown[id] !== undefined, parent);
    if (!found || ids.length === 0) return [];
    const parts = ids.flatMap((id) => shown[id] ?? []);
    // A blank part counts as nothing, but only where the sheet has all parts can they make up the whole.
    const columns = shownParts((id) => record.at.columns[id] !== undefined, parent);
    if (!covers(columns, parent)) return [];
    const tolerance = [...parts, found].map(half).reduce(add);
    const facts = compared(record, parent, sum(parts), found, tolerance);
    const blanks = cellsOf(
      record,
      columns.filter((id) => !ids.includes(id)),
    );
    return facts
      ? [{ rule: 'sum-of-parts', ...facts, parts: cellsOf(record, ids), sum: 'items', basis: 'held', blanks }]
      : [];
  });
}

/** State funding alone does not make up a total; it and other funding do, or the sheet shows a remainder. */
function covers(columns: readonly string[], parent: string): boolean {
  if (parent !== 'total') return columns.length > 1;
  const state = ['state', 'central', 'local', 'province', 'district', 'commune', 'other-state'];
  return columns.some((id) => state.includes(id)) && columns.some((id) => !state.includes(id));
}

interface Compared {
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly cells: readonly CellRef[];
  readonly subject: Subject;
  readonly expected: Decimal;
  readonly found: Decimal;
  readonly difference: Decimal;
}

function compared(
  record: BudgetRecord,
  measure: string,
  expected: Decimal,
  found: Decimal,
  tolerance: Decimal,
): Compared | undefined {
  const difference = subtract(found, expected);
  if (isZero(difference)) return undefined;
  const rounding = compare(absolute(difference), tolerance) <= 0;
  return {
    severity: rounding ? 'info' : 'error',
    verdict: rounding ? 'rounding' : 'fail',
    cells: cellsOf(record, [measure === 'total' ? 'amount' : measure]),
    subject: {
      layout: 'budget',
      ...(record.unit === undefined ? {} : { unit: record.unit }),
      ...(record.year === undefined ? {} : { year: record.year }),
      measure: measure === 'total' ? 'amount' : measure,
    },
    expected: trimmed(expected),
    found: trimmed(found),
    difference: trimmed(difference),
  };
}

function cellsOf(record: BudgetRecord, fields: readonly string[]): CellRef[] {
  return fields.flatMap((field) => cellOf(record, field) ?? []);
}
