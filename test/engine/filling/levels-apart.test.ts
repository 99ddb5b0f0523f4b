import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { FillOptions } from '../../../src/engine/filling/fill-options';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

const products = (...units: readonly [string, string, string]): string => `
DANH MỤC SẢN PHẨM
STT | Tên sản phẩm | Chủ thể | Đơn vị | Nhóm sản phẩm | Hạng sao | Năm
1 | Cà phê bột | HTX An | ${units[0]} | Đồ uống | 3 | 2026
2 | Tiêu đen | HTX Bình | ${units[1]} | Thực phẩm | 4 | 2026
3 | Mật ong | HTX Cư | ${units[2]} | Thực phẩm | 3 | 2027`;
const money = (...units: readonly [string, string]): string => `
DỰ TOÁN KINH PHÍ (triệu đồng)
STT | Nội dung | Đơn vị | Năm | NSNN | Vốn khác
1 | Tập huấn | ${units[0]} | 2026 | 120 | 40
2 | Bao bì | ${units[1]} | 2027 | 245 | 80`;

const COMMUNES = products('Xã Ia Hrú', 'Xã Chư Sê', 'P. Hội Phú');
const asked = (list: string, budget: string, options: FillOptions = {}) =>
  fillPlan([bookOf('a.xlsx', sheetFromText('SP', list), sheetFromText('Dự toán', budget))], options);

test.each<[string, string, string, string[]]>([
  ['communes and districts', COMMUNES, money('Huyện Chư Sê', 'TX. An Khê'), ['SP', 'Dự toán']],
  [
    'districts and communes',
    products('Huyện Chư Sê', 'Huyện Chư Sê', 'TX. An Khê'),
    money('Xã Ia Hrú', 'Phường Hội Phú'),
    ['Dự toán', 'SP'],
  ],
  ['communes and communes', COMMUNES, money('Xã Ia Hrú', 'Phường Hội Phú'), []],
  ['a district beside its communes', COMMUNES, money('Huyện Chư Sê', 'Xã Ia Hrú'), []],
  ['a name without its kind', COMMUNES, money('Huyện Chư Sê', 'An Khê'), []],
  ['an office of the province', COMMUNES, money('Sở Công Thương', 'Sở Nông nghiệp'), []],
])('%s', (_, list, budget, expected) => {
  const { questions, plan } = asked(list, budget);
  expect(
    questions.flatMap((each) =>
      each.kind === 'levels-apart' ? [each.communes.sheet, each.districts.sheet] : [],
    ),
  ).toEqual(expected);
  expect(plan.sheets.length > 0).toBe(expected.length === 0);
});

test('it is answered by one sheet alone, by both all the same, and not asked where no rows are units', () => {
  const districts = money('Huyện Chư Sê', 'TX. An Khê');
  for (const options of [
    { without: ['Dự toán'] },
    { bothLevels: true },
    { layouts: ['product-list'] as const },
  ])
    expect(asked(COMMUNES, districts, options).questions).toEqual([]);
});

test.each<[string, readonly [string, string, string], FillOptions, string]>([
  ['rows that are all communes', ['Xã Ia Tul', 'Xã Pờ Tó', 'P. Diên Hồng'], {}, 'Cấp xã'],
  ['a district among them', ['Xã Ia Tul', 'Huyện Chư Sê', 'P. Diên Hồng'], {}, 'Cấp huyện'],
  ['names without their kind', ['Ia Pa', 'Chư Sê', 'Kbang'], {}, 'Cấp huyện'],
  ['what a person says', ['Xã Ia Tul', 'Xã Pờ Tó', 'P. Diên Hồng'], { levelName: 'Các xã' }, 'Các xã'],
])('the total of %s is called by their level in years that had both', (_, units, options, expected) => {
  const list = products(...units).replace(/202[67]/gu, '2025');
  const { plan } = fillPlan([bookOf('a.xlsx', sheetFromText('SP', list))], options);
  const names = plan.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []),
  );
  const told = names.filter((value) => ['Cấp xã', 'Cấp huyện', 'Các xã'].includes(String(value)));
  expect([...new Set(told)]).toEqual([expected]);
});
