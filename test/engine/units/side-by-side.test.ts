import { checkPlan } from '../../../src/engine/check';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { ownSheets } from '../../../src/engine/plan/own-sheets';
import { sideBySideSheets } from '../../../src/engine/units/side-by-side';
import { gazetteer } from './gazetteer';
import { gialai, inCommunes } from './in-communes';

const DAY = '2026-01-01';
const ALL = ['product-plan', 'product-groups', 'budget-plan'];

/** Gia Lai's appendices in districts, and the same in today's communes, as two workbooks. */
async function both(
  layouts = ['product-plan'],
  alter = (sheet: Sheet): Sheet => sheet,
): Promise<readonly [Workbook, Workbook]> {
  const former = await gialai();
  const tables = checkPlan([former]).tables.filter(({ layout }) => layouts.includes(layout.id));
  const today = await Promise.all(tables.map((table) => inCommunes(former, table)));
  const sheets = former.sheets.filter(({ name }) => tables.some(({ sheet }) => sheet === name));
  return [
    { ...former, sheets },
    { file: 'xa.xlsx', sheets: today.map(alter) },
  ];
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

/** What stands beside a former unit, down to the next. */
function besideUnit(sheet: SheetPlan, name: string): unknown[] {
  const from = values(sheet, 0).indexOf(name);
  const next = values(sheet, 0).findIndex((value, at) => at > from && value !== null);
  return values(sheet, 1).slice(from, next);
}

test('three appendices: 17 districts, each with its communes beside it, and every total agrees', async () => {
  const sheets = await beside(await both(ALL));
  expect(sheets.map(({ name }) => name)).toEqual([
    'Cũ và mới PL 01',
    'Cũ và mới PL 01 (2)',
    'Cũ và mới PL 01 (3)',
    'Cũ và mới PL 02',
    'Cũ và mới PL 03',
    'Cũ và mới PL 03 (2)',
    'Cũ và mới PL 03 (3)',
  ]);
  for (const sheet of sheets) {
    const groups = lines(sheet, /^Cộng (?!các đơn vị$|tất cả$|ngoài|trên)/);
    const districts = groups.flatMap((row) => String(row?.[0]?.value).replace('Cộng ', '').split(' + '));
    expect(new Set(districts).size).toBe(17);
    const all = lines(sheet, /^Cộng các đơn vị$/);
    expect(all.length).toBe(1);
    for (const row of [...groups, ...all]) expect(differences(row).every((value) => value === 0)).toBe(true);
    const communes = values(sheet, 1).filter((value) => /^(?:Xã|Phường) /.test(String(value)));
    expect([communes.length, new Set(communes).size]).toEqual([77, 77]);
  }
});

test('figures are the cells of the workbook, sums and differences formulas over them', async () => {
  const [former, today] = await both();
  const [sheet] = await beside([{ ...former, sheets: [...former.sheets, ...today.sheets] }]);
  if (!sheet) throw new Error('no sheet');
  expect(besideUnit(sheet, 'Ia Pa')).toEqual(['Xã Ia Tul', 'Xã Ia Pa', 'Xã Pờ Tó']);
  const at = values(sheet, 0).indexOf('Ia Pa');
  const formulas = (row: number): unknown[] =>
    sheet.rows[row]?.slice(2, 5).map((cell) => cell?.formula) ?? [];
  expect(formulas(at).slice(0, 2)).toEqual([
    expect.stringMatching(/^'PL 01'!C\d+$/),
    expect.stringMatching(/^'PL 01 xã'!C\d+$/),
  ]);
  const [first, last, sum] = [at + 1, at + 3, at + 4];
  expect(formulas(at + 3)).toEqual([
    `SUM(C${first}:C${last})`,
    `SUM(D${first}:D${last})`,
    `ROUND(C${sum}-D${sum},0)`,
  ]);
});

test('one figure changed: its district differs, and all of both sides; other files give their figures', async () => {
  const [former, today] = await both(['product-plan'], (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row?.some((cell) => cell?.value === 'Xã Ia Tul')
        ? row.map((cell, col) => (col === 2 ? { value: 99 } : cell))
        : row,
    ),
  }));
  const [sheet] = await beside([former, today]);
  if (!sheet) throw new Error('no sheet');
  const differing = sheet.rows.filter((row) =>
    differences(row).some((value) => typeof value === 'number' && value !== 0),
  );
  expect(differing.map((row) => row?.[0]?.value)).toEqual(['Cộng Ia Pa', 'Cộng các đơn vị']);
  const changed = sheet.rows.find((row) => row?.[1]?.value === 'Xã Ia Tul');
  expect([changed?.[3]?.value, changed?.[3]?.formula]).toEqual([99, undefined]);
});

test('the sheets are no rows of the plan, and are written again under their names', async () => {
  const [former, today] = await both();
  const home = { ...former, sheets: [...former.sheets, ...today.sheets] };
  const sheets = await beside([home]);
  const again = { ...home, sheets: [...home.sheets, ...sheets] };
  expect(ownSheets([again])[0]?.sheets.length).toBe(home.sheets.length);
  expect((await beside([again])).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
});

test('appendices of one time have nothing beside them', async () => {
  const [former, today] = await both();
  expect([await beside([former]), await beside([today])]).toEqual([[], []]);
});
