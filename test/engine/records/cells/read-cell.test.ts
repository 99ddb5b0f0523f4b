import { toPlain, type Decimal } from '../../../../src/engine/decimal';
import type { Cell, CellValue } from '../../../../src/engine/grid/grid';
import type { Field } from '../../../../src/engine/layouts/shape';
import { INPUTS } from '../../../../src/engine/layouts/inputs';
import { readCell } from '../../../../src/engine/records/cells/read-cell';

/* What a cell says, as a table: the cell, then its value, or `blank`, or why it is refused. */

const FIELDS: Readonly<Record<string, Field>> = Object.fromEntries(
  [
    ...INPUTS.targets.fields,
    ...INPUTS.products.fields,
    ...INPUTS.producers.fields,
    ...INPUTS.budget.fields,
    ...INPUTS.units.fields,
  ].map((field) => [field.id, field]),
);

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'object' && value !== null && 'digits' in value;

function said(id: string, cell: Cell | undefined, date1904 = false): string {
  const field = FIELDS[id];
  if (!field) throw new Error(id);
  const reading = readCell(cell, field, date1904);
  switch (reading.kind) {
    case 'blank':
      return 'blank';
    case 'value':
      return `${isDecimal(reading.value) ? toPlain(reading.value) : String(reading.value)}${reading.typed ? ' (typed)' : ''}`;
    case 'ambiguous':
      return reading.readings.map(toPlain).join(' or ');
    case 'fraction':
      return `fraction ${toPlain(reading.value)}`;
    case 'rejected':
      return reading.reason;
  }
}

type Case = readonly [cell: CellValue, says: string];

function table(field: string, cases: readonly Case[]): void {
  describe(field, () => {
    test.each(cases)('%j says %s', (value, says) => {
      expect(said(field, { value })).toBe(says);
    });
  });
}

table('name', [
  ['  Mật   ong\u00a0rừng ', 'Mật ong rừng'],
  ['Mật ong'.normalize('NFD'), 'Mật ong'],
  ['   ', 'blank'],
  [null, 'blank'],
  [12, '12'],
  [{ error: '#REF!' }, 'error-value'],
]);

table('year', [
  [2023, '2023'],
  ['2023', '2023'],
  ['năm 2023', '2023'],
  ['Nam 2023', '2023'],
  ['05/3/2023', '2023'],
  [2023.5, 'not-a-year'],
  ['2021-2025', 'not-a-year'],
  ['sang năm', 'not-a-year'],
]);

table('recognisedOn', [
  ['05/03/2023', '2023-03-05'],
  ['5-3-2023', '2023-03-05'],
  ['5.3.2023', '2023-03-05'],
  ['2023-03-05', '2023-03-05'],
  ['ngày 05 tháng 3 năm 2023', '2023-03-05'],
  ['29/02/2020', '2020-02-29'],
  ['29/02/2021', 'not-a-date'],
  ['31/4/2021', 'not-a-date'],
  ['13/13/2021', 'not-a-date'],
  ['05/03/23', 'not-a-date'],
  ['tháng 5/2023', 'incomplete-date'],
  ['5/2023', 'incomplete-date'],
  ['2023', 'incomplete-date'],
  [2023, 'incomplete-date'],
  [1990, 'incomplete-date'],
  [1989, 'not-a-date'],
  [2100, 'incomplete-date'],
  [2101, 'not-a-date'],
  [45123, 'not-a-date'],
  ['chưa có', 'blank'],
  ['-', 'blank'],
  ['đang chờ', 'not-a-date'],
]);

describe('serial dates', () => {
  test.each([
    [44990, 'dd/mm/yyyy', false, '2023-03-05'],
    [44990.75, 'dd/mm/yyyy hh:mm', false, '2023-03-05'],
    [43890, '[$-42A]dd/mm/yyyy', false, '2020-02-29'],
    [43528, 'dd/mm/yyyy', true, '2023-03-05'],
    [61, 'dd/mm/yyyy', false, '1900-03-01'],
    [59, 'dd/mm/yyyy', false, '1900-02-28'],
    [44990, '0', false, 'not-a-date'],
  ])('%d as %s, 1904 %s, is %s', (value, format, date1904, says) => {
    expect(said('recognisedOn', { value, format }, date1904)).toBe(says);
  });
});

table('stars', [
  [4, '4'],
  ['4 sao', '4'],
  ['4*', '4'],
  ['★★★', '3'],
  ['***', '3'],
  ['⭐⭐⭐⭐', '4'],
  ['Bốn sao', '4'],
  ['Hạng 3 sao', '3'],
  ['OCOP 5 sao', '5'],
  ['chưa phân hạng', 'blank'],
  ['khá', 'not-stars'],
]);

table('scoreTotal', [
  [85.5, '85.5'],
  ['85,5', '85.5 (typed)'],
  ['85,500', '85.5 (typed)'],
  ['85,5/100', '85.5 (typed)'],
  ['90 điểm', '90 (typed)'],
  [120, '120'],
  ['giỏi', 'not-a-number'],
]);

table('amount', [
  [12.5, '12.5'],
  [0, '0'],
  ['1.234.567,8', '1234567.8 (typed)'],
  ['53.773', '53773 or 53.773'],
  ['644,010', '644.01 or 644010'],
  ['12 triệu đồng', 'other-unit'],
  ['12 đồng', 'other-unit'],
  ['-', 'blank'],
  [true, 'not-a-number'],
  [{ error: '#VALUE!' }, 'error-value'],
]);

table('workers', [
  [12, '12'],
  ['12', '12 (typed)'],
  ['1.200', '1200 (typed)'],
  ['12 người', '12 (typed)'],
  [12.5, 'fraction 12.5'],
  ['nhiều', 'not-a-number'],
]);

table('producerType', [
  ['HTX', 'cooperative'],
  ['Hợp tác xã nông nghiệp Mang Yang', 'cooperative'],
  ['tổ hợp tác', 'cooperative-group'],
  ['Công ty TNHH Thành Công', 'enterprise'],
  ['DN nhỏ và vừa', 'small-enterprise'],
  ['doanh nghiep', 'enterprise'],
  ['Cơ sở sản xuất', 'household'],
  ['-', 'blank'],
  ['Vườn quốc gia', 'not-in-list'],
]);

table('group', [
  ['Thực phẩm', 'I'],
  ['Nhóm thực phẩm', 'I'],
  ['I', 'I'],
  [2, 'II'],
  ['Nhóm III', 'III'],
  ['IV. Thủ công mỹ nghệ', 'IV'],
  ['Dịch vụ du lịch cộng đồng', 'VI'],
  ['Thảo dược', 'herbs-2018'],
  ['Dịch vụ du lịch nông thôn và bán hàng', 'rural-services-2018'],
  ['do uong', 'II'],
  ['Điện tử', 'not-in-list'],
]);

table('kind', [
  ['Mới', 'new'],
  ['Nâng hạng 4 sao', 'upgrade'],
  ['đánh giá lại', 'reassessment'],
  ['Lần đầu', 'new'],
  ['khác', 'not-in-list'],
]);

table('sex', [
  ['Nữ', 'female'],
  ['nam', 'male'],
  ['2', 'not-in-list'],
]);

table('womenLed', [
  ['x', 'true'],
  ['Có', 'true'],
  ['Nữ', 'true'],
  ['Nam', 'false'],
  ['không', 'false'],
  [1, 'true'],
  [0, 'false'],
  [true, 'true'],
  ['', 'blank'],
  ['-', 'blank'],
  ['có lẽ', 'not-yes-no'],
]);

table('minorityLed', [
  ['Kinh', 'false'],
  ['Ba Na', 'true'],
  ["H'Mông", 'true'],
  ['DTTS', 'true'],
  ['Người dân tộc Ê Đê', 'true'],
  ['Không', 'false'],
]);

test.each([
  ['1,2 tỷ', '1200'],
  ['1.200.000.000 đồng', '1200'],
  ['200.000.000đ', '200'],
  ['15 triệu', '15'],
  ['15', '15'],
  ['05 lớp', 'other-unit'],
  ['37,9%', 'other-unit'],
  ['hơn 7.000', 'not-exact'],
  ['15 - 20', 'not-exact'],
  ['-', 'blank'],
  ['An Khê', 'not-a-number'],
])('money in triệu: %s says %s', (value, says) => {
  const field = FIELDS['amount'];
  const reading = field && readCell({ value }, field, false, 'trieu');
  const told = reading?.kind === 'rejected' ? reading.reason : reading?.kind;
  expect(reading?.kind === 'value' && isDecimal(reading.value) ? toPlain(reading.value) : told).toBe(says);
});

test('a figure that Excel made a date of is told as one', () => {
  expect(said('planned', { value: 46149, format: 'd-mmm' })).toBe('date-for-number');
  expect(said('planned', { value: 46149, format: 'dd/mm/yyyy' })).toBe('date-for-number');
  expect(said('planned', { value: 46149, format: 'General' })).toBe('46149');
  expect(said('planned', { value: '5 - 7 lớp' })).toBe('5 - 7 lớp');
  expect(said('note', { value: 46149, format: 'd-mmm' })).not.toBe('date-for-number');
  expect(said('amount', { value: 46149, format: 'd-mmm' })).toBe('date-for-number');
});

test('row numbers say what was typed', () => {
  expect(said('stt', { value: 1.2000000000000002 })).toBe('1.2');
  expect(said('stt', { value: 46023, format: 'd-mmm' })).toBe('1.1');
});
