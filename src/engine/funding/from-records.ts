import type { MoneyUnit } from '../text/measure-unit';
import { negate, trimmed } from '../decimal';
import type { CellRef } from '../grid/grid';
import { SOURCE_IDS } from '../layouts/source-ids';
import type { BudgetRecord } from '../records/budget-record';
import { cellOf, rowCell } from '../records/record';
import { fold } from '../text/fold';
import { blockSources, fieldOf } from '../sources/block-sources';
import { columnsIn, type SignedSource, type ToldSources } from '../sources/told-sources';
import type { Cut } from './cut';
import { isLost, lostMoney, money, NOTHING, sumMoney, type Money } from './money';
import { usualScale } from './precision';
import type { Section } from './view';

/** The money of one row of an input sheet, ready to be added up with others of its unit and year. */
export interface BudgetEntry {
  readonly file: string;
  readonly unit: string;
  readonly place: Section;
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
  const { toldIn } = blockSources(records);
  return records.map((record): BudgetEntry => {
    const measure = record.at.table.measure ?? fallback;
    const scale = scaleIn(record);
    return {
      file: record.at.table.file,
      unit: record.unit ?? '',
      place: record.place,
      cell: rowCell(record, ['unit', 'item', 'amount']),
      item: fold(record.item ?? ''),
      ...(record.year === undefined ? {} : { year: record.year }),
      measure,
      cut: cutIn(record, measure, scale, toldIn(record.at.columns), unreadable),
    };
  });
}

function figuresOf({ amount, sources }: BudgetRecord): { readonly scale: number }[] {
  return [amount, ...SOURCE_IDS.map((id) => sources[id])].flatMap((value) => (value ? [trimmed(value)] : []));
}

/** Every source that a row's sheet tells, from the cells that tell it; an amount that cannot be read is the sum of its sources. */
function cutIn(
  record: BudgetRecord,
  measure: MoneyUnit,
  scale: number,
  told: ToldSources,
  unreadable: Unreadable,
): Cut {
  const figures = figuresIn(record, measure, scale, unreadable);
  const cut = new Map<string, Money>();
  const sumOf = (columns: readonly SignedSource[]): Money =>
    sumMoney(
      columns.flatMap(({ id, sign }): Money[] => {
        const figure = figures.get(id);
        if (!figure) return [];
        return [sign === 1 ? figure : { ...figure, dong: negate(figure.dong) }];
      }),
    );
  for (const [id, source] of told) {
    const own = sumOf(columnsIn(source, (part) => figures.has(part)));
    const parts = isLost(own) && source.parts ? sumOf(source.parts) : NOTHING;
    cut.set(id, parts.absent ? own : sumMoney([own, parts]));
  }
  return cut;
}

/** What the row's own cells hold, each once: totals made of the same cells are known by that. */
function figuresIn(
  record: BudgetRecord,
  measure: MoneyUnit,
  scale: number,
  unreadable: Unreadable,
): ReadonlyMap<string, Money> {
  const figures = new Map<string, Money>();
  for (const id of ['total', ...SOURCE_IDS] as const) {
    const value = id === 'total' ? record.amount : record.sources[id];
    const cell = cellOf(record, fieldOf(id));
    if (value) {
      const known = Math.max(trimmed(value).scale, scale);
      figures.set(id, money(value, known, measure, cell ? [cell] : []));
    } else if (cell && unreadable(cell)) figures.set(id, lostMoney(cell));
  }
  return figures;
}
