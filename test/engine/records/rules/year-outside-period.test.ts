import { checkPlan } from '../../../../src/engine/check';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

const PLAN = sheetFromText(
  'Kế hoạch',
  'THÔNG TIN KẾ HOẠCH\nThông tin | Giá trị\nSố kế hoạch | 12/KH-UBND\nTỉnh | Gia Lai\nTừ năm | 2026\nĐến năm | 2026',
);
const HEAD = 'STT | Đơn vị | Tên sản phẩm | Năm | Hạng sao | Hình thức';

function years(...rows: readonly string[]): number[] {
  const sheet = sheetFromText('SP', ['DANH MỤC SẢN PHẨM OCOP', HEAD, ...rows].join('\n'));
  const { findings, records } = checkPlan([bookOf('a.xlsx', PLAN, sheet)]);
  expect(records.plan).toMatchObject({ from: 2026, to: 2026 });
  return findings.flatMap((finding) => (finding.rule === 'year-outside-period' ? [finding.year] : []));
}

test.each([
  ['the plan’s own year', ['1 | Xã A | Mật | 2026 | | Mới'], []],
  ['a year behind the period', ['1 | Xã A | Mật | 2027 | | Mới', '2 | Xã A | Tiêu | 2026 | | Mới'], [2027]],
  [
    'a slip among entries without a star',
    ['1 | Xã A | Mật | 2026 | | Mới', '2 | Xã A | Tiêu | 2025 | | Mới'],
    [2025],
  ],
  ['recognised before the period', ['1 | Xã A | Mật | 2026 | | Mới', '2 | Xã A | Tiêu | 2022 | 3 | Mới'], []],
  [
    'a register of earlier years',
    ['1 | Xã A | Mật | 2021 | |', '2 | Xã A | Tiêu | 2022 | |', '3 | Xã A | Bơ | 2023 | |'],
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(years(...rows)).toEqual(expected);
});
