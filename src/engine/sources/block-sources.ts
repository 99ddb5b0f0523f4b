import { add, negate, ZERO, type Decimal } from '../decimal';
import type { BudgetRecord } from '../records/budget-record';
import type { ColumnMap } from '../records/record-table';
import { sourceFigures } from './source-amount';
import { columnsIn, toldSources, type SignedSource, type ToldSources } from './told-sources';

/** How the blocks of columns that some rows stand in tell sources. */
export interface BlockSources {
  readonly toldIn: (columns: ColumnMap) => ToldSources;
  /** A row's money under a source, in its sheet's measure unit; undefined where its sheet does not tell it. */
  readonly amount: (record: BudgetRecord, id: string) => Decimal | undefined;
  /** What the cells of its columns alone add up to, as a formula over them does. */
  readonly ownAmount: (record: BudgetRecord, id: string) => Decimal;
}

const NOTHING: ToldSources = new Map();

/** The field of a budget's row that holds a source's money: `amount` for the total, else the source's own id. */
export function fieldOf(id: string): string {
  return id === 'total' ? 'amount' : id;
}

/** What each block tells is learnt from all its rows at once. */
export function blockSources(records: readonly BudgetRecord[]): BlockSources {
  const blocks = new Map<ColumnMap, BudgetRecord[]>();
  for (const record of records) {
    const block = blocks.get(record.at.columns);
    if (block) block.push(record);
    else blocks.set(record.at.columns, [record]);
  }
  const told = new Map(
    [...blocks].map(([columns, rows]) => [
      columns,
      toldSources((id) => columns[fieldOf(id)] !== undefined, rows.map(sourceFigures)),
    ]),
  );
  const toldIn = (columns: ColumnMap): ToldSources => told.get(columns) ?? NOTHING;
  return {
    toldIn,
    amount: (record, id) => {
      const source = toldIn(record.at.columns).get(id);
      return (
        source &&
        sumOf(
          record,
          columnsIn(source, (part) => figureOf(record, part) !== undefined),
        )
      );
    },
    ownAmount: (record, id) => sumOf(record, toldIn(record.at.columns).get(id)?.columns ?? []),
  };
}

function sumOf(record: BudgetRecord, columns: readonly SignedSource[]): Decimal {
  return columns.reduce((total, { id, sign }) => {
    const figure = figureOf(record, id) ?? ZERO;
    return add(total, sign === 1 ? figure : negate(figure));
  }, ZERO);
}

function figureOf(record: BudgetRecord, id: string): Decimal | undefined {
  const sources: Readonly<Record<string, Decimal | undefined>> = record.sources;
  return id === 'total' ? record.amount : sources[id];
}
