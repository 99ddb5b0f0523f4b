import type { CellEdit } from '../../engine/filling/write-plan';
import { gather } from '../../engine/gather';
import { rangeName } from '../../engine/grid/address';
import type { GridRange } from '../../engine/grid/grid';
import { rangesOf } from './addresses';
import { rectangles } from './areas';
import { cellByCell, type FormerCell, type Hindered } from './edits';
import { sendSteps } from './payload';
import { rangeAt } from './write-sheet';

/** Excel tells of at most 512 merged areas at once, and each cell may be in another one. */
const MOST_CELLS = 512;

/**
 * Merged cells but the first hold nothing, and what is written into one is not seen. So where blank cells are filled it
 * is asked, in one round trip more, which of them are merged.
 */
export async function inMerged(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  cells: readonly FormerCell[],
): Promise<readonly Hindered[]> {
  const filled = edits.filter((edit, index) => edit.content !== null && isBlank(cells[index]));
  if (filled.length === 0) return [];
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of filled) gather(bySheet, edit.ref.sheet, edit);
  const blocks = [...bySheet].flatMap(([sheet, inSheet]) =>
    rectangles(inSheet.map(({ ref }) => ref))
      .flatMap(cut)
      .map((range) => ({ sheet, range })),
  );
  const asked = cellByCell(blocks, ({ sheet, range }) => {
    const areas = rangeAt(context.workbook.worksheets.getItem(sheet), range).getMergedAreasOrNullObject();
    areas.untrack();
    areas.load('address');
    return () => (areas.isNullObject ? [] : rangesOf(areas.address).map((merge) => ({ sheet, merge })));
  });
  await sendSteps(() => context.sync(), asked.steps, { reading: true });
  return asked
    .answers()
    .flat()
    .flatMap(({ sheet, merge }) =>
      (bySheet.get(sheet) ?? [])
        .filter(({ ref }) => isTakenIn(ref, merge))
        .map((edit): Hindered => ({ edit, what: 'merge', cells: rangeName(merge) })),
    );
}

function isBlank(former: FormerCell | undefined): boolean {
  return former?.cell?.value === null && former.cell.formula === undefined;
}

function cut(range: GridRange): GridRange[] {
  const height = Math.max(1, Math.floor(MOST_CELLS / (range.right - range.left + 1)));
  const parts: GridRange[] = [];
  for (let { top } = range; top <= range.bottom; top += height)
    parts.push({ ...range, top, bottom: Math.min(range.bottom, top + height - 1) });
  return parts;
}

/** Whether a cell is one of those that the first one stands for. */
function isTakenIn({ row, col }: CellEdit['ref'], { top, left, bottom, right }: GridRange): boolean {
  const isInside = row >= top && row <= bottom && col >= left && col <= right;
  return isInside && (row > top || col > left);
}
