import { checkPlan } from '../../../../src/engine/check';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

function told(...rows: readonly string[]): unknown[] {
  const sheet = sheetFromText(
    'SP',
    [
      'DANH MỤC SẢN PHẨM OCOP',
      'STT | Đơn vị | Tên sản phẩm | Năm | Hạng sao | Số quyết định | Ngày công nhận',
      ...rows,
    ].join('\n'),
  );
  return checkPlan([bookOf('a.xlsx', sheet)]).findings.flatMap((finding) =>
    finding.rule === 'decision-dates' ? [[finding.decision, finding.dates.length, finding.cells.length]] : [],
  );
}

test.each([
  [
    'one day',
    [
      '1 | Xã A | Mật | 2022 | 3 | 12/QĐ-UBND | 05/03/2022',
      '2 | Xã A | Tiêu | 2022 | 3 | 12/QĐ-UBND | 05/03/2022',
    ],
    [],
  ],
  [
    'two days',
    [
      '1 | Xã A | Mật | 2022 | 3 | 12/QĐ-UBND | 05/03/2022',
      '2 | Xã A | Tiêu | 2022 | 3 | 12/qđ-ubnd | 25/03/2022',
    ],
    [['12/QĐ-UBND', 2, 2]],
  ],
  [
    'the next year has a number 12 too',
    [
      '1 | Xã A | Mật | 2022 | 3 | 12/QĐ-UBND | 05/03/2022',
      '2 | Xã A | Tiêu | 2023 | 3 | 12/QĐ-UBND | 25/03/2023',
    ],
    [],
  ],
  [
    'so has another district',
    [
      '1 | Huyện A | Mật | 2022 | 3 | 12/QĐ-UBND | 05/03/2022',
      '2 | Huyện B | Tiêu | 2022 | 3 | 12/QĐ-UBND | 25/03/2022',
    ],
    [],
  ],
  [
    'a blank day leaves it open',
    ['1 | Xã A | Mật | 2022 | 3 | 12/QĐ-UBND | 05/03/2022', '2 | Xã A | Tiêu | 2022 | 3 | 12/QĐ-UBND | '],
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(told(...rows)).toEqual(expected);
});
