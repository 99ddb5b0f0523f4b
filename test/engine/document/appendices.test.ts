import { sheetOf } from '../plan-text';
import type { Workbook } from '../../../src/engine/grid/grid';
import { checked, plan, shownChecks, shownFindings } from './plans';

const PRODUCTS = sheetOf(
  'Phụ lục 1',
  `Phụ lục 1: DỰ KIẾN SẢN PHẨM OCOP GIAI ĐOẠN 2024-2025
STT | ĐƠN VỊ | Năm 2024 | | | Năm 2025 | | | Giai đoạn 2024-2025 |
 | | Tổng sản phẩm | Sản phẩm nâng hạng sao | Sản phẩm mới | Tổng sản phẩm | Sản phẩm nâng hạng sao | Sản phẩm mới | Sản phẩm nâng hạng sao | Sản phẩm mới
 | Cấp huyện | 14 | 4 | 10 | 16 | 4 | 12 | 8 | 22
1 | Bắc Hà | 8 | 2 | 6 | 9 | 2 | 7 | 4 | 13
2 | Sa Pa | 6 | 2 | 4 | 7 | 2 | 5 | 4 | 9`,
);
const BUDGET = sheetOf(
  'Phụ lục 2',
  `Phụ lục 2: DỰ KIẾN KINH PHÍ GIAI ĐOẠN 2024-2025
Đơn vị tính: triệu đồng
STT | Nội dung | Năm 2024 | | | Năm 2025 | | | Tổng cộng giai đoạn 2024-2025
 | | Tổng | NSNN | Vốn khác | Tổng | NSNN | Vốn khác |
 | TỔNG CỘNG | 269 | 100 | 169 | 331 | 120 | 211 | 600
1 | Bắc Hà | 150 | 60 | 90 | 200 | 70 | 130 | 350
2 | Sa Pa | 119 | 40 | 79 | 131 | 50 | 81 | 250`,
);
const APPENDICES: Workbook = { file: 'phu-luc.xlsx', sheets: [PRODUCTS, BUDGET] };

test.each([
  [
    'new products of the period',
    '22 sản phẩm mới (có Phụ lục 1, 2 kèm theo).',
    ['text-appendix pass: 22'],
    [],
  ],
  ['another figure', '23 sản phẩm mới (có Phụ lục 1, 2 kèm theo).', undefined, ['error text-appendix']],
  ['one year', 'Năm 2024: 10 sản phẩm mới (Phụ lục 1, 2).', ['text-appendix pass: 10'], []],
  [
    'one year, another figure',
    'Năm 2024: 12 sản phẩm mới (Phụ lục 1, 2).',
    undefined,
    ['error text-appendix'],
  ],
  ['one unit', 'Huyện Sa Pa: 09 sản phẩm mới (Phụ lục 1, 2).', ['text-appendix pass: 9'], []],
  [
    'one unit, another figure',
    'Huyện Sa Pa: 05 sản phẩm mới (Phụ lục 1, 2).',
    undefined,
    ['error text-appendix'],
  ],
  ['a minimum below', 'Ít nhất 20 sản phẩm mới (Phụ lục 1, 2).', undefined, ['warning text-appendix']],
  ['a minimum above', 'Ít nhất 25 sản phẩm mới (Phụ lục 1, 2).', undefined, ['error text-appendix']],
  ['years of another plan', 'Giai đoạn 2018-2020 có 30 sản phẩm mới (Phụ lục 1, 2).', [], []],
  [
    'some of them',
    'Có 22 sản phẩm mới, trong đó 05 sản phẩm mới xuất khẩu (Phụ lục 1, 2).',
    ['text-appendix pass: 22'],
    [],
  ],
  [
    'money, in the text’s own unit',
    'Tổng kinh phí 0,6 tỷ đồng (Phụ lục 1, 2).',
    ['text-appendix pass: 0.6'],
    [],
  ],
  [
    'money, approximately',
    'Tổng kinh phí khoảng 610 triệu đồng (Phụ lục 1, 2).',
    ['text-appendix pass: 610'],
    [],
  ],
  [
    'money, another figure',
    'Tổng kinh phí 660 triệu đồng (Phụ lục 1, 2).',
    undefined,
    ['error text-appendix'],
  ],
  [
    'money by source',
    'Tổng kinh phí 600 triệu đồng, gồm: ngân sách nhà nước 220 triệu đồng, vốn khác 380 triệu đồng (Phụ lục 1, 2).',
    [
      'text-sum pass: 600 220 380',
      'text-appendix pass: 600',
      'text-appendix pass: 220',
      'text-appendix pass: 380',
    ],
    [],
  ],
  ['money of one item', 'Kinh phí tập huấn 60 triệu đồng (Phụ lục 1, 2).', [], []],
])('%s', (_, body, checks, findings) => {
  const { text } = checked(plan('2024-2025', body), APPENDICES);
  if (checks) expect(shownChecks(text)).toEqual(checks);
  expect(shownFindings(text)).toEqual(findings);
});

test('both places are named', () => {
  const { findings } = checked(plan('2024-2025', '23 sản phẩm mới (có Phụ lục 1, 2 kèm theo).'), APPENDICES);
  expect(findings.filter(({ rule }) => rule === 'text-appendix')).toMatchObject([
    {
      cells: [{ file: 'phu-luc.xlsx', sheet: 'Phụ lục 1', row: 3, col: 9 }],
      places: [{ file: 'ke-hoach.txt', quote: '23 sản phẩm mới' }],
      subject: { layout: 'product-plan', year: '2024-2025' },
    },
  ]);
});

const TARGETS = sheetOf(
  'Chỉ tiêu',
  `CHỈ TIÊU
STT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm, giai đoạn
1 | Chủ thể OCOP là HTX | ít nhất 40% | % | 2024-2025
2 | Sản phẩm mới | 22 | sản phẩm | 2024-2025`,
);

test('targets of the text beside the target sheet', () => {
  const goals = plan(
    '2024-2025',
    'I. MỤC TIÊU\n\n- Có ít nhất 30% chủ thể OCOP là HTX.\n\n- Giai đoạn 2024-2025 có 22 sản phẩm mới.',
  );
  const { text } = checked(goals, { file: 'chi-tieu.xlsx', sheets: [TARGETS] });
  expect(text.outcomes.filter(({ rule }) => rule === 'text-target').map(({ verdict }) => verdict)).toEqual([
    'fail',
    'pass',
  ]);
  expect(shownFindings(text)).toEqual(['warning text-target']);
});

test.each<[string, string, string[]]>([
  ['cites a table that is called so', '22 sản phẩm mới (Biểu 01).', []],
  ['cites none', '22 sản phẩm mới.', ['info appendix-uncited']],
  ['cites a form of another document', '22 sản phẩm mới, báo cáo theo Biểu 07.', ['info appendix-uncited']],
])('a sheet headed "Biểu 01" and a text that %s', (_, sentence, found) => {
  const sheet = sheetOf(
    'Bieu 1',
    'Biểu 01: SẢN PHẨM\nTT | Địa phương | Số lượng\n1 | Bắc Hà | 13\n2 | Sa Pa | 9',
  );
  const { text } = checked(plan('2024-2025', sentence), { file: 'bieu.xlsx', sheets: [sheet] });
  expect(shownFindings(text).filter((each) => each.includes('appendix-'))).toEqual(found);
});
