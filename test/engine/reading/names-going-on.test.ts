import { check, sheetOf } from '../plan-text';

const HEAD = `Phụ lục 3: DỰ KIẾN KINH PHÍ
Đơn vị tính: triệu đồng
STT | Đơn vị | Tổng | NSNN | Vốn khác
 | Cấp xã | 30 | 20 | 10
 1 | Ia Lâu | 10 | 8 | 2
 2 | Ia Pia | 20 | 12 | 8`;

function read(...below: readonly string[]): {
  readonly rows: readonly string[];
  readonly leftOut: readonly number[];
} {
  const { tables, findings } = check(sheetOf('S', [HEAD, ...below].join('\n')));
  return {
    rows: tables.flatMap(({ rows }) => rows.map(({ name }) => name)),
    leftOut: findings.flatMap(({ rule, cells }) =>
      rule === 'rows-left-out' ? cells.map(({ row }) => row) : [],
    ),
  };
}

const ROWS = ['Cấp xã', 'Ia Lâu', 'Ia Pia'];

test('numbered rows and the one next name without figures are rows', () => {
  expect(read(' 3 | Ia Tul', ' 4 | Pờ Tó')).toEqual({ rows: [...ROWS, 'Ia Tul', 'Pờ Tó'], leftOut: [] });
  expect(read(' | Ia Tul')).toEqual({ rows: [...ROWS, 'Ia Tul'], leftOut: [] });
});

test('names without numbers or figures that go on below are told', () => {
  expect(read(' | Ia Tul', ' | Pờ Tó', ' | Ia Ko')).toEqual({ rows: [...ROWS, 'Ia Tul'], leftOut: [7, 8] });
});

test('a signature is none of them', () => {
  expect(read(' | Người lập biểu | Trưởng phòng', ' | Nguyễn Văn A | Trần Văn B').leftOut).toEqual([]);
  expect(read(' | | CHỦ TỊCH', ' | | Nguyễn Văn A').leftOut).toEqual([]);
  expect(read(' ', ' | Nguyễn Văn A').leftOut).toEqual([]);
});

test('`Trong đó: - …` opens the parts and is the first of them; `Trong đó: …` alone is only told', () => {
  const parts = (first: string): ReturnType<typeof read> =>
    read(` 3 | Cấp tỉnh | 9 | 5 | 4`, ` | ${first} | 6 | 3 | 3`, ' | - Chi cục | 3 | 2 | 1');
  expect(parts('Trong đó: - Sở Công Thương').rows).toEqual([
    ...ROWS,
    'Cấp tỉnh',
    '- Sở Công Thương',
    '- Chi cục',
  ]);
  expect(parts('Trong đó: nữ').leftOut).toEqual([7]);
});
