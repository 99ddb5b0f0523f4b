import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** The first column of figures as read, and what is told of cells. */
function readOf(cells: readonly (string | number)[], total: number): { read: string; told: string[] } {
  const lines = cells.map((cell, at) => `${at + 1} | Xã ${'ABCDEGH'[at] ?? ''} | ${cell} | 5`);
  const text = `Phụ lục. NHU CẦU KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
Đơn vị tính: Triệu đồng
STT | Đơn vị | Ngân sách tỉnh | Vốn đối ứng
${lines.join('\n')}
| Tổng cộng | ${total} | ${cells.length * 5}`;
  const { tables, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('PL', text))]);
  const [table] = tables;
  return {
    read: (table?.figures ?? [])
      .map(([figure]) => (figure?.value ? toPlain(figure.value) : (figure?.state ?? '')))
      .join(' '),
    told: findings.map(({ rule, cells: [cell] }) => `${rule} ${cell ? cellName(cell.row, cell.col) : ''}`),
  };
}

test.each([
  ['pass: E of an estimate', ['872.7E', 20.5, 30, 40], 963.2, '872.7 20.5 30 40 963.2', ['text-number C4']],
  ['pass: a footnote in brackets', [12, '20 (A)', 30, 40], 102, '12 20 30 40 102', ['text-number C5']],
  [
    'fail: the sum without its letter',
    [12, '20B', 30, 40],
    112,
    '12 20 30 40 112',
    ['sum-of-parts C8', 'text-number C5'],
  ],
  [
    'pass: a letter behind a blank, and a mark of thousands',
    [1200, '2.400 P', 3000, 40],
    6640,
    '1200 2400 3000 40 6640',
    ['text-number C5'],
  ],
  [
    'undecided: a letter that measures',
    [12, '20M', 30, 40],
    102,
    '12 unreadable 30 40 102',
    ['sum-of-parts C8', 'unreadable-figure C5'],
  ],
  [
    'undecided: codes of which nearly all have letters',
    ['12A', '20B', '30C', 40],
    102,
    'unreadable unreadable unreadable 40 102',
    ['sum-of-parts C8', 'unreadable-figure C4', 'unreadable-figure C5', 'unreadable-figure C6'],
  ],
])('%s', (_, cells, total, read, told) => {
  expect(readOf(cells, total)).toEqual({ read, told });
});
