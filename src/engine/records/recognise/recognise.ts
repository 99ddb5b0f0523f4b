import type { Sheet, Workbook } from '../../grid/grid';
import { HeaderFinder, type HeaderBlock } from '../../reading/header-block';
import { NOTHING_SAID, saidAt } from '../../reading/said-table';
import type { RecordTable } from '../record-table';
import { planWithoutHeader } from './plan-without-header';
import type { HeardAbove } from './record-candidate';
import { recordTableFrom, type RecogniseOptions } from './record-table-from';

/**
 * Every input sheet's table on a sheet, the likeliest layout for each header. An appendix that has the same
 * columns comes with a low confidence, so that whoever knows both can choose.
 */
export function recogniseRecords(
  sheet: Sheet,
  workbook: Workbook,
  options: RecogniseOptions = {},
): readonly RecordTable[] {
  const said = options.said ?? NOTHING_SAID;
  const finder = new HeaderFinder(sheet, said.tables);
  const tables: RecordTable[] = [];
  const heard = new Map<string, HeardAbove>();
  let from = 0;
  for (let row = 0; row < sheet.rows.length; row++) {
    if (!finder.startsAt(row)) continue;
    const blocks = finder.blocksAt(row, from);
    const found = blocks.flatMap((block) => {
      const header = headingsOf(block);
      const place = {
        sheet,
        file: workbook.file,
        block,
        ends: finder,
        said: saidAt(said.tables, block.start),
      };
      const table = recordTableFrom(place, { from, heard: heard.get(header) }, options);
      if (table && !heard.has(header)) heard.set(header, heardIn(table));
      return table ?? [];
    });
    if (found.length === 0) continue;
    tables.push(...found);
    from = Math.max(...found.map(({ free }) => free));
    row = Math.max(...found.map(({ end }) => end - 1), ...blocks.map(({ bottom }) => bottom));
  }
  if (tables.length === 0 && (said.as ?? 'plan') === 'plan')
    tables.push(...planWithoutHeader(sheet, workbook.file));
  return tables.map((table) => ({ ...table, confidence: Math.round(table.confidence * 100) / 100 }));
}

function headingsOf({ columns }: HeaderBlock): string {
  return columns.map(({ col, texts }) => `${col} ${texts.join(' / ')}`).join('\n');
}

function heardIn({ blocks, measure, title }: RecordTable): HeardAbove {
  const [{ year } = {}, ...more] = blocks;
  return {
    ...(year === undefined || more.length > 0 ? {} : { year }),
    ...(measure === undefined ? {} : { measure }),
    ...(title === undefined ? {} : { title }),
  };
}
