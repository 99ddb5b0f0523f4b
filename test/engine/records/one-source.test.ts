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
