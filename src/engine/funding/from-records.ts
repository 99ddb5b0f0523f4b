import { trimmed } from '../decimal';
import type { CellRef } from '../grid/grid';
import { SOURCE_IDS, type BudgetRecord } from '../records/budget-record';
import { cellOf, rowCell } from '../records/record';
import { unitName } from '../text/unit-name';
import { cutOf, type Cut, type Shown } from './cut';
import { money, type Money, type MoneyUnit } from './money';
import { usualScale } from './precision';
import type { Place } from './view';

/** The money of one row of an input sheet, ready to be added up with others of its unit and year. */
export interface BudgetEntry {
  readonly file: string;
  readonly unit: string;
  readonly place: Place;
  /** The row's unit, or its first figure where a title or a file's name gives the unit. */
  readonly cell: CellRef;
  readonly item: string;
  readonly year?: number;
  readonly measure: MoneyUnit;
  readonly cut: Cut;
}

/** Where a figure stands that could not be read; it must not count as nought. */
export type Unreadable = (cell: CellRef) => boolean;

/** The rows of budget sheets as money by source. */
export function entriesOf(
  records: readonly BudgetRecord[],
  fallback: MoneyUnit,
  unreadable: Unreadable,
): BudgetEntry[] {
  const scales = new Map<object, number>();
  const scaleIn = (record: BudgetRecord): number => {
    const { table } = record.at;
    const known = scales.get(table);
    if (known !== undefined) return known;
    const usual = usualScale(
      records.flatMap((each) => (each.at.table === table ? figuresOf(each).map(({ scale }) => scale) : [])),
    );
    scales.set(table, usual);
    return usual;
  };
  return records.map((record): BudgetEntry => {
    const measure = record.at.table.measure ?? fallback;
    const scale = scaleIn(record);
    return {
      file: record.at.table.file,
      unit: record.unit ?? '',
      place: record.place,
      cell: rowCell(record, ['unit', 'item', 'amount']),
      item: unitName(record.item ?? '').base,
      ...(record.year === undefined ? {} : { year: record.year }),
      measure,
      cut: cutOf(shownIn(record, measure, scale, unreadable)),
    };
  });
}

function figuresOf({ amount, sources }: BudgetRecord): { readonly scale: number }[] {
  return [amount, ...SOURCE_IDS.map((id) => sources[id])].flatMap((value) => (value ? [trimmed(value)] : []));
}

function shownIn(record: BudgetRecord, measure: MoneyUnit, scale: number, unreadable: Unreadable): Shown {
  const shown = new Map<string, Money | 'unreadable'>();
  for (const [id, field] of FIELDS) {
    const value = id === 'total' ? record.amount : record.sources[id];
    const cell = cellOf(record, field);
    if (value) {
      const known = Math.max(trimmed(value).scale, scale);
      shown.set(id, money(value, known, measure, cell ? [cell] : []));
    } else if (cell && unreadable(cell)) shown.set(id, 'unreadable');
  }
  return shown;
}

const FIELDS = [['total', 'amount'] as const, ...SOURCE_IDS.map((id) => [id, id] as const)];
