import { decimal } from '../../../src/engine/decimal';
import { cutOf } from '../../../src/engine/funding/cut';
import { money } from '../../../src/engine/funding/money';
import { comparedSources } from '../../../src/engine/funding/sources-in-use';
import type { FundingView } from '../../../src/engine/funding/view';

/** A side with a line of money for each text, as `total 100, state 40`, each figure in a cell of its own. */
function side(...lines: readonly string[]): FundingView {
  return {
    kind: 'budget',
    files: ['a.xlsx'],
    measure: 'trieu',
    years: [],
    units: [],
    sections: {},
    lines: lines.map((text, row) => ({
      row,
      cut: cutOf(
        new Map(
          text.split(', ').map((part, col) => {
            const [source = '', figure = ''] = part.split(' ');
            return [
              source,
              money(decimal(Number(figure)), 0, 'trieu', [{ file: 'a.xlsx', sheet: 'S', row, col }]),
            ];
          }),
        ),
      ),
    })),
  };
}

test.each<[string, FundingView, FundingView, string]>([
  [
    'both print the same',
    side('total 100, state 40, other 60'),
    side('total 9, state 4, other 5'),
    'total state other',
  ],
  ['one prints totals only', side('total 100, state 40, other 60'), side('total 9'), 'total'],
  [
    'who splits a source has nought in the parts that he leaves out',
    side('total 100, state 40, central 30, local 10, other 60'),
    side('total 9, state 4, central 4, other 5'),
    'total state central local other-state other',
  ],
  [
    'a source that is not split says nothing of its parts',
    side('total 100, state 40, central 30, local 10, other 60'),
    side('total 9, state 4, other 5'),
    'total state other',
  ],
  [
    'a side that tells one branch alone says nothing of the total, nor of the other branch',
    side('total 100, state 40, other 60'),
    side('state 4'),
    'state',
  ],
  [
    'in another line the other branch stands: then its totals are of both',
    side('total 100, state 40, other 60'),
    side('state 4', 'other 5'),
    'total state other',
  ],
])('%s', (_, left, right, expected) => {
  const compared = [...comparedSources(left, right)].sort().join(' ');
  expect(compared).toBe(expected.split(' ').sort().join(' '));
  expect([...comparedSources(right, left)].sort().join(' ')).toBe(compared);
});
