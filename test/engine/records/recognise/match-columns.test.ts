import { toNumber } from '../../../../src/engine/decimal';
import { readRecords } from '../../../../src/engine/records/read-records';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

const sourcesOf = (headings: string, row: string): unknown[] => {
  const text = `DANH SÁCH HỖ TRỢ MÁY MÓC NĂM 2026\nĐVT: triệu đồng\n${headings}\n${row}\n${row.replace('1 |', '2 |')}`;
  const { budget, findings } = readRecords([bookOf('a.xlsx', sheetFromText('HT', text))]);
  return [
    Object.entries(budget[0]?.sources ?? {}).map(([id, money]) => `${id} ${toNumber(money)}`),
    findings.length,
  ];
};

test('names under `Chủ thể` are no money, and what the state gives stands beside what they put in', () => {
  expect(
    sourcesOf(
      'TT | Chủ thể | Xã | Số lượng | Đơn giá | Thành tiền | Nhà nước hỗ trợ | Đối ứng',
      '1 | HTX Ea Tân | Xã A | 2 | 50 | 100 | 40 | 60',
    ),
  ).toEqual([['state 40', 'producers 60'], 0]);
});

test('figures under `Chủ thể` are its money', () => {
  expect(
    sourcesOf(
      'TT | Xã | Số lượng | Đơn giá | Thành tiền | NSNN | Chủ thể',
      '1 | Xã A | 2 | 50 | 100 | 40 | 60',
    ),
  ).toEqual([['state 40', 'producers 60'], 0]);
});
