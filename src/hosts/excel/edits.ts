import { typedContent } from '../../engine/filling/typed-content';
import type { CellEdit } from '../../engine/filling/write-plan';
import { cellName } from '../../engine/grid/address';
import type { Cell } from '../../engine/grid/grid';
import type { Obstacle } from '../host';
import { gridCell } from './cells';
import { payloadBytes, type SendStep } from './payload';
import { isFormulaEntry, textEntry } from './text-entry';
import { CALL_BYTES } from './write-sheet';

/** What stood in a cell before an edit, and whether the sheet's protection covers it. */
export interface FormerCell {
  readonly cell: Cell | undefined;
  readonly locked: boolean;
  /** Where one formula fills it, perhaps with other cells: spilling, or entered into all of them at once. */
  readonly array?: 'spills' | 'entered';
  /** Goes along where rows are inserted or deleted around the cell. */
  readonly range: Excel.Range;
}

const MEMBERS = 'values,formulas,numberFormat,valueTypes';

/** An edit that would change more, or less, than its cell, and all the cells that go with it: `D4:D9`. */
export interface Hindered {
  readonly edit: CellEdit;
  readonly what: Extract<Obstacle, 'array' | 'merge' | 'table'>;
  readonly cells: string;
}

/** Asks in the next round trip for what an edit would change. */
export function queueFormerCell(book: Excel.Workbook, edit: CellEdit): () => FormerCell {
  const { row, col, sheet } = edit.ref;
  const range = book.worksheets.getItem(sheet).getRange(cellName(row, col));
  range.track();
  range.load(`${MEMBERS},savedAsArray,hasSpill,format/protection/locked`);
  return () => ({
    cell: cellIn(range),
    locked: range.format.protection.locked !== false,
    ...(range.hasSpill ? { array: 'spills' } : range.savedAsArray ? { array: 'entered' } : {}),
    range,
  });
}

/** What stands in a cell just before it is written, and where that is. */
export interface LatestCell {
  readonly cell: Cell;
  readonly at: CellPlace;
  /** Whether a formula spills over it from another cell: it holds nothing of its own then. */
  readonly spilled: boolean;
}

/** Asks for the cell once more, wherever it now stands. */
export function queueLatestCell(range: Excel.Range): () => LatestCell {
  range.load(`${MEMBERS},hasSpill,rowIndex,columnIndex`);
  const first = range.getSpillParentOrNullObject();
  first.untrack();
  first.load('rowIndex,columnIndex');
  return () => {
    const at = { row: range.rowIndex, col: range.columnIndex };
    const isFirst = first.isNullObject || (first.rowIndex === at.row && first.columnIndex === at.col);
    const spilled = range.hasSpill && !isFirst;
    const cell = cellIn(range);
    return { cell: spilled ? withoutContent(cell) : cell, at, spilled };
  };
}

interface CellPlace {
  readonly row: number;
  readonly col: number;
}

function cellIn(range: Excel.Range): Cell {
  const { values, formulas, numberFormat, valueTypes } = range;
  const format = String(numberFormat[0]?.[0] ?? 'General');
  return (
    gridCell(values[0]?.[0], formulas[0]?.[0], format, valueTypes[0]?.[0]) ?? {
      value: null,
      ...formatMember(format),
    }
  );
}

/** Whether a cell holds what an edit says, in the words of `CellEdit`. */
export function holdsContent(cell: Cell | undefined, content: NonNullable<CellEdit['was']> | null): boolean {
  const held = typedContent(cell);
  if (held === content) return true;
  // Excel drops quotes and spaces of a formula as it pleases.
  const plain = (text: unknown): string => String(text).replace(/[\s']/g, '');
  return isFormulaEntry(held) && isFormulaEntry(content) && plain(held) === plain(content);
}

/** Bytes of what is asked of one cell: its range, what is loaded of it, and what is looked for from there. */
const CELL_BYTES = 800;

/** Cells of one step: thousands, as where units are moved, do not fit into one round trip. */
const STEP_CELLS = 100;

/** Something asked of many cells, in steps that fit into round trips; the answers, once they are through. */
export function cellByCell<T, A>(
  cells: readonly T[],
  queue: (cell: T) => () => A,
): { readonly steps: readonly SendStep[]; readonly answers: () => readonly A[] } {
  const asked: (() => A)[] = [];
  const steps: SendStep[] = [];
  for (let from = 0; from < cells.length; from += STEP_CELLS) {
    const some = cells.slice(from, from + STEP_CELLS);
    steps.push({
      bytes: CELL_BYTES * some.length,
      queue: () => some.forEach((cell, index) => (asked[from + index] = queue(cell))),
    });
  }
  return { steps, answers: () => asked.map((answer) => answer()) };
}

export function editStep(edit: CellEdit, former: FormerCell): SendStep {
  const { row, col, sheet } = edit.ref;
  const entry = entryOfEdit(edit.content);
  const format = edit.format ?? formatFor(edit, former);
  return {
    bytes: 3 * CALL_BYTES + payloadBytes(entry),
    place: { sheet, cells: cellName(row, col) },
    queue: () => {
      const { range } = former;
      if (format !== undefined) range.numberFormat = [[format]];
      range.formulas = [[entry]];
    },
  };
}

/** In a cell formatted as text Excel would keep a figure or a formula as text. */
function formatFor(edit: CellEdit, former: Pick<FormerCell, 'cell'>): string | undefined {
  const figure =
    typeof edit.content === 'number' || typeof edit.content === 'boolean' || isFormulaEntry(edit.content);
  return figure && former.cell?.format === '@' ? 'General' : undefined;
}

function entryOfEdit(content: CellEdit['content']): string | number | boolean {
  if (content === null) return '';
  if (typeof content !== 'string' || /^[=#']/.test(content)) return content;
  return textEntry(content);
}

/** The edit that puts back what stood there, as long as the cell holds what was written. */
export function editBack(edit: CellEdit, former: Pick<FormerCell, 'cell'>): CellEdit {
  const changed = edit.format !== undefined || formatFor(edit, former) !== undefined;
  return {
    ref: edit.ref,
    content: typedContent(former.cell),
    was: edit.content,
    ...(changed ? { format: former.cell?.format ?? 'General' } : {}),
  };
}

function withoutContent({ format = 'General' }: Cell): Cell {
  return { value: null, ...formatMember(format) };
}

function formatMember(format: string): { readonly format?: string } {
  return format === 'General' ? {} : { format };
}
