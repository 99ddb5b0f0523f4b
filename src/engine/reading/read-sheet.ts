import type { Sheet } from '../grid/grid';
import type { AppendixLayout, LayoutId } from '../layouts/layout';
import { candidate } from './candidate';
import { withoutRecordHeadings } from './columns';
import { HeaderFinder, type HeaderBlock } from './header-block';
import type { HeaderOnSheet } from './header-on-sheet';
import { NOTHING_SAID, saidAt, saidLayout, type SaidOfSheet } from './said-table';
import type { Table } from './table';
import { tableFrom } from './table-from';

/** Below this a header is taken for something else. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Every appendix on a sheet, whichever of the layouts it is; none is a good answer too. What a person says a table
 * is, it is, however little its headings look like it.
 */
export function readSheet(
  sheet: Sheet,
  file: string,
  layouts: readonly AppendixLayout[],
  said: SaidOfSheet = NOTHING_SAID,
): Table[] {
  const finder = new HeaderFinder(sheet, said.tables);
  const tables: Table[] = [];
  let from = 0;
  let refused: readonly HeaderBlock[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    if (!finder.startsAt(row)) continue;
    const blocks = finder
      .blocksAt(row, from)
      .filter((block) => !refused.some((whole) => isBelow(block, whole)));
    const read = (block: HeaderBlock, told?: LayoutId): Table | undefined =>
      readBlock(
        { sheet, file, block, ends: finder, said: saidAt(said.tables, block.start) },
        layouts,
        from,
        saidLayout(said, block.start) ?? told,
      );
    const found = blocks.flatMap((block) => {
      const table = read(block);
      const whole = table && refused.map(withoutRecordHeadings).find((other) => isWider(other, block));
      return (whole && read(whole, table.layout.id)) ?? table ?? [];
    });
    if (found.length === 0) {
      if (blocks.length > 0) refused = blocks;
      continue;
    }
    tables.push(...found);
    from = Math.max(...found.map(({ range }) => range.bottom)) + 1;
    row = from - 1;
  }
  return tables;
}

/** The lower rows of a header, where columns are headed by the upper ones only: not a header by itself. */
function isBelow(part: HeaderBlock, whole: HeaderBlock): boolean {
  const blanks = part.blanks ?? [];
  return (
    part.bottom === whole.bottom &&
    part.top > whole.top &&
    whole.columns.some(({ col }) => blanks.includes(col))
  );
}

/** The upper rows of a header head columns that the lower ones do not: `Hoạt động | Kinh phí | Nguồn` over `NSTW | NS tỉnh`. */
function isWider(whole: HeaderBlock, part: HeaderBlock): boolean {
  return (
    part.bottom === whole.bottom &&
    part.top > whole.top &&
    whole.columns.length > part.columns.length &&
    part.columns.every(({ col }) => whole.columns.some((column) => column.col === col))
  );
}

/** The table under a header as the likeliest of the layouts, or as the one that a person wants. */
function readBlock(
  place: HeaderOnSheet,
  layouts: readonly AppendixLayout[],
  from: number,
  wanted: LayoutId | undefined,
): Table | undefined {
  const by = wanted === undefined ? 'likeness' : 'person';
  const best = layouts
    .filter(({ id }) => wanted === undefined || id === wanted)
    .flatMap((layout) => candidate(place, layout, from, by) ?? [])
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (!best || (wanted === undefined && best.confidence < LEAST_CONFIDENCE)) return undefined;
  const table = tableFrom(place, best);
  // a layout's rows are units, and not the lines of one
  return wanted === undefined && table?.rows.some(({ line }) => line !== undefined) ? undefined : table;
}
