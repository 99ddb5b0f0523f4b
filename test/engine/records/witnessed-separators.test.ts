import { checkPlan } from '../../../src/engine/check';
import { toNumber } from '../../../src/engine/decimal';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/** The amounts of a budget typed as text, and whether some are told as doubtful. */
function amounts(...figures: readonly (readonly [amount: string, share: string])[]): unknown[] {
  const rows = figures.map(
    ([amount, share], at) => `${at + 1} | Xã A | Mục ${at} | 2025 | "${amount}" | "${share}"`,
  );
  const { records, findings } = checkPlan([
    bookOf(
      'a.xlsx',
      sheetFromText(
        'KP',
        `DỰ TOÁN KINH PHÍ OCOP\nĐơn vị tính: triệu đồng\nTT | Xã | Nội dung | Năm | Số tiền | So sánh (%)\n${rows.join('\n')}`,
      ),
    ),
  ]);
  return [
    ...records.budget.map(({ amount }) => (amount ? toNumber(amount) : undefined)),
    ...findings.flatMap(({ rule }) => (rule === 'ambiguous-number' ? rule : [])),
  ];
}

test.each([
  [
    'a decimal comma elsewhere',
    [
      ['12.500', '94,9'],
      ['3.250', '101,5'],
    ],
    [12500, 3250],
  ],
  [
    'thousands twice',
    [
      ['12.500', '100'],
      ['1.203.250', '100'],
    ],
    [12500, 1203250],
  ],
  [
    'nothing elsewhere',
    [
      ['12.500', '94'],
      ['3.250', '101'],
    ],
    ['ambiguous-number'],
  ],
  [
    'both ways',
    [
      ['12.500', '94,9'],
      ['3.250', '101.5'],
    ],
    ['ambiguous-number'],
  ],
] as const)('%s', (_, figures, expected) => {
  expect(amounts(...figures)).toEqual(expected);
});
