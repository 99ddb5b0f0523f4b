import type { CellEdit } from '../../engine/filling/write-plan';
import { typedContent } from '../../engine/filling/typed-content';
import type { CellRef, Row, Sheet, Workbook } from '../../engine/grid/grid';

/**
 * What a row says beside one of its cells, by column: by this it is known again after rows were inserted,
 * deleted or sorted. Formulas are left out, as they follow the rows.
 */
export type RowPrint = readonly CellEdit['content'][];

/** Stands for a formula: whatever stands there then, it says nothing about the row. */
const FORMULA = '=';

export function rowPrint(row: Row | undefined, col: number): RowPrint {
  return Array.from(row ?? [], (cell, at) => {
    if (at === col) return null;
    return cell?.formula === undefined ? typedContent(cell) : FORMULA;
  });
}

/**
 * Where a cell stands now: where it was, if its row is still there; else where its row has gone, if only one
 * row can be it. The cell must hold what is expected of it.
 */
export function rowPlaceOf(
  ref: CellRef,
  print: RowPrint,
  expected: CellEdit['content'],
  workbooks: readonly Workbook[],
): CellRef | undefined {
  const sheet = sheetOf(ref, workbooks);
  if (!sheet) return undefined;
  const holds = (row: Row | undefined): boolean => typedContent(row?.[ref.col]) === expected;
  const here = sheet.rows[ref.row];
  const isHere = holds(here);
  if (isHere && isSame(print, rowPrint(here, ref.col))) return ref;
  const rows = sheet.rows.flatMap((row, index) =>
    holds(row) && hasWords(print) && isSame(print, rowPrint(row, ref.col)) ? [index] : [],
  );
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return { ...ref, row: only };
  // Another figure of the row was changed meanwhile: its words still tell it.
  return isHere && rows.length === 0 && isSame(wordsOf(print), wordsOf(rowPrint(here, ref.col)))
    ? ref
    : undefined;
}

export function sheetOf(ref: CellRef, workbooks: readonly Workbook[]): Sheet | undefined {
  return workbooks.find(({ file }) => file === ref.file)?.sheets.find(({ name }) => name === ref.sheet);
}

function isSame(a: RowPrint, b: RowPrint): boolean {
  for (let col = 0; col < Math.max(a.length, b.length); col += 1) {
    const [one, other] = [a[col] ?? null, b[col] ?? null];
    if (one !== other && one !== FORMULA && other !== FORMULA) return false;
  }
  return true;
}

const wordsOf = (print: RowPrint): RowPrint =>
  print.map((content) => (typeof content === 'string' && content !== FORMULA ? content : null));

const hasWords = (print: RowPrint): boolean => wordsOf(print).some((content) => content !== null);
