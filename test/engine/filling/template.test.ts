import { PLAN_SET, planSet, TEMPLATE_IDS, templateSheets } from '../../../src/engine/filling/template';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import { INPUTS } from '../../../src/engine/layouts/inputs';
import { readInputs } from '../../../src/engine/plan/read-inputs';

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030, 2031];
const COMMUNES = ['Phường Quy Nhơn', 'Xã Ia Tul'];

/** The example row by heading. */
function example(sheet: SheetPlan | undefined): Record<string, unknown> {
  const rows = sheet?.rows ?? [];
  const head = sheet?.page?.titleRows?.[1] ?? 0;
  return Object.fromEntries(
    (rows[head] ?? []).map((cell, col) => [String(cell?.value), rows[head + 1]?.[col]?.value ?? undefined]),
  );
}

test.each([
  ['units', { 'Tên đơn vị': 'Xã A', Cấp: 'Xã' }],
  ['producers', { 'Tên chủ thể': 'HTX Nông nghiệp A' }],
  ['products', { 'Tên sản phẩm': 'Mật ong hoa cà phê', 'Chủ thể': 'HTX Nông nghiệp A', 'Hạng sao': 3 }],
  ['budget', { 'Nội dung': 'Hỗ trợ bao bì, nhãn mác', 'Thành tiền': 100, 'NS xã': 10 }],
] as const)('the example of %s is an example of its columns', (id, expected) => {
  expect(example(templateSheets(id, { years: YEARS })[0])).toMatchObject(expected);
});

test.each(Object.keys(INPUTS).filter((id) => id !== 'plan'))(
  'figures stand in the columns of figures: %s',
  (id) => {
    const layout = INPUTS[id as keyof typeof INPUTS];
    const row = example(templateSheets(id as keyof typeof INPUTS, { years: YEARS })[0]);
    for (const { label, type } of layout.fields)
      if (['money', 'count', 'number', 'score'].includes(type))
        expect([label.vi, typeof row[label.vi]]).toEqual([
          label.vi,
          row[label.vi] === undefined ? 'undefined' : 'number',
        ]);
  },
);

test("the example's money adds up", () => {
  const row = example(templateSheets('budget', { years: YEARS })[0]);
  const sources = Object.entries(row).filter(([heading]) => /^(?:NS|Vốn|Dân)/.test(heading));
  expect(sources.reduce((sum, [, value]) => sum + Number(value ?? 0), 0)).toBe(row['Thành tiền']);
});

test('a plan set has every input sheet, the province’s communes, and no record but those', () => {
  expect(TEMPLATE_IDS).not.toContain(PLAN_SET);
  const sheets = planSet({ years: YEARS, units: COMMUNES });
  const { records, unread, repeated } = readInputs([{ file: 'bo.xlsx', sheets }]);
  expect(records.tables.map(({ layout }) => layout.id).sort()).toEqual(Object.keys(INPUTS).sort());
  expect(records.units.map(({ name, level }) => `${name} ${level}`)).toEqual([
    'Phường Quy Nhơn commune',
    'Xã Ia Tul commune',
  ]);
  const { products, producers, budget, targets, tasks } = records;
  expect([products, producers, budget, targets, tasks].map((some) => some.length)).toEqual([0, 0, 0, 0, 0]);
  expect([unread, repeated]).toEqual([[], []]);
  const notes = sheets.flatMap((sheet) => sheet.notes ?? []);
  expect(notes.length).toBeGreaterThan(10);
});

test('the list of units by itself holds the chosen units too', () => {
  const [list, more] = templateSheets('units', { years: YEARS, units: COMMUNES });
  const first = (list?.page?.titleRows?.[1] ?? 0) + 2;
  expect(
    list?.rows.slice(first, first + 3).map((row) => row?.slice(0, 2).map((cell) => cell?.value)),
  ).toEqual([
    [1, 'Phường Quy Nhơn'],
    [2, 'Xã Ia Tul'],
    [null, null],
  ]);
  expect(more).toBeUndefined();
});

test("the plan's sheet names the province whose units are listed", () => {
  const [plan] = planSet({ years: [2026], province: 'Gia Lai', units: ['Xã Đăk Rong'] });
  const facts = plan?.rows.map((row) => [row?.[1]?.value, row?.[2]?.value]);
  expect(facts).toContainEqual(['Tỉnh', 'Gia Lai']);
});
