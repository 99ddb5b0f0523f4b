import { productsOf } from '../../../src/engine/tallying/identity';
import { planRounds } from '../../../src/engine/tallying/plan-rounds';
import { renewalsDue } from '../../../src/engine/tallying/renewals';
import { unitFinder } from '../../../src/engine/tallying/units';
import { productSheet, records } from './sheets';

function due(text: string, asOf: string, within: number): string[] {
  const products = productSheet(text);
  return renewalsDue(productsOf(products, unitFinder(records({ products }))), asOf, within).map(
    ({ product, ends, state, window, round, bridgedThrough }) =>
      [
        product.name,
        ends,
        state,
        window ? `${window.opens}..${window.closes}` : '-',
        bridgedThrough ?? '-',
        round
          ? `${round.level} <${round.proposeBefore} ${round.decideBy}${round.afterEnd ? ' late' : ''}`
          : '-',
      ].join(' | '),
  );
}

describe('renewalsDue', () => {
  test('windows of 180 to 120 days, each boundary on its day', () => {
    // Ends 2027-06-30: the window opens 2027-01-01 and closes 2027-03-02.
    const sheet = 'Tên sản phẩm | Hạng sao | Ngày công nhận\nGạo | 4 | 30/6/2024';
    const state = (asOf: string): string | undefined => due(sheet, asOf, 400)[0]?.split(' | ')[2];
    expect(
      ['2026-12-31', '2027-01-01', '2027-03-02', '2027-03-03', '2027-06-30', '2027-07-01'].map(state),
    ).toEqual(['early', 'open', 'open', 'missed', 'missed', 'overdue']);
    expect(due(sheet, '2027-01-01', 400)).toEqual([
      'Gạo | 2027-06-30 | open | 2027-01-01..2027-03-02 | 2027-12-27 | province <2027-04-30 2027-06-30',
    ]);
  });

  test('a file comes in before the day, not on it; 5 stars go to the centre', () => {
    const sheet = `
      Tên sản phẩm | Hạng sao | Ngày công nhận
      Ba sao       | 3        | 30/9/2024
      Năm sao      | 5        | 30/9/2024`;
    const rounds = (asOf: string): string[] =>
      due(sheet, asOf, 400).map((line) => line.split(' | ')[5] ?? '');
    expect(rounds('2027-04-29')).toEqual([
      'province <2027-04-30 2027-06-30',
      'centre <2027-07-30 2027-09-30',
    ]);
    expect(rounds('2027-04-30')[0]).toBe('province <2027-10-30 2027-12-30 late');
    expect(rounds('2027-07-30')[1]).toBe('centre <2028-01-30 2028-03-30 late');
  });

  test('only what ends within the time, by its end; overdue first; withdrawn not at all', () => {
    expect(
      due(
        `
        Tên sản phẩm | Hạng sao | Ngày công nhận | Trạng thái
        Sau          | 3        | 01/9/2024      |
        Đúng hạn     | 3        | 30/8/2024      |
        Quá hạn      | 4        | 01/5/2024      |
        Thu hồi      | 4        | 01/5/2024      | Thu hồi`,
        '2027-06-01',
        90,
      ).map((line) => line.split(' | ').slice(0, 3).join(' ')),
    ).toEqual(['Quá hạn 2027-05-01 overdue', 'Đúng hạn 2027-08-30 missed']);
  });

  test('rules before 2026 set no window', () => {
    expect(due('Tên sản phẩm | Hạng sao | Ngày công nhận\nGạo | 3 | 10/5/2021', '2024-03-01', 100)).toEqual([
      'Gạo | 2024-05-10 | due | - | - | -',
    ]);
  });
});

/** Quảng Trị's plan for 2023: districts by 20/3 and 05/10, the province by 31/3 and 30/11. */
test("a plan's own rounds stand for the province's; five stars still go to the centre", () => {
  const plan = { proposalDays: '20/3; 05/10', roundDays: 'đợt 1: 31/3; đợt 2: 30/11' };
  const sheet = `
    Tên sản phẩm | Hạng sao | Ngày công nhận
    Ba sao       | 3        | 30/9/2024
    Năm sao      | 5        | 30/9/2024`;
  const products = productsOf(productSheet(sheet), unitFinder(records({ products: productSheet(sheet) })));
  const rounds = (asOf: string, own = planRounds(plan)): string[] =>
    renewalsDue(products, asOf, 600, own).map(({ round }) =>
      round ? `${round.level} <${round.proposeBefore} ${round.decideBy}` : '-',
    );
  expect(rounds('2027-04-29')).toEqual(['province <2027-10-05 2027-11-30', 'centre <2027-07-30 2027-09-30']);
  expect(rounds('2027-10-05')[0]).toBe('province <2028-03-20 2028-03-31');
  // Before rule 26/2026 no rule set rounds: the plan's own are told all the same, in their year alone if it is said.
  const once = planRounds({ roundDays: '31/3/2026; 30/11/2026' });
  expect([rounds('2026-05-01', once)[0], rounds('2026-12-01', once)[0]]).toEqual([
    'province <2026-11-30 2026-11-30',
    '-',
  ]);
  expect([planRounds(undefined), planRounds({ roundDays: 'quý IV' })]).toEqual([undefined, undefined]);
});
