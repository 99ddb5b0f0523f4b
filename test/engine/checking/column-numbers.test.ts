import { checkPlan } from '../../../src/engine/check';
import { rangeName } from '../../../src/engine/grid/address';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** Cells of errors and warnings, with what a misstated row of column numbers should say. */
function told(text: string): string[] {
  return checkPlan([bookOf('a.xlsx', sheetFromText('Bảng', text))]).findings.flatMap((finding) => {
    if (finding.verdict !== 'fail') return [];
    const cells = finding.cells.map(({ row, col }) =>
      rangeName({ top: row, bottom: row, left: col, right: col }),
    );
    const instead =
      finding.rule === 'column-numbers'
        ? `: ${finding.text}, C${finding.total}=C${finding.instead.join('+C')}`
        : '';
    return [`${finding.severity} ${finding.rule} ${cells.join()}${instead}`];
  });
}

const works = (numbers: string, ...rows: readonly string[]): string =>
  [
    'TỔNG HỢP HOẠT ĐỘNG',
    'TT | Hoạt động | Tổng | Trong nước | Ngoài nước | Số lớp | Số người',
    numbers,
    ...rows,
  ].join('\n');

const RIGHT = ['1|Hội chợ|90|57|33|3|95', '2|Tập huấn|72|48|24|2|61', '3|Nhãn hiệu|64|39|25|4|120'];

test.each<[string, string, string[]]>([
  ['pass: the rows bear it out', works('1|2|3=4+5|4|5|6|7', ...RIGHT), []],
  [
    'fail: a column was put in and the numbers after it are those of before',
    works('1|2|3=5+6|4|5|6|7', ...RIGHT),
    ['warning column-numbers C3: 3=5+6, C2=C3+C4'],
  ],
  [
    'fail: the numbers name columns of another kind',
    works('1|2|3=6+5|4|5|6|7', ...RIGHT),
    ['warning column-numbers C3: 3=6+5, C2=C3+C4'],
  ],
  [
    'undecided: of two rows either may be wrong',
    works('1|2|3=4+5|4|5|6|7', '1|Hội chợ|91|57|33|3|95', '2|Tập huấn|73|48|24|2|61'),
    ['warning sum-of-parts C4', 'warning sum-of-parts C5'],
  ],
  [
    'undecided: no other sum of the total holds, so its figures are told',
    works(
      '1|2|3=4+5|4|5|6|7',
      '1|Hội chợ|91|57|33|3|95',
      '2|Tập huấn|75|48|24|2|61',
      '3|Nhãn hiệu|69|39|25|4|120',
    ),
    ['warning sum-of-parts C4', 'warning sum-of-parts C5', 'warning sum-of-parts C6'],
  ],
  [
    'one wrong figure in a total that is stated rightly is that figure',
    works('1|2|3=4+5|4|5|6|7', '1|Hội chợ|91|57|33|3|95', ...RIGHT.slice(1), '4|Bao bì|35|21|14|1|30'),
    ['error sum-of-parts C4'],
  ],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
