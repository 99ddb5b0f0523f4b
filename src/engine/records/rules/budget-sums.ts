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
import type { PriceTimesQuantity } from '../../findings/records';
import type { Severity, Subject, Verdict } from '../../findings/facts';
import type { SumOfParts } from '../../findings/sums';
import type { CellRef } from '../../grid/grid';
import type { BudgetRecord } from '../budget-record';
import { cellOf } from '../record';
import type { ColumnMap } from '../record-table';
import { shownParts, sourceFigures, sourceAmount, type SourceFigures } from '../../sources/source-amount';

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
  const facts = compared(record, 'amount', multiply(quantity, unitPrice), amount, () => half(amount));
  const parts = cellsOf(record, ['quantity', 'unitPrice']);
  return facts ? [{ rule: 'price-times-quantity', ...facts, parts }] : [];
}

const PARENTS = ['total', 'state', 'central', 'local', 'other', 'people'];

interface Identity {
  readonly parent: string;
  /** The nearest descendants that the sheet has a column for. */
  readonly parts: readonly string[];
}

const identities = new WeakMap<ColumnMap, readonly Identity[]>();

/** The sums that a block of columns implies; worked out once for all its rows. */
function identitiesOf(columns: ColumnMap): readonly Identity[] {
  const before = identities.get(columns);
  if (before) return before;
  const found = PARENTS.flatMap((parent): Identity[] => {
    if (columns[parent === 'total' ? 'amount' : parent] === undefined) return [];
    const parts = shownParts((id) => columns[id] !== undefined, parent);
    return covers(parts, parent) ? [{ parent, parts }] : [];
  });
  identities.set(columns, found);
  return found;
}

function sourceSums(record: BudgetRecord): SumOfParts[] {
  const shown: SourceFigures = sourceFigures(record);
  return identitiesOf(record.at.columns).flatMap(({ parent, parts }): SumOfParts[] => {
    const found = shown[parent];
    const amounts = parts.flatMap((id) => sourceAmount(shown, id) ?? []);
    if (!found || amounts.length === 0) return [];
    const facts = compared(record, parent, sum(amounts), found, () =>
      [...amounts, found].map(half).reduce(add),
    );
    if (!facts) return [];
    const blanks = cellsOf(
      record,
      parts.filter((id) => sourceAmount(shown, id) === undefined),
    );
    return [
      { rule: 'sum-of-parts', ...facts, parts: cellsOf(record, parts), sum: 'items', basis: 'held', blanks },
    ];
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
  tolerance: () => Decimal,
): Compared | undefined {
  const difference = subtract(found, expected);
  if (isZero(difference)) return undefined;
  const rounding = compare(absolute(difference), tolerance()) <= 0;
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
