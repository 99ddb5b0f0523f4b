import { SheetNames } from '../engine/filling/sheet-names';
import type { SheetPlan, WritePlan } from '../engine/filling/write-plan';
import type { Workbook } from '../engine/grid/grid';
import { applyPlan } from '../hosts/file/apply-plan';
import { canKeep, keepWorkbook } from '../hosts/file/keep-workbook';
import { writeWorkbook } from '../hosts/file/write-workbook';

/**
 * The first file with its columns and the mapping added, and the sheets of the other files behind it under names
 * that are free. An .xlsx keeps everything that it holds; of an .xls or .ods, and of the other files, come the
 * cells.
 */
export async function writtenUnits(
  bytes: Uint8Array,
  workbooks: readonly Workbook[],
  plan: WritePlan,
): Promise<Uint8Array> {
  const [home, ...others] = applyPlan(workbooks, plan).workbooks;
  if (!home) return bytes;
  const names = new SheetNames(home.sheets.map(({ name }) => name));
  const brought = others.flatMap(({ sheets }) =>
    sheets.map((sheet): SheetPlan => ({ ...sheet, name: names.take(sheet.name) })),
  );
  if (!canKeep(bytes)) return writeWorkbook([...home.sheets, ...brought]);
  const edits = plan.edits.filter(({ ref }) => ref.file === home.file);
  return keepWorkbook(bytes, { sheets: [...plan.sheets, ...brought], edits });
}
