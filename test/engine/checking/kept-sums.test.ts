import { identitiesOf } from '../../../src/engine/checking/identities';
import { checkPlan } from '../../../src/engine/check';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { generateWorkbook } from '../../generators/appendices/workbook';

function withFigure(sheet: Sheet, row: number, col: number, value: number): Sheet {
  const cells = sheet.rows[row] ?? [];
  const typed = Array.from(cells, (cell, at) => (at === col ? { ...cell, value } : cell));
  return { ...sheet, rows: sheet.rows.map((other, at) => (at === row ? typed : other)) };
}

test('a figure typed anew makes the sums that it stands in anew, and no others', () => {
  const { workbook } = generateWorkbook(7);
  const before = checkPlan([workbook]);
  let [looked, all, anew] = [0, 0, 0];
  for (const [at, table] of before.tables.entries()) {
    const line = table.figures.find((figures) => figures.some(({ state }) => state === 'number'));
    const figure = line?.find(({ state, formula }) => state === 'number' && formula === undefined);
    if (!figure?.value) continue;
    const { row, col, sheet: name } = figure.ref;
    const edited: Workbook = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === name ? withFigure(sheet, row, col, 98_765) : sheet,
      ),
    };
    const again = checkPlan([edited]).tables[at];
    if (!again) throw new Error('the table is gone');
    const kept = new Set(identitiesOf(table));
    const made = identitiesOf(again).filter((sum) => !kept.has(sum));
    all += kept.size;
    looked += 1;
    for (const { total, parts } of made)
      expect([total, ...parts].some(({ ref }) => ref.row === row)).toBe(true);
    expect(again.rows).toBe(table.rows);
    expect(again.columns).toBe(table.columns);
    expect(again.figures.filter((figures) => !table.figures.includes(figures)).length).toBe(1);
    expect(made.length).toBeGreaterThan(0);
    anew += made.length;
    // the memory of the former check is not worn out by the next
    checkPlan([workbook]);
  }
  expect(looked).toBeGreaterThan(0);
  expect(all).toBeGreaterThan(100);
  expect(anew).toBeLessThan(all / 3);
});
