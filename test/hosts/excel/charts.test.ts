import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { WritePlan } from '../../../src/engine/filling/write-plan';
import { packed, unpacked } from '../../../src/hosts/excel/plan-text';
import { at, inputBook, opened } from './operations';
import { whole } from './whole';

const CHARTED = { layouts: ['budget-plan' as const], charts: true };
const SHEET = 'Biểu đồ';

const charted = (): WritePlan => fillPlan([inputBook()], CHARTED).plan;

test('native charts stand over cells that follow the filled appendix', async () => {
  const { excel, host } = await opened();
  await host.apply(charted());
  const { charts, rows } = excel.sheet(SHEET);
  expect(charts.map(({ type, members }) => [type, members.get('Title.Text')])).toEqual([
    ['ColumnStacked', 'Kinh phí theo năm, đồng'],
    ['BarStacked', 'Kinh phí cả giai đoạn theo đơn vị, đồng'],
  ]);
  const [byYear] = charts;
  if (!byYear) throw new Error('no chart');
  const { top, left, right } = byYear.source;
  expect([left, right].map((col) => rows.get(top + 1)?.get(col)?.value ?? null)).toEqual(['Năm 2021', 0]);
  expect(rows.get(top + 1)?.get(left + 1)?.formula).toMatch(/^='Phụ lục I'!/);
  expect(byYear.series).toBe(2);
  expect(byYear.members.get('Position')).toBe(`'${SHEET}'!A2:'${SHEET}'!I22`);
  expect(byYear.members.get('Minimum')).toBe(0);
});

test('taken back, nothing of them is left', async () => {
  const { excel, host } = await opened();
  const before = whole(excel);
  const undo = await host.apply(charted());
  await host.snapshot();
  await host.undo(undo);
  expect(whole(excel)).toBe(before);
});

test('filled again the charts are others, a person’s own stays; taken back they are as before', async () => {
  const { excel, host } = await opened();
  await host.apply(charted());
  const own = { id: '{own}', name: 'của tôi', type: 'Pie', series: 1, members: new Map<string, unknown>() };
  excel.sheet(SHEET).charts.push({ ...own, source: { top: 0, left: 0, bottom: 1, right: 1 } });
  excel.edit(at('Dự toán', 4, 1), 'Huyện Mang Yang');
  const before = whole(excel);
  const { plan } = fillPlan(await host.snapshot(), CHARTED);
  const undo = await host.apply(plan);
  const names = excel.sheet(SHEET).charts.map(({ name }) => name);
  expect(names).toHaveLength(3);
  expect(names).toContain('của tôi');
  await host.snapshot();
  await host.undo(undo);
  expect(whole(excel)).toBe(before);
});

test('the journal keeps a sheet’s charts', () => {
  const plan = charted();
  const [sheet] = plan.sheets.filter(({ name }) => name === SHEET);
  const [again] = unpacked(packed({ sheets: sheet ? [sheet] : [], edits: [] })).sheets;
  expect(again?.charts).toEqual(sheet?.charts);
  expect(again?.charts).toHaveLength(2);
});

test('a sheet that is locked takes none', async () => {
  const { excel, host } = await opened();
  await host.apply(charted());
  excel.sheet(SHEET).protected = true;
  excel.edit(at('Dự toán', 4, 4), 5);
  const before = whole(excel);
  const { plan } = fillPlan(await host.snapshot(), CHARTED);
  await expect(host.apply(plan)).rejects.toMatchObject({ refusal: { kind: 'protected', sheet: SHEET } });
  expect(whole(excel)).toBe(before);
});
