import type { Sheet, Workbook } from '../grid/grid';
import { recogniseSheet, type SaidOfSheets, type SheetReading } from '../meaning/recognise';
import type { Table } from '../reading/table';
import { readPrinted, readRecords } from '../records/read-records';
import type { RecordTable } from '../records/record-table';
import type { Records } from '../records/records';

/** A sheet, and what it was read as. */
export interface SheetRead {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly reading: SheetReading;
}

/** A plan's workbooks as they were read, before anything is asked of them. */
export interface PlanRead {
  readonly workbooks: readonly Workbook[];
  readonly sheets: readonly SheetRead[];
  readonly records: Records;
  /** Lists of records that the plan prints among its appendices, and what they say as records. */
  readonly printed: readonly RecordTable[];
  readonly lists: ReturnType<typeof readPrinted>;
}

/** Recognises every sheet and reads the records. `report` is called with 0 to 1. */
export function readPlan(
  workbooks: readonly Workbook[],
  how: { readonly severalFiles: boolean; readonly said: SaidOfSheets },
  report: (share: number) => void,
): PlanRead {
  const own = workbooks.flatMap((workbook) => workbook.sheets.map((sheet) => ({ workbook, sheet })));
  const sheets = own.map(({ workbook, sheet }, index): SheetRead => {
    report(index / own.length);
    return { workbook, sheet, reading: recogniseSheet(sheet, workbook, how) };
  });
  const records = readRecords(workbooks, how);
  const printed = sheets.flatMap(({ reading }) => reading.printed);
  return { workbooks, sheets, records, printed, lists: readPrinted(workbooks, printed) };
}

/** A sheet's tables of figures: appendices, and those of no layout. */
export function tablesOf({ reading }: SheetRead): readonly Table[] {
  return [...reading.appendices, ...reading.others];
}

/** A sheet's tables of records: inputs, and lists that the plan prints. */
export function listsOf({ reading }: SheetRead): readonly RecordTable[] {
  return [...reading.inputs, ...reading.printed];
}
