import { toPlain } from '../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { analysed } from './sheets';

/** Total, state and other funding, in the sheet's measure, then by year. */
function told(text: string): string[] {
  const { summary } = analysed([bookOf('a.xlsx', sheetFromText('Nguồn', text))]);
  if (!summary) return [];
  const line = (name: string, { total, state, other }: Partial<NonNullable<typeof summary>>): string =>
    [name, total && toPlain(total), state && toPlain(state.amount), other && toPlain(other.amount)].join(' ');
  return [line('all', summary), ...summary.byYear.map(({ year, ...split }) => line(String(year), split))];
}

const TITLE = 'NGUỒN VỐN THỰC HIỆN CHƯƠNG TRÌNH OCOP GIAI ĐOẠN 2026-2027\n | | Đơn vị tính: triệu đồng';

describe('one source a row', () => {
  test.each([
    [
      'a column for each year, sources within sources',
      `${TITLE}
STT | Nguồn vốn | Tổng | Năm 2026 | Năm 2027
I | Ngân sách nhà nước | 300 | 100 | 200
1 | Ngân sách trung ương | 120 | 40 | 80
2 | Ngân sách tỉnh | 180 | 60 | 120
II | Vốn tín dụng | 150 | 50 | 100
III | Vốn của chủ thể | 50 | 25 | 25
| Tổng cộng | 500 | 175 | 325`,
      ['all 500 300 200', '2026 175 100 75', '2027 325 200 125'],
    ],
    [
      'sums of money under a heading of its own, no state row',
      `${TITLE}
TT | Nguồn vốn | Số tiền
1 | Ngân sách tỉnh | 180
2 | Ngân sách trung ương | 120
3 | Vốn tín dụng | 150
4 | Vốn của chủ thể (HTX, doanh nghiệp) | 50
| Cộng | 500`,
      ['all 500 300 200'],
    ],
    [
      'what is left of other funding is not all of it',
      `${TITLE}
TT | Nguồn vốn | Số tiền
1 | Ngân sách tỉnh | 180
2 | Vốn tín dụng | 150
3 | Vốn huy động khác | 70
| Tổng cộng | 400`,
      ['all 400 180 220'],
    ],
    [
      'a total that its rows do not give is still split by them',
      `${TITLE}
TT | Nguồn vốn | Số tiền
1 | Ngân sách tỉnh | 180
2 | Vốn tín dụng | 150
| Tổng cộng | 340`,
      ['all 340 180 150'],
    ],
    [
      'items under their source are no sources',
      `${TITLE}
TT | Nội dung | Kinh phí
| TỔNG CỘNG | 800
I | Ngân sách tỉnh (sự nghiệp kinh tế) | 600
1 | Tham gia hội chợ | 80
2 | Hỗ trợ sản phẩm | 520
II | Vốn của chủ thể | 200
1 | Thiết kế bao bì | 150
2 | Điểm bán hàng | 50`,
      ['all 800 600 200'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['two of five that name none are few', '2 | Bao bì | 60\n3 | Hội chợ | 40\n', 'all 420  '],
    ['two of four are not', '2 | Bao bì | 60\n3 | Hội chợ | 40\n', undefined],
  ])('%s', (name, unnamed, expected) => {
    const own = name.includes('four') ? '' : '4 | Ngân sách huyện | 40\n';
    const [all] = told(
      `${TITLE}\nTT | Nguồn vốn | Số tiền\n1 | Ngân sách tỉnh | 180\n${unnamed}${own}5 | Vốn tín dụng | 100\n| Tổng cộng | 420`,
    );
    expect(all).toBe(expected);
  });

  test('rows of units are none', () => {
    const [all] = told(`DỰ KIẾN KINH PHÍ
 | | Đơn vị tính: triệu đồng
STT | Đơn vị | Tổng | NSNN | Vốn khác
1 | Xã A | 100 | 60 | 40
2 | Xã B | 50 | 20 | 30
| Tổng cộng | 150 | 80 | 70`);
    expect(all).toBe('all 150 80 70');
  });
});

/** Sources a row under the heading of their money, and their total. */
const sources = (rows: string, heads = 'Số tiền', title = TITLE): string =>
  `${title}\nTT | Nguồn vốn | ${heads}\n${rows}`;
const TWO = '1 | Ngân sách tỉnh | 180\n2 | Vốn tín dụng | 120\n| Cộng | 300';

test.each<[string, string, string[]]>([
  [
    "the community's money begins like a total and is none",
    sources(
      '1 | Ngân sách tỉnh | 180\n2 | Cộng đồng dân cư đóng góp | 20\n3 | Vốn tín dụng | 100\n| Tổng cộng | 300',
    ),
    ['all 300 180 120'],
  ],
  [
    'shares beside the money are no money',
    sources(
      '1 | Ngân sách tỉnh | 180 | 60\n2 | Vốn tín dụng | 120 | 40\n| Cộng | 300 | 100',
      'Số tiền | Tỷ trọng (%)',
    ),
    ['all 300 180 120'],
  ],
  [
    'of what is planned and what is done nobody knows which is meant',
    sources(
      '1 | Ngân sách tỉnh | 180 | 160\n2 | Vốn tín dụng | 120 | 140\n| Cộng | 300 | 300',
      'Kế hoạch | Thực hiện',
    ),
    [],
  ],
  [
    'columns of units without one of their total are no whole',
    sources(
      '1 | Ngân sách tỉnh | 100 | 80\n2 | Vốn tín dụng | 90 | 60\n| Cộng | 190 | 140',
      'Huyện Kbang | Huyện Đak Pơ',
    ),
    [],
  ],
  [
    'the year of the title',
    sources(TWO, 'Số tiền', TITLE.replace('GIAI ĐOẠN 2026-2027', 'NĂM 2026')),
    ['all 300 180 120', '2026 300 180 120'],
  ],
  ['numbers of things are no money', sources(TWO, 'Số lượng', 'NGUỒN VỐN THỰC HIỆN CHƯƠNG TRÌNH OCOP'), []],
  [
    'years in the order of time',
    sources(
      '1 | Ngân sách tỉnh | 180 | 120 | 60\n2 | Vốn tín dụng | 150 | 100 | 50\n| Cộng | 330 | 220 | 110',
      'Tổng | Năm 2027 | Năm 2026',
    ),
    ['all 330 180 150', '2026 110 60 50', '2027 220 120 100'],
  ],
  [
    'a source that comes twice',
    sources(
      '1 | Ngân sách tỉnh (đầu tư) | 100\n2 | Ngân sách tỉnh (sự nghiệp) | 80\n3 | Vốn tín dụng | 120\n| Cộng | 300',
    ),
    ['all 300 180 120'],
  ],
  ['a total that comes twice', sources(`| Tổng cộng | 300\n${TWO}`), ['all 300 180 120']],
  ['one source is no split', sources('1 | Ngân sách tỉnh | 180\n| Cộng | 180'), []],
  [
    'a source without money',
    sources('1 | Ngân sách tỉnh | 180\n2 | Vốn tín dụng |\n3 | Vốn của chủ thể | 120\n| Cộng | 300'),
    ['all 300 180 120'],
  ],
  [
    'other funding and its parts',
    sources(
      '1 | Ngân sách tỉnh | 180\nII | Vốn khác | 120\n1 | Vốn tín dụng | 100\n2 | Vốn của chủ thể | 20\n| Cộng | 300',
    ),
    ['all 300 180 120'],
  ],
  [
    'no state money at all',
    sources('1 | Vốn tín dụng | 150\n2 | Vốn của chủ thể | 50\n| Cộng | 200'),
    ['all 200 0 200'],
  ],
  [
    'a state source under credit is not all of the state’s money',
    sources(
      'I | Vốn tín dụng | 150\n1 | Ngân sách tỉnh | 60\n2 | Ngân hàng | 90\nII | Ngân sách huyện | 40\n| Cộng | 190',
    ),
    ['all 190 40 150'],
  ],
  [
    'without a total row the rows that name no source are in the whole',
    sources('1 | Ngân sách tỉnh | 180\n2 | Bao bì | 60\n3 | Ngân sách huyện | 40\n4 | Vốn tín dụng | 100'),
    ['all 380  '],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
