import { checkPlan } from '../../../src/engine/check';
import { toNumber } from '../../../src/engine/decimal';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const sheet = (heading: string) =>
  sheetFromText(
    'KP',
    `DỰ TOÁN KINH PHÍ THỰC HIỆN OCOP NĂM 2026
Đơn vị tính: triệu đồng
TT | Xã, phường | Nội dung | Năm | ${heading} | Số tiền
1 | Xã An | Bao bì | 2026 | NSNN | 40
2 | Xã An | Bao bì | 2026 | Dân góp | 40
3 | Xã Bình | Tập huấn | 2026 | Ngân sách tỉnh | 25
4 | Xã Bình | Tập huấn | 2026 | Doanh nghiệp, HTX | 15
5 | Xã An | Máy sấy | 2026 | Vốn tín dụng | 60
 | Tổng cộng | | | | 180`,
  );

test.each(['Nguồn vốn', 'Nguồn kinh phí', 'Nguồn'])(
  'a row of one source is money of that source: %s',
  (heading) => {
    const { records, findings } = checkPlan([bookOf('a.xlsx', sheet(heading))]);
    expect(
      records.budget.map(({ sources }) =>
        Object.entries(sources).map(([id, value]) => `${id} ${value ? toNumber(value) : ''}`),
      ),
    ).toEqual([['state 40'], ['people 40'], ['province 25'], ['producers 15'], ['credit 60']]);
    // the same item from two sources is no row copied
    expect(findings.filter(({ rule }) => rule === 'duplicate-budget-row')).toEqual([]);
  },
);

test.each([
  ['merged away', ' | | '],
  ['repeated', '1 | Xã An | '],
])(
  'years across: each row is money of its source, a total’s lines are counted once; the unit %s',
  (_, unit) => {
    const text = `NHU CẦU KINH PHÍ THEO NGUỒN VỐN
Đơn vị tính: triệu đồng
TT | Xã | Nguồn vốn | Năm 2026 | Năm 2027 | Tổng cộng
1 | Xã An | Tổng số | 70 | 90 | 160
${unit}NSTW | 40 | 50 | 90
${unit}NSĐP | 30 | 40 | 70
2 | Xã Bình | Tổng số | 25 | 35 | 60
${unit.replace('1 | Xã An', '2 | Xã Bình')}NSTW | 20 | 25 | 45
${unit.replace('1 | Xã An', '2 | Xã Bình')}NSĐP | 5 | 10 | 15
 | Tổng cộng | Tổng số | 95 | 125 | 220
 | | NSTW | 60 | 75 | 135
 | | NSĐP | 35 | 50 | 85`;
    const { records } = checkPlan([bookOf('a.xlsx', sheetFromText('KP', text))]);
    expect(
      records.budget.map(
        ({ unit: name, year, sources }) =>
          `${name} ${year} ${Object.entries(sources)
            .map(([id, value]) => `${id} ${value ? toNumber(value) : ''}`)
            .join()}`,
      ),
    ).toEqual([
      'Xã An 2026 central 40',
      'Xã An 2027 central 50',
      'Xã An 2026 local 30',
      'Xã An 2027 local 40',
      'Xã Bình 2026 central 20',
      'Xã Bình 2027 central 25',
      'Xã Bình 2026 local 5',
      'Xã Bình 2027 local 10',
    ]);
  },
);

test('appendices are filled by source, alive', () => {
  const workbook = bookOf('a.xlsx', sheet('Nguồn vốn'));
  const result = fillPlan([workbook], { layouts: ['budget-plan'] });
  expect(result.questions).toEqual([]);
  const rows = result.plan.sheets[0]?.rows ?? [];
  const cells = (name: string) => rows.find((row) => row?.[1]?.value === name)?.slice(2, 5) ?? [];
  const of = (name: string) => cells(name).map((cell) => cell?.value);
  expect(cells('Xã An')[1]?.formula).toMatch(/SUMIFS/);
  expect([of('Xã An'), of('Xã Bình')]).toEqual([
    [140, 40, 100],
    [40, 25, 15],
  ]);
});
