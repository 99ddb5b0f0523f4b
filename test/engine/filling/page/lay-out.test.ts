import { fitPage } from '../../../../src/engine/filling/page/fit-page';
import { layOut, pageStarts } from '../../../../src/engine/filling/page/lay-out';
import type { Row } from '../../../../src/engine/grid/grid';

const PAGE = fitPage(() => [{ least: 300, wanted: 300, grows: 0 }]);
const row = (value: string): Row => [{ value }];

/** One header row, so many rows, a blank one, then a caption, a header and three rows of a second table. */
function sheet(first: number, groups = 3) {
  const rows = [
    row('title'),
    row('header'),
    ...Array.from({ length: first }, (_, at) => row(`unit ${at}`)),
    [],
    row('caption'),
    row('second header'),
    ...Array.from({ length: groups }, (_, at) => row(`group ${at}`)),
  ];
  const gap = first + 2;
  const second = { gap, last: gap + 4 };
  const laid = layOut({ name: 'S', rows, merges: [], header: [1, 1], foot: rows.length, second }, PAGE);
  const titles = laid.page?.titleRows;
  const starts = pageStarts((laid.rowHeights ?? []).map(Number), titles ?? [-1, -1], PAGE.height);
  return { gap, titles, starts, told: laid.page?.pageStarts };
}

test('both tables on one page', () => {
  expect(sheet(10)).toMatchObject({ starts: [0], told: undefined });
});

test.each(Array.from({ length: 12 }, (_, step) => 24 + step))(
  'after %i rows the second table stands whole, and every program is told where its page begins',
  (first) => {
    const { gap, starts, told } = sheet(first);
    for (const start of starts) expect(start).toBeLessThanOrEqual(gap + 1);
    expect(told ?? []).toEqual(starts.slice(1));
  },
);

test('a second table longer than a page keeps its header and its first rows together', () => {
  const { gap, starts } = sheet(30, 60);
  expect(starts[1]).toBe(gap + 1);
  expect(starts.length).toBeGreaterThan(2);
});

test('the header of the first table is not repeated over the second one', () => {
  const { gap, titles, starts } = sheet(29);
  expect(starts).toEqual([0, gap + 1]);
  expect(titles).toBeUndefined();
});

test('a first table of several pages repeats its header', () => {
  expect(sheet(60).titles).toEqual([1, 1]);
});
