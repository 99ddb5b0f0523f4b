import { equals, type Decimal } from '../../decimal';
import type { DuplicateBudgetRow } from '../../findings/records';
import type { BudgetRecord } from '../budget-record';
import { cellOf, rowCell } from '../record';
import { grouped } from './grouped';

/** More rows alike than this share of a table are how it is kept, and no slip. */
const MOST_ALIKE = 0.1;
const FEW = 2;
/** The years that nearly all items of a table have are those that each is meant to have. */
const MOST_ITEMS = 0.8;
const LEAST_ITEMS = 3;

/**
 * One item of one unit (or a unit, where the table has no items) that a long table has twice in one year: with the very same figures it may be a row copied;
 * with others it is told only where every other item has each year once and this one lacks another.
 */
export function checkDuplicateBudgetRows(records: readonly BudgetRecord[]): DuplicateBudgetRow[] {
  const long = records.filter(isDated);
  return grouped(long, ({ at }) => `${at.table.file}\n${at.table.sheet}\n${at.table.range.top}`).flatMap(
    inTable,
  );
}

interface Dated extends BudgetRecord {
  readonly year: number;
}

/** A row of a long table that says its year, and what it is for. */
function isDated(record: BudgetRecord): record is Dated {
  const { at, unit, item, year } = record;
  const what = at.columns['item'] === undefined ? unit : item;
  return at.columns['year'] !== undefined && year !== undefined && what !== undefined;
}

function inTable(rows: readonly Dated[]): DuplicateBudgetRow[] {
  const items = grouped(rows, ({ unit, item }) => `${unit ?? ''}\n${item ?? ''}`);
  const found = items.flatMap((own) =>
    grouped(own, ({ year }) => String(year)).flatMap((same) => {
      const [first, ...others] = same;
      const again = first && others.find((row) => isCopy(first, row));
      if (first && again) return [findingOf(first, again, 'item')];
      const second = others[0];
      return first && second && others.length === 1 && isYearSlip(own, items)
        ? [findingOf(first, second, 'year')]
        : [];
    }),
  );
  return found.length <= Math.max(FEW, rows.length * MOST_ALIKE) ? found : [];
}

/** True where the item has as many rows as nearly all others have, who each have every year once. */
function isYearSlip(own: readonly BudgetRecord[], items: readonly (readonly BudgetRecord[])[]): boolean {
  const others = items.filter((each) => each !== own);
  const usual = others.filter(
    (each) => each.length === own.length && new Set(each.map(({ year }) => year)).size === each.length,
  );
  return others.length >= LEAST_ITEMS && usual.length >= others.length * MOST_ITEMS;
}

function isCopy(a: BudgetRecord, b: BudgetRecord): boolean {
  if (a.note !== b.note) return false;
  const sources = new Set([...Object.keys(a.sources), ...Object.keys(b.sources)]);
  const of = ({ sources: own }: BudgetRecord): Readonly<Record<string, Decimal | undefined>> => own;
  return (
    isSame(a.quantity, b.quantity) &&
    isSame(a.unitPrice, b.unitPrice) &&
    isSame(a.amount, b.amount) &&
    [...sources].every((id) => isSame(of(a)[id], of(b)[id]))
  );
}

function isSame(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equals(a, b);
}

/** `by`: the field that is to be looked at, the item of a copied row or the year of one that slipped. */
function findingOf(first: Dated, again: Dated, by: 'item' | 'year'): DuplicateBudgetRow {
  const at = (row: BudgetRecord) => cellOf(row, by) ?? rowCell(row, ['item', 'unit']);
  return {
    rule: 'duplicate-budget-row',
    severity: 'warning',
    verdict: 'fail',
    cells: [at(first), at(again)],
    parts: [],
    subject: {
      layout: 'budget',
      ...(first.unit === undefined || first.item === undefined ? {} : { unit: first.unit }),
      year: first.year,
    },
    item: first.item ?? first.unit ?? '',
    copied: by === 'item',
  };
}
