import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Cell, Sheet } from '../../../src/engine/grid/grid';
import { unicodeSheet } from '../../../src/engine/grid/unicode-sheet';

function sheetOf(rows: readonly (readonly (string | Cell)[])[]): Sheet {
  return {
    name: 'S',
    rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? { value: cell } : cell))),
  };
}

function texts({ rows }: Sheet): string[] {
  return rows.flatMap((cells) => (cells ?? []).map((cell) => String(cell?.value ?? '')));
}

const inFont = (value: string, fontName: string): Cell => ({ value, look: { fontName } });

test('an appendix in TCVN3 under Times New Roman', () => {
  const file = resolve(__dirname, '../../fixtures/tcvn3-appendix-3.tsv');
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').map((value) => inFont(value, 'Times New Roman')));
  const { sheet, converted } = unicodeSheet(sheetOf(rows));
  const words = texts(sheet).filter((text) => /\p{L}/u.test(text));
  expect(words).toEqual([
    'Phụ lục 3: Dự KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP GIAI ĐOẠN 2026-2027',
    '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh)',
    'Đơn vị tính: Triệu đồng',
    'STT',
    'Hạng mục nội dung',
    'Năm 2026',
    'Năm 2027',
    'Tổng cộng kinh phí giai đoạn 2026-2027',
    ...['Tổng', 'NSNN', 'Vốn khác', 'Tổng', 'NSNN', 'Vốn khác'],
    ...['I', 'Cấp xã', 'Xã Ia Bang', 'Xã Đak Sơ', 'Phường An Bình', 'Xã Chư Rla'],
    ...['II', 'Cấp tỉnh', 'Sở Nông nghiệp và Môi trường', 'Sở Công Thương', 'TỔNG CỘNG'],
  ]);
  expect(converted).toHaveLength(20);
  expect(converted.every(({ encoding, by }) => encoding === 'tcvn3' && by === 'text')).toBe(true);
});

test('the font says it where the text cannot', () => {
  const { sheet, converted } = unicodeSheet(
    sheetOf([
      [
        inFont('Tæng', '.VnTime'),
        inFont('sè', '.VnTime'),
        inFont('kÕ ho¹ch', '.VnTimeH'),
        inFont('ubnd', '.VnTimeH'),
      ],
      [inFont('Toång', 'VNI-Times'), 'Tæng', inFont('Kế hoạch', '.VnTime'), 'Đơn vị'],
    ]),
  );
  expect(texts(sheet)).toEqual(['Tổng', 'số', 'KẾ HOẠCH', 'UBND', 'Tổng', 'Tổng', 'Kế hoạch', 'Đơn vị']);
  expect(converted.map(({ row, col, by }) => [row, col, by])).toEqual([
    [0, 0, 'font'],
    [0, 1, 'font'],
    [0, 2, 'font'],
    [0, 3, 'font'],
    [1, 0, 'font'],
    [1, 1, 'text'],
  ]);
});

test('Unicode typed in an old font stays where the old letters would make no word', () => {
  const { sheet } = unicodeSheet(sheetOf([[inFont('Xoài', '.VnTime'), inFont('Mía đường', 'VNI-Times')]]));
  expect(texts(sheet)).toEqual(['Xoài', 'Mía đường']);
});

test('a sheet in Unicode keeps its own words beside one old text', () => {
  const rows = [
    ['Đơn vị', 'Xã', 'Tæng', 'sè'],
    ['§¬n vÞ tÝnh: TriÖu ®ång', 'là', 'Sè tiÒn', 'Xã Hòa Hà'],
  ];
  const { sheet, converted } = unicodeSheet(sheetOf(rows));
  expect(texts(sheet)).toEqual([
    'Đơn vị',
    'Xã',
    'Tổng',
    'sè',
    'Đơn vị tính: Triệu đồng',
    'là',
    'Số tiền',
    'Xã Hòa Hà',
  ]);
  expect(converted).toHaveLength(3);
});

test('where nothing is old, the sheet is the same object; untouched rows are shared', () => {
  const clean = sheetOf([
    ['Xã', 'Đơn vị', 'Café'],
    ['1', '2'],
  ]);
  expect(unicodeSheet(clean).sheet).toBe(clean);
  const mixed = sheetOf([['§¬n vÞ tÝnh: TriÖu ®ång'], ['1', '2']]);
  expect(unicodeSheet(mixed).sheet.rows[1]).toBe(mixed.rows[1]);
  const empty: Sheet = { name: 'S', rows: [undefined, [undefined, { value: 1 }]] };
  expect(unicodeSheet(empty).sheet).toBe(empty);
});
