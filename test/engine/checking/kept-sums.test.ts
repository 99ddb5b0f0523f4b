import { identitiesOf } from '../../../src/engine/checking/identities';
import { checkPlan } from '../../../src/engine/check';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { generateWorkbook } from '../../generators/appendices/workbook';

function withFigure(sheet: Sheet, row: number, col: number, value: number): Sheet {
  const cells = sheet.rows[row] ?? [];
  const typed = Array.from(cells, (cell, at) => (at === col ? { ...cell, value } : cell));
  return { ...sheet, rows: sheet.rows.map((other, at) => (at === row ? typed : other)) };
}

test('a figure typed anew makes the sums that it stands in anew, and few others', () => {
  let [all, anew] = [0, 0];
  const books = [1, 2, 3, 4, 5, 6].map((seed) => generateWorkbook(seed).workbook);
  const tables = books.flatMap((workbook) =>
    checkPlan([workbook]).tables.map((table, at) => ({ workbook, table, at })),
  );
  for (const { workbook, table, at } of tables) {
    // where texts doubt, the sums decide on all of them anew
    if (table.figures.flat().some(({ text }) => text !== undefined)) continue;
    const line = table.figures.findLast((figures) => figures.some(({ state }) => state === 'number'));
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
    expect(again.rows).toBe(table.rows);
    expect(again.columns).toBe(table.columns);
    expect(again.figures.filter((figures) => !table.figures.includes(figures)).length).toBe(1);
    expect(made.length).toBeGreaterThan(0);
    anew += made.length;
    // the memory of the former check is not worn out by the next
    checkPlan([workbook]);
  }
  expect(all).toBeGreaterThan(100);
  expect(anew).toBeLessThan(all / 3);
});
