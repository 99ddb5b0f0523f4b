import type { CheckResult } from '../../engine/check';
import type { Workbook } from '../../engine/grid/grid';
import type { RecordTable } from '../../engine/records/record-table';
import type { Table } from '../../engine/reading/table';
import type { SheetKey } from './state';

/** Every table that was recognised: appendices first, then the sheets that districts send. */
export function recognised({ tables, records, printed = [] }: CheckResult): readonly (Table | RecordTable)[] {
  return [...tables, ...records.tables, ...printed];
}

/** True where there was nothing to check: no table, and no plan's text. */
export function nothingRead(result: CheckResult): boolean {
  return recognised(result).length === 0 && (result.texts ?? []).length === 0;
}

/** The sheets in which there is no figure. */
export function sheetsWithoutFigures(workbooks: readonly Workbook[], { sheets }: CheckResult): SheetKey[] {
  const told = new Set(sheets.map(({ file, sheet }) => `${file}/${sheet}`));
  return workbooks.flatMap(({ file, text, sheets: all }) =>
    text
      ? []
      : all.filter(({ name }) => !told.has(`${file}/${name}`)).map(({ name }) => ({ file, sheet: name })),
  );
}
