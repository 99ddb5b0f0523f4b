import { checkPlan } from '../../../src/engine/check';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { ownSheets } from '../../../src/engine/plan/own-sheets';
import { sideBySideSheets } from '../../../src/engine/units/side-by-side';
import { gazetteer } from './gazetteer';
import { gialai, inCommunes } from './in-communes';

const DAY = '2026-01-01';
const LAYOUTS = ['product-plan', 'product-groups', 'budget-plan'];

/** Gia Lai's appendices in districts, and behind them the same in today's communes, in one workbook or in two. */
async function both(alter = (sheet: Sheet): Sheet => sheet): Promise<readonly [Workbook, Workbook]> {
  const former = await gialai();
  const { tables } = checkPlan([former]);
  const today = await Promise.all(
    tables.filter(({ layout }) => LAYOUTS.includes(layout.id)).map((table) => inCommunes(former, table)),
  );
  return [former, { file: 'xa.xlsx', sheets: today.map(alter) }];
}

async function beside(workbooks: readonly Workbook[]): Promise<SheetPlan[]> {
  return sideBySideSheets(workbooks, checkPlan(ownSheets(workbooks)), await gazetteer(), DAY);
}

const values = ({ rows }: SheetPlan, col: number): unknown[] => rows.map((row) => row?.[col]?.value ?? null);

/** The lines whose name begins so, as their cells. */
function lines(sheet: SheetPlan, name: RegExp) {
  return sheet.rows.filter((row) => name.test(String(row?.[0]?.value ?? '')));
}

/** The differences of a line: every third column behind both names. */
function differences(row: SheetPlan['rows'][number]): unknown[] {
  return (row ?? []).slice(2).flatMap((cell, at) => (at % 3 === 2 ? [cell?.value ?? null] : []));
}

test('three appendices: 17 districts, each with its communes beside it, and every total agrees', async () => {
  const sheets = await beside(await both());
  expect(sheets.map(({ name }) => name)).toEqual([
    'Đơn vị cũ và mới',
    'Đơn vị cũ và mới (2)',
    'Đơn vị cũ và mới (3)',
  ]);
  for (const sheet of sheets) {
    const groups = lines(sheet, /^Cộng (?!tất cả|ngoài)/);
    const districts = groups.flatMap((row) => String(row?.[0]?.value).replace('Cộng ', '').split(' + '));
    expect(new Set(districts).size).toBe(17);
    for (const row of groups) expect(differences(row).every((value) => value === 0)).toBe(true);
    const communes = values(sheet, 1).filter((value) => /^(?:Xã|Phường) /.test(String(value)));
    expect([communes.length, new Set(communes).size]).toEqual([77, 77]);
  }
});
