import type { Workbook } from '../../../engine/grid/grid';

/** What is sent of the plan itself: sheets without any money stay where they are. */
export function sheetsWithMoney(
  workbooks: readonly Workbook[],
  has: (file: string, sheet: string) => boolean,
): Workbook[] {
  return workbooks.map((workbook) => ({
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => has(workbook.file, name)),
  }));
}
