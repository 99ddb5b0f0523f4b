import { check, sheetOf } from '../plan-text';
import { cellName } from '../../../src/engine/grid/address';

const HEAD = 'STT | Đơn vị | Tổng sản phẩm | Nhóm thực phẩm | Nhóm đồ uống';

function twice(...rows: readonly string[]): string[] {
  const { findings } = check(sheetOf('PL 2', [HEAD, ...rows].join('\n')));
  return findings.flatMap((finding) =>
    finding.rule === 'unit-twice'
      ? [`${finding.name}: ${finding.cells.map(({ row, col }) => cellName(row, col)).join()}`]
      : [],
  );
}

test.each([
  ['each unit once', ['1 | Mộ Đức | 6 | 4 | 2', '2 | Ba Tơ | 4 | 3 | 1'], []],
  [
    'a unit twice',
    ['1 | Mộ Đức | 6 | 4 | 2', '2 | Ba Tơ | 4 | 3 | 1', '3 | MỘ ĐỨC | 6 | 4 | 2'],
    ['Mộ Đức: B2,B4'],
  ],
  ['a city and a district of one name', ['1 | TP. Cao Lãnh | 6 | 4 | 2', '2 | H. Cao Lãnh | 4 | 3 | 1'], []],
  ['two units that look alike', ['1 | Thanh Hà | 6 | 4 | 2', '2 | Thạnh Hạ | 4 | 3 | 1'], []],
  [
    'one name under two headings',
    [
      'I | Cấp huyện | 6 | 4 | 2',
      '1 | Tân An | 6 | 4 | 2',
      'II | Cấp xã | 4 | 3 | 1',
      '1 | Tân An | 4 | 3 | 1',
      ' | Tổng cộng | 10 | 7 | 3',
    ],
    [],
  ],
])('%s', (_, rows, expected) => {
  expect(twice(...rows)).toEqual(expected);
});

/** Two appendices that must agree, by the names of their units. */
function apart(left: readonly string[], right: readonly string[]): unknown[] {
  const rows = (names: readonly string[], figures: string): string =>
    names.map((name, index) => `${index + 1} | ${name} | ${figures}`).join('\n');
  const { findings } = check(
    sheetOf('PL 1', `STT | Đơn vị | Tổng số | Nâng hạng | Mới\n${rows(left, '3 | 1 | 2')}`),
    sheetOf('PL 2', `${HEAD}\n${rows(right, '2 | 1 | 1')}`),
  );
  return findings.flatMap((finding) =>
    finding.rule === 'units-apart' ? [[finding.common, ...finding.of, finding.cells.length]] : [],
  );
}

test('appendices of other units: how many names are common, and the rest with their cells', () => {
  expect(apart(['An Khê', 'Kbang', 'Ia Pa'], ['Xã A', 'Xã B', 'Xã C'])).toEqual([[0, 3, 3, 6]]);
  expect(apart(['An Khê', 'Kbang', 'Ia Pa'], ['An Khê', 'Xã B', 'Xã C'])).toEqual([[1, 3, 3, 4]]);
  expect(apart(['An Khê', 'Kbang', 'Ia Pa'], ['An Khê', 'Kbang', 'Xã C'])).toEqual([]);
});
