import type { CellEdit } from '../../engine/filling/write-plan';
import { cellName } from '../../engine/grid/address';
import { isFormulaEntry } from './text-entry';

/*
 * A formula written into one cell of an Excel table goes into the others of its column by itself, over what they
 * hold (office-js #2093, #5909; by design, and nothing switches it off). So it is looked for before it is written.
 */

/** An edit that writes a formula, and the tables in which it would stand. */
export interface InTables {
  readonly edit: CellEdit;
  readonly tables: Excel.TableScopedCollection;
}

/** Asks in the next round trip, of edits that write formulas. */
export function queueTables(book: Excel.Workbook, edits: readonly CellEdit[]): InTables[] {
  return edits.filter(isFormula).map((edit) => {
    const { sheet, row, col } = edit.ref;
    const tables = book.worksheets.getItem(sheet).getRange(cellName(row, col)).getTables(false);
    tables.load('items/name');
    return { edit, tables };
  });
}

function isFormula({ content }: CellEdit): boolean {
  return isFormulaEntry(content);
}

/** The edits whose formula would change other cells of a table's column. One round trip where there are tables. */
export async function spreading(
  context: Excel.RequestContext,
  asked: readonly InTables[],
): Promise<readonly CellEdit[]> {
  const columns = asked.flatMap(({ edit, tables }) =>
    tables.items.slice(0, 1).map(({ name }) => {
      const body = context.workbook.tables.getItem(name).getDataBodyRange();
      const { row, col, sheet } = edit.ref;
      const cell = context.workbook.worksheets.getItem(sheet).getRange(cellName(row, col));
      const column = body.getIntersectionOrNullObject(cell.getEntireColumn());
      column.load('rowIndex,formulas');
      return { edit, column };
    }),
  );
  if (columns.length > 0) await context.sync();
  return columns.flatMap(({ edit, column }) =>
    column.isNullObject || isSafe(edit, column.rowIndex, column.formulas) ? [] : [edit],
  );
}

/** Where every other cell of the column holds the very formula, Excel has nothing to change. */
function isSafe({ content, ref }: CellEdit, top: number, column: readonly (readonly unknown[])[]): boolean {
  if (ref.row < top || ref.row >= top + column.length) return true;
  const own = relative(String(content), ref.row);
  return column.every(([held], at) => top + at === ref.row || relative(String(held), top + at) === own);
}

/** A formula with its rows told from its own; quotes and spaces apart, which Excel drops as it pleases. */
function relative(formula: string, row: number): string {
  return formula
    .replace(/[\s']/g, '')
    .toUpperCase()
    .replace(
      /(\$?[A-Z]{1,3})(\d+)/g,
      (_, column: string, digits: string) => `${column}[${Number(digits) - 1 - row}]`,
    );
}
