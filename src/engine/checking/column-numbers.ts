import type { ColumnNumbers } from '../findings/formulas';
import { gather } from '../gather';
import type { SumStatement } from '../reading/statements';
import type { Table } from '../reading/table';
import { tally } from './column-sums';
import type { Identity } from './identity';
import { judge } from './judge';

/** Of so few rows that all contradict a statement any may be wrong itself. */
export const SEVERAL_ROWS = 3;

/** True for a sum of columns that no row bears out and several contradict. */
export function isBorneOutNowhere(
  table: Table,
  { total, parts }: Pick<SumStatement, 'total' | 'parts'>,
): boolean {
  const { holding, failing } = tally(table, { kind: 'items', total, parts }, true);
  return holding === 0 && failing >= SEVERAL_ROWS;
}

/**
 * Statements of the row of column numbers (`2=3+4`) that no row of the table bears out while another sum of the same
 * total holds in all: a form that got a column more or less and kept its numbers. The figures are right then.
 */
export function checkColumnNumbers(table: Table, identities: readonly Identity[]): ColumnNumbers[] {
  return (table.statements ?? []).flatMap((statement): ColumnNumbers[] => {
    if (statement.kind !== 'sum' || !isBorneOutNowhere(table, statement)) return [];
    const colOf = (index: number): number => table.columns[index]?.col ?? -1;
    const total = colOf(statement.total);
    const stated = statement.parts.map(colOf);
    const sums = new Map<string, Identity[]>();
    for (const sum of identities)
      if (sum.kind !== 'rows' && sum.total.ref.col === total) gather(sums, columnsOf(sum).join(), sum);
    if (sums.has([...stated].sort((a, b) => a - b).join())) return [];
    const holds = [...sums.values()].find(
      (own) => own.length >= SEVERAL_ROWS && own.every((sum) => judge(sum) === undefined),
    );
    const [first] = holds ?? [];
    if (!first) return [];
    return [
      {
        rule: 'column-numbers',
        severity: 'warning',
        verdict: 'fail',
        cells: [{ file: table.file, sheet: table.sheet, row: statement.row, col: colOf(statement.own) }],
        parts: [],
        subject: { layout: table.layout.id },
        text: statement.text,
        total,
        instead: columnsOf(first),
      },
    ];
  });
}

function columnsOf({ parts }: Identity): number[] {
  return [...new Set(parts.map(({ ref }) => ref.col))].sort((a, b) => a - b);
}
