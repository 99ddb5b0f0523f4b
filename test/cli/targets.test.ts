import { run, sheet, workbook } from './run';

const TYPES = [
  ...Array.from({ length: 9 }, () => 'HTX'),
  ...Array.from({ length: 15 }, () => 'Hộ kinh doanh'),
];
const PRODUCERS = sheet(
  'Chủ thể',
  'DANH SÁCH CHỦ THỂ',
  `STT | Tên chủ thể | Loại hình chủ thể | Đơn vị | Nữ làm chủ
${TYPES.map((type, index) => `${index + 1} | Chủ thể số ${index + 1} | ${type} | Kbang | ${index === 3 ? '' : 'Có'}`).join('\n')}`,
);
const TARGETS = sheet(
  'Chỉ tiêu',
  'CHỈ TIÊU',
  `STT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm, giai đoạn | Thực hiện
   1 | ít nhất 40% chủ thể OCOP là HTX | | | 2021-2025 |
   2 | Chủ thể OCOP là nữ | ít nhất 40% | | 2021-2025 |
   3 | Lớp tập huấn | 05 - 07 | lớp | 2025 | 6`,
);

const files = async () => ({ 'a.xlsx': await workbook([PRODUCERS, TARGETS]) });

test('--json is the fixed form', async () => {
  const ran = await run(['targets', 'a.xlsx', '--json'], await files());
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  const json = JSON.parse(ran.stdout);
  expect(json.targets).toMatchObject([
    {
      indicator: 'cooperative-share',
      text: 'ít nhất 40% chủ thể OCOP là HTX',
      comparator: 'at-least',
      planned: ['40'],
      measure: '%',
      actual: '37.5',
      numerator: 9,
      denominator: 24,
      lacking: '1',
      verdict: 'missed',
      cells: ["'Chủ thể'!C4:C12"],
      denominatorCells: ["'Chủ thể'!B4:B27"],
    },
    {
      indicator: 'women-share',
      actual: null,
      lacking: null,
      verdict: 'undecided',
      unknownCells: ["'Chủ thể'!E7"],
    },
    { indicator: 'other', comparator: 'range', planned: ['5', '7'], actual: '6', verdict: 'reached' },
  ]);
  expect(json.findings).toMatchObject([
    { rule: 'target-missed', severity: 'warning', cells: ["'Chỉ tiêu'!C4"], expected: '40', found: '37.5' },
  ]);
});

test('a preset in place of the sheet; a name that is none is a wrong option', async () => {
  const ran = await run(['targets', 'a.xlsx', '--json', '--preset', 'Gia Lai'], await files());
  expect(JSON.parse(ran.stdout).targets.map(({ indicator }: { indicator: string }) => indicator)).toContain(
    'modern-channel-share',
  );
  const wrong = await run(['targets', 'a.xlsx', '--preset', 'Atlantis'], await files());
  expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('gia-lai');
});

test('a text in Vietnamese and in English', async () => {
  const vi = await run(['targets', 'a.xlsx'], await files());
  expect(vi.stdout).toContain('1 chỉ tiêu đạt, 1 chưa đạt, 1 chưa đủ dữ liệu.');
  expect(vi.stdout).toContain('chưa đạt, thiếu 1 HTX');
  const en = await run(['targets', 'a.xlsx', '--lang', 'en'], await files());
  expect(en.stdout).toContain('missed, lacking 1 cooperatives');
});

test('a workbook without a target is no report of nought targets', async () => {
  const products = sheet(
    'SP',
    'Danh mục sản phẩm',
    `
    STT | Tên sản phẩm | Chủ thể | Hạng sao
    1 | Gạo sạch | HTX An Phú | 3
    2 | Trà sen | HTX Bình Minh | 4`,
  );
  const { exitCode, stdout, stderr } = await run(['targets', 'a.xlsx'], {
    'a.xlsx': await workbook([products]),
  });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain('không có biểu chỉ tiêu');
});
