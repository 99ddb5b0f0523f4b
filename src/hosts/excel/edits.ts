import type { CellEdit } from '../../engine/filling/write-plan';
import { isCellError, type Cell } from '../../engine/grid/grid';
import { cellOf } from './cells';
import { payloadBytes, type Step } from './payload';
import { isFormulaEntry, textEntry } from './text-entry';
import { CALL_BYTES, rangeAt } from './write-sheet';

/** What stood in a cell before an edit, and whether the sheet's protection covers it. */
export interface FormerCell {
  readonly cell: Cell | undefined;
  readonly locked: boolean;
}

/** Asks in the next round trip for what an edit would change. */
export function queueFormerCell(book: Excel.Workbook, edit: CellEdit): () => FormerCell {
  const { row, col, sheet } = edit.ref;
  const range = rangeAt(book.worksheets.getItem(sheet), { top: row, left: col, bottom: row, right: col });
  range.load('values,formulas,numberFormat,valueTypes,format/protection/locked');
  return () => ({
    cell: cellOf(
      range.values[0]?.[0],
      range.formulas[0]?.[0],
      range.numberFormat[0]?.[0],
      range.valueTypes[0]?.[0],
    ) ?? {
      value: null,
      ...formatMember(String(range.numberFormat[0]?.[0] ?? 'General')),
    },
    locked: range.format.protection.locked !== false,
  });
}

export function editStep(book: Excel.Workbook, edit: CellEdit, former: FormerCell | undefined): Step {
  const { row, col, sheet } = edit.ref;
  const entry = entryOfEdit(edit.content);
  const format = edit.format ?? formatFor(edit, former);
  return {
    bytes: 4 * CALL_BYTES + payloadBytes(entry),
    queue: () => {
      const range = rangeAt(book.worksheets.getItem(sheet), { top: row, left: col, bottom: row, right: col });
      if (format !== undefined) range.numberFormat = [[format]];
      range.formulas = [[entry]];
    },
  };
}

/** In a cell formatted as text Excel would keep a figure or a formula as text. */
function formatFor(edit: CellEdit, former: FormerCell | undefined): string | undefined {
  const figure =
    typeof edit.content === 'number' || typeof edit.content === 'boolean' || isFormulaEntry(edit.content);
  return figure && former?.cell?.format === '@' ? 'General' : undefined;
}

function entryOfEdit(content: CellEdit['content']): string | number | boolean {
  if (content === null) return '';
  if (typeof content !== 'string' || /^[=#']/.test(content)) return content;
  return textEntry(content);
}

/** The edit that puts back what stood there. */
export function editBack(edit: CellEdit, former: FormerCell): CellEdit {
  const changed = edit.format !== undefined || formatFor(edit, former) !== undefined;
  return {
    ref: edit.ref,
    content: contentOf(former.cell),
    ...(changed ? { format: former.cell?.format ?? 'General' } : {}),
  };
}

function contentOf(cell: Cell | undefined): CellEdit['content'] {
  if (!cell) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (isCellError(cell.value)) return cell.value.error;
  // Behind Excel's apostrophe what looks like a formula or an error stays the text that it was.
  return typeof cell.value === 'string' && /^[='#]/.test(cell.value) ? `'${cell.value}` : cell.value;
}

function formatMember(format: string): { readonly format?: string } {
  return format === 'General' ? {} : { format };
}
