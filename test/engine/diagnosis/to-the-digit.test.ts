import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import { diagnose } from '../../../src/engine/diagnosis/diagnose';
import { cellName } from '../../../src/engine/grid/address';
import type { Cell } from '../../../src/engine/grid/grid';

const at = ({ row, col }: { readonly row: number; readonly col: number }): string => cellName(row, col);

/**
 * Money of `units` communes, of the province and of the communes, in whole millions that add up to the digit; some
 * cells typed over. What is likely wrong and its figure, and what is said not to be rounding.
 */
function told(
  units: number,
  typed: Readonly<Record<string, number>>,
): { mended: string[]; together: string[] } {
  const state = (unit: number): number => 60 + 13 * unit;
  const own = (unit: number): number => 21 + 7 * unit;
  const lines = Array.from({ length: units }, (_, unit) => [
    unit + 1,
    `Xã ${String.fromCharCode(65 + unit)}`,
    state(unit) + own(unit),
    state(unit),
    own(unit),
  ]);
  const sum = (col: number): number => lines.reduce((total, line) => total + Number(line[col]), 0);
  const values = [
    ['DỰ KIẾN KINH PHÍ THỰC HIỆN NĂM 2026'],
    ['Đơn vị tính: triệu đồng'],
    ['STT', 'Đơn vị', 'Tổng', 'NSNN', 'Vốn khác'],
    ...lines,
    ['', 'Tổng cộng', sum(2), sum(3), sum(4)],
  ];
  const rows = values.map((line, row) =>
    line.map((value, col): Cell | undefined => {
      const own = typed[cellName(row, col)];
      return value === '' ? undefined : { value: own ?? value };
    }),
  );
  const { result } = diagnose(checkPlan([{ file: 'a.xlsx', sheets: [{ name: 'KP', rows }] }]));
  const [first] = result.findings.flatMap(({ suggestion }) => suggestion ?? []);
  return {
    mended: (first?.changes ?? []).map(({ cell, to }) => `${at(cell)} ${toPlain(to)}`).sort(),
    together: result.findings.flatMap(({ rule, cells }) =>
      rule === 'rounding-together' ? cells.map(at) : [],
    ),
  };
}

describe('where all else adds up to the digit, nothing is rounded', () => {
  test.each<[string, number, Readonly<Record<string, number>>, string[]]>([
    // the third of four units has 86 and 35, 121 of 444 in all: five short or five too many, and the total with it
    ['two figures of one slip', 4, { C6: 116, C8: 439 }, ['D6 81', 'D8 313']],
    // seventeen units leave each sum nine of room: 4.097 and 2.788 are eight and three too large
    ['two totals within the room of rounding', 17, { C21: 4100, D21: 2796 }, ['C21 4097', 'D21 2788']],
  ])('%s', (_, units, typed, expected) => {
    expect(told(units, typed).mended).toEqual(expected);
  });

  test('sums that hold are not among those that cannot all be rounding', () => {
    const { together } = told(17, { C21: 4094 });
    expect(together.every((cell) => cell === 'C21')).toBe(true);
  });
});
