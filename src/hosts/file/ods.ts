import { readOds as readCells } from 'hucre/ods';
import type { Workbook } from '../../engine/grid/grid';
import { gridFromHucre } from './from-hucre';
import { LIMITS } from './limits';
import { Refusal } from './refusal';
import { tags } from './xml';
import { tooLarge, type Zip } from './zip';

/** A tree of the whole part is made of it, so less is taken on than of an .xlsx. */
const CONTENT_BYTES = 60e6;
const MOST_COLUMNS = 16_384;

/**
 * The grid of an OpenDocument spreadsheet, by hucre, after a look at what it would grow to.
 *
 * @throws Refusal
 */
export async function readOds(bytes: Uint8Array, zip: Zip): Promise<Omit<Workbook, 'file'>> {
  if (zip.has('META-INF/manifest.xml')) {
    const manifest = await zip.xml('META-INF/manifest.xml');
    if (manifest.includes('encryption-data')) throw new Refusal({ kind: 'encrypted' });
  }
  if (!zip.has('content.xml')) throw new Refusal({ kind: 'broken' });
  const content = await zip.xml('content.xml');
  if (content.length > CONTENT_BYTES) tooLarge(CONTENT_BYTES);
  if (unrolledCells(content) > LIMITS.cells) tooLarge(LIMITS.totalBytes);
  return gridFromHucre(await readCells(bytes, { readStyles: true }));
}

/** How many cells the repeated rows and cells stand for; the empty ones at the end of a row count too. */
function unrolledCells(content: string): number {
  let cells = 0;
  let rowRepeats = 1;
  let width = 0;
  let pending = 0;
  for (const tag of tags(content)) {
    if (tag.name === 'table-row' && tag.kind !== 'close') {
      rowRepeats = repeats(tag.attribute('number-rows-repeated'));
      width = 0;
      pending = 0;
    } else if (tag.name === 'table-cell' || tag.name === 'covered-table-cell') {
      if (tag.kind === 'close') continue;
      pending += Math.min(repeats(tag.attribute('number-columns-repeated')), MOST_COLUMNS);
      const kept = tag.kind === 'open' || tag.attribute('style-name') !== undefined;
      if (!kept) continue;
      width += pending;
      pending = 0;
    } else if (tag.name === 'table-row') {
      // rows without content are not unrolled
      if (width > 0) cells += width * rowRepeats;
    }
  }
  return cells;
}

function repeats(text: string | undefined): number {
  const value = Number(text ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}
