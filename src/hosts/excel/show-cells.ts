import { cellName, rangeName } from '../../engine/grid/address';
import type { CellRef } from '../../engine/grid/grid';
import { HostProblem } from '../host';
import { addressLists, rectangles } from './areas';
import { canSelectAreas } from './requirements';

/**
 * Brings a cell into view and selects it, by that alone: one round trip, nothing is written and nothing
 * else is asked for that could fail.
 */
export async function showCell(context: Excel.RequestContext, cell: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(cell.sheet);
  sheet.activate();
  select(sheet, cellName(cell.row, cell.col));
  try {
    await context.sync();
  } catch (error) {
    throw (await whyNot(context, cell.sheet)) ?? error;
  }
}

/**
 * The addresses to select for a cell and its parts, the cell first, as Excel makes the first area's first
 * cell the active one. Undefined where no parts stand on its sheet or this Excel cannot select them.
 */
export function withParts(cell: CellRef, parts: readonly CellRef[]): string | undefined {
  const others = parts.filter((part) => part.sheet === cell.sheet && !isSame(part, cell));
  if (others.length === 0) return undefined;
  const block = blockOf(cell, others);
  if (block !== undefined || !canSelectAreas()) return block;
  const own = { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
  return addressLists([own, ...rectangles(others)])[0];
}

/** Selects what `withParts` says. */
export async function showAreas(
  context: Excel.RequestContext,
  sheetName: string,
  addresses: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  if (addresses.includes(',')) {
    const areas = sheet.getRanges(addresses);
    areas.untrack();
    areas.select();
  } else select(sheet, addresses);
  await context.sync();
}

/** A total above or before its parts is one block with them, which any host can select. */
function blockOf(cell: CellRef, others: readonly CellRef[]): string | undefined {
  const [block, ...more] = rectangles([cell, ...others]);
  const begins = block?.top === cell.row && block.left === cell.col;
  return block && begins && more.length === 0 ? rangeName(block) : undefined;
}

function select(sheet: Excel.Worksheet, address: string): void {
  const range = sheet.getRange(address);
  range.untrack();
  range.select();
}

/** Why a sheet cannot be shown, where that can be seen. */
async function whyNot(context: Excel.RequestContext, name: string): Promise<HostProblem | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  try {
    await context.sync();
  } catch {
    return undefined;
  }
  if (sheet.isNullObject) return new HostProblem({ kind: 'not-found', what: name });
  if (sheet.visibility !== 'Visible') return new HostProblem({ kind: 'conflict', what: 'hidden-sheet' });
  return undefined;
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}
