import { toPlain } from '../../../src/engine/decimal';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { analysed, differenceLines } from './sheets';

const HEAD = `DỰ TOÁN KINH PHÍ
Đơn vị tính: triệu đồng
STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS tỉnh | Vốn của chủ thể`;
const ROWS = [
  '1 | Xã A | Bao bì | 2026 | 200 | 100 | 60 | 40',
  '2 | Xã A | Hội chợ | 2027 | 300 | 100 | 100 | 100',
  '3 | Xã B | Bao bì | 2026 | 100 | 50 | 50 | 0',
  '4 | Xã B | Hội chợ | 2027 | 60 | 20 | 30 | 10',
];

function book(file: string, rows: readonly string[]): ReturnType<typeof bookOf> {
  return bookOf(file, sheetFromText('KP', [HEAD, ...rows].join('\n')));
}

describe('a cell that cannot be read takes away itself only', () => {
  test.each([
    ['none', ROWS, '660 510 150', []],
    [
      'a source',
      ROWS.with(1, '2 | Xã A | Hội chợ | 2027 | 300 | chưa rõ | 100 | 100'),
      '660 410 150',
      ['F5'],
    ],
    [
      'an amount: its sources stand for it',
      ROWS.with(3, '4 | Xã B | Hội chợ | 2027 | chưa rõ | 20 | 30 | 10'),
      '660 510 150',
      ['E7'],
    ],
  ])('%s', (_, rows, expected, cells) => {
    const { summary } = analysed([book('a.xlsx', rows)]);
    const { total, state, other, lost } = summary ?? { lost: [] };
    expect([total, state?.amount, other?.amount].map((each) => each && toPlain(each)).join(' ')).toBe(
      expected,
    );
    expect(lost.map(({ row, col }) => cellName(row, col))).toEqual(cells);
  });

  test('what it takes part in is not compared, and that is said', () => {
    const left = book('a.xlsx', ROWS.with(1, '2 | Xã A | Hội chợ | 2027 | 300 | chưa rõ | 100 | 100'));
    const right = book('b.xlsx', ROWS.with(3, '4 | Xã B | Hội chợ | 2027 | 61 | 20 | 30 | 11'));
    const result = analysed([left], [right]);
    expect(differenceLines(result)).toEqual(['Xã B 2027 producers: 10 / 11, different']);
    expect(result.reconciliations[0]?.lost.map(({ row, col }) => cellName(row, col))).toEqual(['F5']);
  });
});

test('formulas without any result give no total', () => {
  const sheet = sheetFromText(
    'PL 03',
    `DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
 | | Đơn vị tính: triệu đồng
STT | Nội dung | Tổng | NSNN | Vốn khác
1 | Xã A | 100 | 60 | 40
2 | Xã B | 50 | 20 | 30
| TỔNG CỘNG | 150 | 80 | 70`,
  );
  const last = sheet.rows.length - 1;
  const rows = sheet.rows.map((row, at) =>
    at === last ? row?.map((cell, col) => (col < 2 ? cell : { value: null, formula: 'SUM(C4:C5)' })) : row,
  );
  const { summary, findings } = analysed([bookOf('a.xlsx', { ...sheet, rows })]);
  expect(findings.map(({ rule }) => rule)).toContain('no-result');
  expect(summary?.total && toPlain(summary.total)).not.toBe('0');
});
