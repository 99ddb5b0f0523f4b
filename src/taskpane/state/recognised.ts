import type { CheckResult } from '../../engine/check';
import type { Workbook } from '../../engine/grid/grid';
import type { RecordTable } from '../../engine/records/record-table';
import type { Table } from '../../engine/reading/table';

/** Every table that was recognised: appendices first, then the sheets that districts send. */
export function recognised({ tables, records }: CheckResult): readonly (Table | RecordTable)[] {
  return [...tables, ...records.tables];
}

/** Names of the sheets on which no table was recognised. */
export function otherSheets(workbooks: readonly Workbook[], result: CheckResult): string[] {
  const known = new Set(recognised(result).map(({ file, sheet }) => `${file}/${sheet}`));
  return workbooks.flatMap(({ file, sheets }) =>
    sheets.filter((sheet) => !known.has(`${file}/${sheet.name}`)).map((sheet) => sheet.name),
  );
}
