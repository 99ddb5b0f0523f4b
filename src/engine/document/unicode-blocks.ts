import type { Cell, CellLook } from '../grid/grid';
import { unicodeSheet } from '../grid/unicode-sheet';
import type { Block, TableCell } from './block';

/**
 * A document's texts made Unicode where they were written for an old font (TCVN3, VNI), before anyone looks for
 * headings in them. Paragraphs and cells are weighed together, as the cells of one sheet are.
 */
export function unicodeBlocks(blocks: readonly Block[]): readonly Block[] {
  const texts: Cell[] = [];
  collect(blocks, texts);
  const { sheet, converted } = unicodeSheet({ name: '', rows: texts.map((cell) => [cell]) });
  if (converted.length === 0) return blocks;
  let next = 0;
  const following = (): string => String(sheet.rows[next++]?.[0]?.value ?? '');
  return rewritten(blocks, following);
}

function collect(blocks: readonly Block[], texts: Cell[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph')
      texts.push({ value: block.text, ...(block.look ? { look: block.look } : {}) });
    else {
      for (const row of block.rows) {
        for (const cell of row) {
          if (!cell) continue;
          texts.push({ value: cell.text, ...(cell.look ? { look: cell.look } : {}) });
          collect(cell.blocks ?? [], texts);
        }
      }
    }
  }
}

/** The same blocks in the same order, each text the one that follows. */
function rewritten(blocks: readonly Block[], following: () => string): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph') return renewed(block, following());
    const rows = block.rows.map((row) =>
      Array.from(row, (cell): TableCell | undefined => {
        if (!cell) return undefined;
        const made = renewed(cell, following());
        return cell.blocks ? { ...made, blocks: rewritten(cell.blocks, following) } : made;
      }),
    );
    return { ...block, rows };
  });
}

/** With its new text, which is no more for the old font. */
function renewed<T extends { readonly text: string; readonly look?: CellLook }>(old: T, text: string): T {
  if (text === old.text || old.look?.fontName === undefined) return { ...old, text };
  const look: { -readonly [K in keyof CellLook]: CellLook[K] } = { ...old.look };
  delete look.fontName;
  return { ...old, text, look };
}
