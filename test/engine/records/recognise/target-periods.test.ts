import { readRecords } from '../../../../src/engine/records/read-records';
import { toPlain } from '../../../../src/engine/decimal';
import { reportTargets } from '../../../../src/engine/targets/report-targets';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

function targetsOf(text: string, spans: readonly (readonly [number, number, number])[] = []): string[] {
  const merges = spans.map(([row, left, right]) => ({ top: row, bottom: row, left, right }));
  const { targets } = readRecords([bookOf('a.xlsx', sheetFromText('CT', `CHỈ TIÊU OCOP\n${text}`, merges))]);
  return targets.map(({ indicator, planned, fromYear, year, until, actual }) =>
    [
      indicator,
      planned ?? '',
      `${fromYear ?? ''}${until ? '→' : '-'}${year ?? ''}`,
      actual ? toPlain(actual) : '',
    ].join('|'),
  );
}

const HEAD = 'STT | Chỉ tiêu | ĐVT';

test.each<[string, string, string[]]>([
  [
    'what was planned and reached, and what is planned next',
    `${HEAD} | Kế hoạch 2021-2025 | Thực hiện 2021-2025 | Kế hoạch 2026-2030 | Ghi chú
1 | Sản phẩm mới | Sản phẩm | 246 | 259 | 300 |
2 | Lớp tập huấn | Lớp | 50 | 52 | |`,
    ['Sản phẩm mới|246|2021-2025|259', 'Sản phẩm mới|300|2026-2030|', 'Lớp tập huấn|50|2021-2025|52'],
  ],
  [
    'until two years, by their headings alone',
    `${HEAD} | Đến hết năm 2025 | Đến năm 2030
1 | Sản phẩm từ 3 sao | SP | 150 | 240
2 | Chủ thể là HTX | % | 40 | 50`,
    [
      'Sản phẩm từ 3 sao|150|→2025|',
      'Sản phẩm từ 3 sao|240|→2030|',
      'Chủ thể là HTX|40|→2025|',
      'Chủ thể là HTX|50|→2030|',
    ],
  ],
  [
    'one period: a plain heading of what was reached is its own',
    `${HEAD} | Kế hoạch năm 2025 | Thực hiện | Tỷ lệ (%) so với KH 2025 | Ghi chú
1 | Sản phẩm mới | SP | 60 | 72 | 120 |
2 | ít nhất 40% chủ thể là HTX | % | | 45 | |`,
    ['Sản phẩm mới|60|-2025|72', 'ít nhất 40% chủ thể là HTX||-2025|45'],
  ],
  [
    'a target by a year is held to all that was reached by then, a plan for it to that year',
    `${HEAD} | Mục tiêu 2025 | Thực hiện 2024 | Thực hiện 2025 | Lũy kế 2021-2025
1 | Sản phẩm mới | SP | 200 | 47 | 42 | 210
2 | Lớp tập huấn | lớp | 50 | 11 | 9 | 50`,
    ['Sản phẩm mới|200|-2025|210', 'Lớp tập huấn|50|-2025|50'],
  ],
  [
    'a plan for a year is held to that year',
    `${HEAD} | Kế hoạch 2025 | Thực hiện 2024 | Thực hiện 2025 | Lũy kế 2021-2025
1 | Sản phẩm mới | SP | 40 | 47 | 42 | 210
2 | Lớp tập huấn | lớp | 10 | 11 | 9 | 50`,
    ['Sản phẩm mới|40|-2025|42', 'Lớp tập huấn|10|-2025|9'],
  ],
  [
    'what was reached before is no target',
    `${HEAD} | Thực hiện năm 2024 | Kế hoạch năm 2025 | Ước thực hiện năm 2025
1 | Sản phẩm mới | SP | 41 | 60 | 58
2 | Điểm bán hàng | điểm | 5 | 8 | 9`,
    ['Sản phẩm mới|60|-2025|58', 'Điểm bán hàng|8|-2025|9'],
  ],
])('%s', (_, text, expected) => {
  expect(targetsOf(text)).toEqual(expected);
});

test('periods over what was planned and reached', () => {
  const text = `STT | Chỉ tiêu | Giai đoạn 2021-2025 | | Giai đoạn 2026-2030
 | | Kế hoạch | Thực hiện | Kế hoạch
1 | Sản phẩm mới | 246 | 259 | 300
2 | Sản phẩm nâng hạng | 58 | 41 | 60`;
  expect(targetsOf(text, [[1, 2, 3]])).toEqual([
    'Sản phẩm mới|246|2021-2025|259',
    'Sản phẩm mới|300|2026-2030|',
    'Sản phẩm nâng hạng|58|2021-2025|41',
    'Sản phẩm nâng hạng|60|2026-2030|',
  ]);
});

test('targets of several periods are told apart by their years', () => {
  const text = `CHỈ TIÊU OCOP
${HEAD} | Năm 2026 | Năm 2027
1 | Lớp tập huấn | lớp | 5 | 6
2 | Điểm bán hàng | điểm | 2 | 3`;
  const records = readRecords([bookOf('a.xlsx', sheetFromText('CT', text))]);
  expect(reportTargets(records, '2026-12-31').targets.map(({ target }) => target.text)).toEqual([
    'Lớp tập huấn (2026)',
    'Lớp tập huấn (2027)',
    'Điểm bán hàng (2026)',
    'Điểm bán hàng (2027)',
  ]);
});

test('headings among targets are none, however they are numbered', () => {
  const rows = (first: string, second: string): string => `${HEAD} | Kế hoạch | Thực hiện
${first} | Phát triển sản phẩm | | |
1.1 | Sản phẩm mới | SP | 60 | 72
1.2 | Sản phẩm nâng hạng | SP | 10 | 9
${second} | Về chủ thể | | |
2.1 | Lớp tập huấn | lớp | 5 | 5`;
  const expected = ['Sản phẩm mới|60|-|72', 'Sản phẩm nâng hạng|10|-|9', 'Lớp tập huấn|5|-|5'];
  for (const [first, second] of [
    ['I', 'II'],
    ['A', 'B'],
    ['a)', 'b)'],
    ['1', '2'],
    ['', ''],
  ])
    expect(targetsOf(rows(first ?? '', second ?? ''))).toEqual(expected);
});
