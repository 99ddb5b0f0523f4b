import { toPlain } from '../../../src/engine/decimal';
import { check, sheetOf } from '../plan-text';

/** A star tally of one unit, and what is told of its valid counts. */
function told(...counts: readonly (number | string)[]): string[] {
  const drawn = [
    'PHỤ LỤC: TỔNG HỢP HẠNG SAO',
    'STT | Đơn vị | Lũy kế | | | Còn hiệu lực | | ',
    ' | | Tổng | 3 sao | 4 sao | Tổng | 3 sao | 4 sao',
    `1 | An Khê | ${counts.join(' | ')}`,
    '2 | Kbang | 6 | 3 | 3 | 6 | 3 | 3',
  ];
  return check(sheetOf('S', drawn.join('\n'))).findings.flatMap(({ rule, severity, subject, found }) =>
    rule === 'valid-above-cumulative' && found
      ? [`${severity} ${subject?.unit} ${subject?.measure}: ${toPlain(found)}`]
      : [],
  );
}

test.each<[string, (number | string)[], string[]]>([
  ['fewer', [5, 3, 2, 4, 2, 2], []],
  ['as many', [5, 3, 2, 5, 3, 2], []],
  [
    'one more in all and at one star',
    [5, 3, 2, 6, 3, 3],
    ['error An Khê valid: 6', 'error An Khê valid-4: 3'],
  ],
  ['one more at a star alone', [5, 3, 2, 5, 2, 3], ['error An Khê valid-4: 3']],
  ['not counted', [5, 3, 2, '', '', ''], []],
])('%s', (_, counts, expected) => {
  expect(told(...counts)).toEqual(expected);
});
