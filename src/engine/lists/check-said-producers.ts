import type { SaidCountDiffers } from '../findings/lists';
import { cellAt, isBlank, type Sheet } from '../grid/grid';
import type { RecordTable } from '../records/record-table';
import { producerKey } from '../text/producer-name';
import { countDiffers } from '../findings/count-differs';
import { asideRows, titleLines } from './list-rows';
import { saidCounts } from './said-counts';

/**
 * How many producers a list of products says that it has (`08 sản phẩm của 04 chủ thể`), against the different names in
 * their column. Only a line that counts the list's own products speaks of its producers.
 */
export function checkSaidProducers(sheet: Sheet, table: RecordTable): SaidCountDiffers[] {
  const counted = producersOf(sheet, table);
  if (counted === undefined) return [];
  const totals = asideRows(sheet, table).flatMap(({ row, kind, texts }) =>
    kind === 'total'
      ? texts.map(({ col, text }) => ({ cell: { file: table.file, sheet: sheet.name, row, col }, text }))
      : [],
  );
  return [...titleLines(sheet, table), ...totals].flatMap(({ cell, text }) => {
    const [products] = saidCounts(text, ['product']);
    const said = saidCounts(text, ['producer']).find(({ measure }) => measure === 'producer');
    if (products?.value !== table.rows.length || said === undefined || said.value === counted) return [];
    return [countDiffers({ cell, said: said.value, counted, layout: 'producers' })];
  });
}

/** Different producers of a list of products; a blank is of the one above. Undefined where it does not name them. */
function producersOf(sheet: Sheet, { layout, blocks, rows }: RecordTable): number | undefined {
  const col = blocks[0]?.columns['producer'];
  const [first] = rows;
  if (layout.id !== 'products' || col === undefined || first === undefined) return undefined;
  if (isBlank(cellAt(sheet, first, col))) return undefined;
  const names = rows.flatMap((row) => {
    const value = cellAt(sheet, row, col)?.value;
    return typeof value === 'string' && value.trim() !== '' ? producerKey(value) : [];
  });
  return new Set(names).size;
}
