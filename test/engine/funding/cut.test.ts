import { decimal } from '../../../src/engine/decimal';
import { cutOf } from '../../../src/engine/funding/cut';
import { amountIn, money } from '../../../src/engine/funding/money';
import { toPlain } from '../../../src/engine/decimal';

/** `total 100, state 40` → every source that these figures tell, in triệu. */
function told(text: string): string {
  const shown = new Map(
    text.split(', ').map((part) => {
      const [source = '', figure = ''] = part.split(' ');
      return [source, figure === '?' ? ('unreadable' as const) : money(decimal(Number(figure)), 0, 'trieu')];
    }),
  );
  return [...cutOf(shown)]
    .filter(([, { absent }]) => !absent)
    .map(([source, { dong }]) => `${source} ${toPlain(amountIn(dong, 'trieu'))}`)
    .join(', ');
}

describe('what a cut of the source tree tells', () => {
  test.each([
    ['a split total', 'total 100, state 40, other 60', 'total 100, state 40, other 60'],
    [
      'leaves alone are all the money',
      'central 30, province 10, credit 60',
      'total 100, state 40, central 30, local 10, province 10, other 60, credit 60',
    ],
    [
      'a part under "trong đó" is not added again',
      'total 100, state 40, central 30, other 60',
      'total 100, state 40, central 30, other 60',
    ],
    [
      'a parent and all its parts',
      'state 40, central 30, local 10',
      'total 40, state 40, central 30, local 10',
    ],
    [
      'capital and recurrent make the central budget',
      'capital 20, recurrent 10, province 5',
      'total 35, state 35, central 30, capital 20, recurrent 10, local 5, province 5',
    ],
    [
      'cash and labour make what people give',
      'cash 3, in-kind 4',
      'total 7, other 7, people 7, cash 3, in-kind 4',
    ],
    ['what a single part leaves of its total is not known', 'total 100, state 40', 'total 100, state 40'],
    [
      'parts that do not make up their total tell nothing more',
      'total 100, central 30, credit 60',
      'total 100, central 30, credit 60',
    ],
    [
      'within rounding they do',
      'total 101, central 30, credit 70',
      'total 101, state 30, central 30, other 70, credit 70',
    ],
    ['a figure that cannot be read is not nought', 'total ?, state 40, other 60', 'state 40, other 60'],
    ['nor is its parent', 'central ?, province 10, credit 60', 'local 10, province 10, other 60, credit 60'],
  ])('%s', (_, shown, expected) => {
    expect(told(shown)).toBe(expected);
  });
});
