import { cellAt, isBlank, type CellRef, type Sheet } from '../grid/grid';
import { sourceNamed } from '../language/sources-named';
import type { Records } from '../records/records';
import type { RecordTable } from '../records/record-table';
import { bare } from '../text/fold';

const OF_MONEY = /(?:^| )(?:kinh phi|du toan|so tien|thanh tien|nsnn|ngan sach)(?: |$)/;

/**
 * The headings of columns of money in lists of products: whoever sends one list with its money in it expects the
 * money in the appendices, which are filled from budgets alone.
 */
export function moneyElsewhere(
  { tables }: Records,
  sheetOf: (table: RecordTable) => Sheet | undefined,
): readonly CellRef[] {
  return tables.flatMap((table): CellRef[] => {
    const sheet = table.layout.id === 'products' ? sheetOf(table) : undefined;
    if (!sheet) return [];
    const taken = new Set([
      ...table.blocks.flatMap(({ columns }) => Object.values(columns)),
      ...(table.marks ?? []).map(({ col }) => col),
    ]);
    const { left, right } = table.range;
    const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
    return columns.flatMap((col) => (taken.has(col) ? [] : (headingOfMoney(table, sheet, col) ?? [])));
  });
}

function headingOfMoney(table: RecordTable, sheet: Sheet, col: number): CellRef | undefined {
  const { file, sheet: name, header, rows } = table;
  for (let row = header.last; row >= header.first; row -= 1) {
    const value = cellAt(sheet, row, col)?.value;
    if (typeof value !== 'string' || value.trim() === '') continue;
    const isMoney = OF_MONEY.test(bare(value)) || sourceNamed(value) !== undefined;
    const isFilled = rows.some((each) => isFigure(sheet, each, col));
    return isMoney && isFilled ? { file, sheet: name, row, col } : undefined;
  }
  return undefined;
}

function isFigure(sheet: Sheet, row: number, col: number): boolean {
  const cell = cellAt(sheet, row, col);
  if (isBlank(cell)) return false;
  return typeof cell?.value === 'number' || /^\s*\d[\d.,\s]*$/.test(String(cell?.value));
}
