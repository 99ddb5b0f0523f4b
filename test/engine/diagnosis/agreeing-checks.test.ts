import { checkPlan } from '../../../src/engine/check';
import { diagnose } from '../../../src/engine/diagnosis/diagnose';
import { toPlain } from '../../../src/engine/decimal';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** Each finding that is an error or a warning, with its one correction. */
function corrected(text: string): string[] {
  const { result } = diagnose(checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]));
  return result.findings.flatMap(({ rule, severity, cells: [cell], suggestion }) => {
    if (severity === 'info' || !cell) return [];
    const [change] = suggestion?.changes ?? [];
    const to =
      suggestion?.unique === true && change
        ? `${cellName(change.cell.row, change.cell.col)}=${toPlain(change.to)}`
        : '?';
    return [`${rule} ${cellName(cell.row, cell.col)} ${to}`];
  });
}

const PRICES = `
Đơn vị tính: đồng
STT | Nội dung | Số lượng | Mức hỗ trợ | Thành tiền
1 | Xã Tuy Phước | 4 | 25000000 | 100000000
2 | Xã Phù Cát | %A | 30000000 | 60000000
3 | Phường Bồng Sơn | 3 | 30000000 | 90000000
4 | Xã Hoài Ân | 2 | 25000000 | 50000000
| Cộng | 11 | | 300000000`;

test('a sum and a product that fail by one quantity name it', () => {
  expect(corrected(PRICES.replace('%A', '2'))).toEqual([]);
  expect(corrected(PRICES.replace('%A', '5'))).toEqual([
    'sum-of-parts C7 C4=2',
    'price-times-quantity E4 C4=2',
  ]);
});

const SHARES = `
TT | Xã | Kế hoạch | Thực hiện | Tỷ lệ TH/KH (%)
1 | Xã A | 120 | 90 | 75
2 | Xã B | 80 | %A | 80
3 | Xã C | 50 | 45 | 90
4 | Xã D | 200 | 150 | 75
| Cộng | 450 | 349 | 77.6`;

test('a sum and a share that fail by one figure name it', () => {
  expect(corrected(SHARES.replace('%A', '64'))).toEqual([]);
  expect(corrected(SHARES.replace('%A', '46'))).toEqual(['sum-of-parts D6 D3=64', 'share-mismatch E3 D3=64']);
});

test('two checks that no one figure lets hold name none together', () => {
  const two = SHARES.replace('%A', '64')
    .replace('| 45 | 90', '| 45 | 97')
    .replace('| 349 | 77.6', '| 358 | 79.6');
  expect(corrected(two).filter((line) => line.startsWith('share-mismatch E4'))).toEqual([
    'share-mismatch E4 ?',
  ]);
});
