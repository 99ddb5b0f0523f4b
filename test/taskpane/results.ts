import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPlan, type CheckResult } from '../../src/engine/check';
import type { Workbook } from '../../src/engine/grid/grid';
import { openWorkbook } from '../../src/hosts/file/open-workbook';

/** The sample as the pane gets it. */
export async function sample(): Promise<{ workbook: Workbook; result: CheckResult }> {
  const file = path.resolve(__dirname, '../../assets/samples/gialai-numbers.xlsx');
  const workbook = await openWorkbook(new Uint8Array(readFileSync(file)), 'gialai-numbers.xlsx', {
    looks: true,
  });
  return { workbook, result: checkPlan([workbook]) };
}

/** A workbook of one sheet, written as a table of texts and numbers. */
export function workbookOf(file: string, rows: readonly (readonly (string | number | null)[])[]): Workbook {
  const cells = rows.map((row) => row.map((value) => (value === null ? undefined : { value })));
  return { file, sheets: [{ name: 'Sheet1', rows: cells }] };
}
