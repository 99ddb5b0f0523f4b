import { toNumber } from '../../../../src/engine/decimal';
import { readRecords } from '../../../../src/engine/records/read-records';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

const HEADER = 'TT | Đơn vị | Năm | Thành tiền | NSTW | NS xã';
const unitsOf = (rows: string, header = HEADER): unknown[] => {
  const text = `DỰ TOÁN KINH PHÍ\nĐơn vị tính: Triệu đồng\n${header}\n${rows}`;
  const { budget } = readRecords([bookOf('a.xlsx', sheetFromText('DT', text))]);
  return budget.map(({ unit, amount }) => `${unit} ${amount && toNumber(amount)}`);
};
const TWO = '1 | Xã A | 2026 | 50 | 30 | 20\n2 | Xã B | 2026 | 40 | 30 | 10';

test.each([
  ['at the bottom, whatever it is called', `${TWO}\n | Cả thảy | 2026 | 90 | 60 | 30`],
  ['on top', ` | Cả thảy | 2026 | 90 | 60 | 30\n${TWO}`],
  ['with one figure of its own wrong', `${TWO}\n | Cả thảy | 2026 | 90 | 61 | 30`],
])('a row that adds up the numbered ones is no record: %s', (_, rows) => {
  expect(unitsOf(rows)).toEqual(['Xã A 50', 'Xã B 40']);
});

test.each([
  ['other figures', `${TWO}\n | Xã C | 2026 | 70 | 60 | 10`, ['Xã A 50', 'Xã B 40', 'Xã C 70']],
  ['its own number', `${TWO}\n3 | Xã C | 2026 | 90 | 60 | 30`, ['Xã A 50', 'Xã B 40', 'Xã C 90']],
])('a row stays a record with %s', (_, rows, expected) => {
  expect(unitsOf(rows)).toEqual(expected);
});

test('without numbers several columns of the last row must say so', () => {
  const header = 'Đơn vị | Năm | Thành tiền | NSTW | NS xã';
  const rows = TWO.replace('1 | ', '').replace('2 | Xã B', 'Xã B');
  expect(unitsOf(`${rows}\nCả thảy | 2026 | 90 | 60 | 30`, header)).toEqual(['Xã A 50', 'Xã B 40']);
  expect(unitsOf(`${rows}\nXã C | 2026 | 90 | |`, header)).toEqual(['Xã A 50', 'Xã B 40', 'Xã C 90']);
});
