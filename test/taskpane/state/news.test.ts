import type { Finding } from '../../../src/engine/findings';
import { NO_NEWS, newsAfter } from '../../../src/taskpane/state/news';

const at = (row: number, col = 1) => ({ file: 'a.xlsx', sheet: 'PL 01', row, col });

const wrong = (row: number, unit: string, more: Partial<Finding> = {}): Finding =>
  ({
    rule: 'sum-of-parts',
    sum: 'rows',
    severity: 'error',
    verdict: 'fail',
    basis: 'held',
    blanks: [],
    cells: [at(row)],
    parts: [],
    subject: { layout: 'product-plan', unit, year: 2021, measure: 'new' },
    ...more,
  }) as Finding;

describe('news of a quiet check', () => {
  it('what came and what went', () => {
    const [a, b, c] = [wrong(3, 'A'), wrong(4, 'B'), wrong(5, 'C')];
    const news = newsAfter([a, b], NO_NEWS, [wrong(4, 'B'), c]);
    expect([...news.fresh]).toEqual([c]);
    expect(news).toMatchObject({ gone: [a], came: 1, went: 1 });
  });

  it('what came stays fresh, and is no news any more', () => {
    const first = newsAfter([], NO_NEWS, [wrong(3, 'A')]);
    const again = wrong(3, 'A');
    const second = newsAfter([...first.fresh], first, [again]);
    expect([...second.fresh]).toEqual([again]);
    expect(second).toMatchObject({ came: 0, went: 0 });
  });

  it('a finding whose row moved is the same one', () => {
    const news = newsAfter([wrong(3, 'A'), wrong(4, 'B')], NO_NEWS, [wrong(9, 'A'), wrong(10, 'B')]);
    expect(news).toMatchObject({ gone: [], came: 0, went: 0 });
    expect(news.fresh.size).toBe(0);
  });

  it('one that has gone and comes back leaves no trace behind', () => {
    const gone = newsAfter([wrong(3, 'A')], NO_NEWS, []);
    expect(gone.gone).toHaveLength(1);
    const back = newsAfter([], gone, [wrong(3, 'A')]);
    expect(back).toMatchObject({ gone: [], came: 1 });
  });

  it('information is no news', () => {
    const info = wrong(3, 'A', { severity: 'info' });
    expect(newsAfter([], NO_NEWS, [info])).toEqual(NO_NEWS);
    expect(newsAfter([info], NO_NEWS, [])).toEqual(NO_NEWS);
  });

  it('a warning that has become an error is new', () => {
    const news = newsAfter([wrong(3, 'A', { severity: 'warning' })], NO_NEWS, [wrong(3, 'A')]);
    expect(news).toMatchObject({ came: 1, went: 1 });
  });

  it('two findings of one cell are two', () => {
    const years = { sum: 'years' } as Partial<Finding>;
    const news = newsAfter([wrong(3, 'A'), wrong(3, 'A', years)], NO_NEWS, [wrong(3, 'A')]);
    expect(news).toMatchObject({ came: 0, went: 1 });
  });

  it('a block of cells that has grown is fresh, one that has shrunk is not', () => {
    const block = (...rows: number[]) => wrong(0, '', { cells: rows.map((row) => at(row)) });
    expect(newsAfter([block(1, 2)], NO_NEWS, [block(1, 2, 3)]).fresh.size).toBe(1);
    expect(newsAfter([block(1, 2)], NO_NEWS, [block(1)]).fresh.size).toBe(0);
  });
});
