import { fitPage } from '../../../../src/engine/filling/page/fit-page';
import { layOut, pageStarts } from '../../../../src/engine/filling/page/lay-out';
import type { Row } from '../../../../src/engine/grid/grid';

const PAGE = fitPage(() => [{ least: 300, wanted: 300, grows: 0 }]);
const row = (value: string): Row => [{ value }];

/** One header row, so many rows, a blank one, then a caption, a header and three rows of a second table. */
function sheet(first: number) {
  const rows = [
    row('title'),
    row('header'),
    ...Array.from({ length: first }, (_, at) => row(`unit ${at}`)),
    [],
    row('caption'),
    row('second header'),
    ...[1, 2, 3].map((at) => row(`group ${at}`)),
  ];
  const gap = first + 2;
  const second = { gap, last: gap + 4 };
  const laid = layOut({ name: 'S', rows, merges: [], header: [1, 1], foot: rows.length, second }, PAGE);
  const titles = laid.page?.titleRows;
  const starts = pageStarts((laid.rowHeights ?? []).map(Number), titles ?? [-1, -1], PAGE.height);
  return { gap, titles, starts };
}

test('both tables on one page', () => {
  expect(sheet(10)).toMatchObject({ starts: [0] });
});

test.each(Array.from({ length: 12 }, (_, step) => 24 + step))(
  'after %i rows the header of the second table stands with its rows',
  (first) => {
    const { gap, starts } = sheet(first);
    for (const start of starts) expect(start <= gap || start > gap + 4 || start === gap + 1).toBe(true);
  },
);

test('the header of the first table is not repeated over the second one', () => {
  const { gap, titles, starts } = sheet(29);
  expect(starts).toEqual([0, gap + 1]);
  expect(titles).toBeUndefined();
});

test('a first table of several pages repeats its header', () => {
  expect(sheet(60).titles).toEqual([1, 1]);
});
