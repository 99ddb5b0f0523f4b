import type { Sheet, Workbook } from '../grid/grid';
import type { RecordTable } from '../records/record-table';
import { recogniseRecords } from '../records/recognise/recognise';
import { bare } from '../text/fold';
import { checkCounts } from './check-counts';
import { checkRowNumbering } from './check-numbering';
import { checkSaidProducers } from './check-said-producers';
import { checkSaidStars } from './check-said-stars';
import { checkVerdicts } from './check-verdicts';
import type { ListFinding } from '../findings/lists';

/** Rows that may hold a list's title. */
const TITLE_ROWS = 12;
const LIST_TITLE = /(?:^| )(?:danh muc|danh sach|chi tieu)(?: |$)/;

/** What a sheet's lists say of themselves against what stands in them; `inputs` are its input tables. */
export function checkLists(sheet: Sheet, workbook: Workbook, inputs: readonly RecordTable[]): ListFinding[] {
  const tables = inputs.length > 0 ? inputs : printedLists(sheet, workbook);
  return [
    ...checkRowNumbering(sheet, workbook.file),
    ...tables.flatMap((table) => [
      ...checkCounts(sheet, table),
      ...checkSaidProducers(sheet, table),
      ...checkSaidStars(sheet, table),
    ]),
    ...tables.flatMap((table) => (table.layout.id === 'targets' ? checkVerdicts(sheet, table) : [])),
  ];
}

/** Lists that a plan prints among its appendices: nobody's input, and checked like one. */
function printedLists(sheet: Sheet, workbook: Workbook): readonly RecordTable[] {
  const titled = sheet.rows
    .slice(0, TITLE_ROWS)
    .some((cells) =>
      cells?.some((cell) => typeof cell?.value === 'string' && LIST_TITLE.test(bare(cell.value))),
    );
  return titled ? recogniseRecords(sheet, workbook, { printed: true }) : [];
}
