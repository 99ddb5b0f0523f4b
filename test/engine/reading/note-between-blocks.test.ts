import { checkPlan } from '../../../src/engine/check';
import { cellName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** How many sums hold, and the errors. */
function told(text: string): (number | string)[] {
  const { summary, findings } = checkPlan([bookOf('a.xlsx', sheetFromText('Dự toán', text))]);
  return [
    summary.pass,
    ...findings.flatMap(({ rule, severity, cells: [cell] }) =>
      severity === 'info' || !cell ? [] : [`${severity} ${rule} ${cellName(cell.row, cell.col)}`],
    ),
  ];
}

const blocks = (between: string, header: string, total: number): string => `
I. XÚC TIẾN THƯƠNG MẠI
TT | Nội dung | Kinh phí (nghìn đồng)
1 | Hội chợ Hà Nội | 120000
2 | Hội chợ Cần Thơ | 85000
3 | Tuần hàng Gia Lai | 64000
| Cộng I | 269000
${between}
II. TUYÊN TRUYỀN
${header}
1 | In tài liệu | 12500
2 | Phóng sự | 48000
3 | Biển quảng bá | 36500
| Cộng II | 97000
| TỔNG CỘNG (I+II) | ${total}`;

const SAME = 'TT | Nội dung | Kinh phí (nghìn đồng)';

test.each(['Ghi chú: đã trừ phần xã hội hóa', '\nGhi chú: đã trừ phần xã hội hóa\n', ''])(
  'a total of both blocks is theirs, whatever note parts them: "%s"',
  (between) => {
    expect(told(blocks(between, SAME, 366000))).toEqual([3]);
    const row = blocks(between, SAME, 0).split('\n').length - 1;
    expect(told(blocks(between, SAME, 366300))).toEqual([2, `error sum-of-parts C${row}`]);
  },
);

test('a total of several parts of which one stands here is no sum of that one', () => {
  expect(told(blocks('Ghi chú: chưa có thuế', 'TT | Hạng mục | Số tiền (nghìn đồng)', 366000))).toEqual([2]);
});
