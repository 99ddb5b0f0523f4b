import { typedContent } from '../../engine/filling/typed-content';
import type { CellEdit } from '../../engine/filling/write-plan';
import { cellName } from '../../engine/grid/address';
import type { FormerCell, Hindered } from './edits';
import { isFormulaEntry } from './text-entry';

/*
 * A formula written into one cell of an Excel table goes into the others of its column by itself, over what they
 * hold (office-js #2093, #5909; by design, and nothing switches it off). So it is looked for before it is written.
 */

/** Names of the tables on a sheet, by the sheet's name. */
export type SheetTables = ReadonlyMap<string, readonly string[]>;

/** Asks in the next round trip which tables there are on the sheets of edits. */
export function queueTables(book: Excel.Workbook, edits: readonly CellEdit[]): () => SheetTables {
  const sheets = [...new Set(edits.map(({ ref }) => ref.sheet))].map((sheet) => {
    const { tables } = book.worksheets.getItem(sheet);
    tables.load('items/name');
    return { sheet, tables };
  });
  return () => new Map(sheets.map(({ sheet, tables }) => [sheet, tables.items.map(({ name }) => name)]));
}

/**
 * The edits that would change other cells of a table's column by the formula that they write, or by the one that taking
 * them back will. One round trip where there are such in tables.
 */
export async function spreading(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  cells: readonly FormerCell[],
  tables: SheetTables,
): Promise<readonly Hindered[]> {
  const columns = edits.flatMap((edit, index) => {
    const formulas = [edit.content, typedContent(cells[index]?.cell)].filter(isFormulaEntry);
    if (formulas.length === 0) return [];
    return (tables.get(edit.ref.sheet) ?? []).map((name) => {
      const body = context.workbook.tables.getItem(name).getDataBodyRange();
      const { row, col, sheet } = edit.ref;
      const cell = context.workbook.worksheets.getItem(sheet).getRange(cellName(row, col));
      const column = body.getIntersectionOrNullObject(cell.getEntireColumn());
      column.load('rowIndex,formulas');
      return { edit, formulas, column };
    });
  });
  if (columns.length > 0) await context.sync();
  return columns.flatMap(({ edit, formulas, column }): Hindered[] => {
    if (column.isNullObject) return [];
    const isSafe = formulas.every((formula) => isEverywhere(formula, edit, column.rowIndex, column.formulas));
    return isSafe ? [] : [{ edit, what: 'table', cells: cellName(edit.ref.row, edit.ref.col) }];
  });
}

/** Where every other cell of the column holds the very formula, Excel has nothing to change. */
function isEverywhere(
  formula: unknown,
  { ref }: CellEdit,
  top: number,
  column: readonly (readonly unknown[])[],
): boolean {
  if (ref.row < top || ref.row >= top + column.length) return true;
  const own = relative(String(formula), ref.row);
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
