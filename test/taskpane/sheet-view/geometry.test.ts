import type { Sheet } from '../../../src/engine/grid/grid';
import { geometryOf, linesOf, widthInPixels } from '../../../src/taskpane/sheet-view/geometry';
import {
  edgeAt,
  edgesOf,
  inBlocks,
  indexAt,
  scrollTo,
  spanIn,
} from '../../../src/taskpane/sheet-view/offsets';
import { inYardsticks } from '../../yardstick';

test('column widths follow Excel: seven pixels a character and five of padding', () => {
  expect(widthInPixels(undefined)).toBe(64);
  expect(widthInPixels(20)).toBe(145);
});

test('wrapped text makes as many lines as it needs, other text only those typed', () => {
  const text = 'Tổng sản phẩm dự kiến đánh giá';
  // ten letters a line: Tổng sản, phẩm dự, kiến đánh, giá
  expect(linesOf({ value: text, look: { wrap: true } }, 72)).toBe(4);
  expect(linesOf({ value: text }, 72)).toBe(1);
  expect(linesOf({ value: 'a\nb', look: { wrap: true } }, 72)).toBe(2);
  expect(linesOf({ value: 12 }, 72)).toBe(1);
});

test('rows grow with their text; merged areas are found by any of their cells', () => {
  const sheet: Sheet = {
    name: 'PL 01',
    rows: [[{ value: 'một hai ba bốn năm sáu bảy', look: { wrap: true } }], [{ value: 1 }]],
    columnWidths: [8],
    merges: [{ top: 4, left: 1, bottom: 5, right: 3 }],
  };
  const { rows, mergeAt } = geometryOf(sheet);
  expect(edgeAt(rows, 1)).toBeGreaterThan(40);
  expect(edgeAt(rows, 2) - edgeAt(rows, 1)).toBe(20);
  expect(mergeAt(5, 2)).toBe(sheet.merges?.[0]);
  expect(mergeAt(6, 2)).toBeUndefined();
});

test('rows and columns that the file hides have no room unless they are asked for', () => {
  const sheet: Sheet = {
    name: 'PL 01',
    rows: [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]],
    hiddenRows: new Set([1]),
    hiddenCols: new Set([0]),
  };
  const { rows, columns } = geometryOf(sheet);
  expect([edgeAt(rows, 1), edgeAt(rows, 2), edgeAt(columns, 1)]).toEqual([20, 20, 0]);
  expect(edgeAt(geometryOf(sheet, true).rows, 2)).toBe(40);
});

test('a merged area over a whole sheet costs nothing', async () => {
  const merges = [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }];
  const cost = await inYardsticks(() => geometryOf({ name: 'x', rows: [[{ value: 'a' }]], merges }));
  expect(cost).toBeLessThan(5);
});

describe('edges', () => {
  const edges = edgesOf(5, (index) => 10 * (index + 1)); // 0 10 30 60 100 150

  test.each([
    [-5, 0],
    [0, 0],
    [9, 0],
    [10, 1],
    [59, 2],
    [149, 4],
    [1000, 4],
  ])('position %d lies in index %d', (position, index) => {
    expect(indexAt(edges, position)).toBe(index);
  });

  test('a window and a few more', () => {
    expect(spanIn(edges, 30, 20, 0)).toEqual({ first: 2, last: 2 });
    expect(spanIn(edges, 30, 20, 1)).toEqual({ first: 1, last: 3 });
    expect(spanIn(edges, 0, 1000, 3)).toEqual({ first: 0, last: 4 });
  });

  test('whole blocks, within what there is', () => {
    expect(inBlocks({ first: 9, last: 17 }, 8, 100)).toEqual({ first: 8, last: 23 });
    expect(inBlocks({ first: 9, last: 17 }, 8, 20)).toEqual({ first: 8, last: 19 });
  });

  test.each([
    ['in view already', 0, { from: 30, to: 50 }, 0],
    ['below', 0, { from: 300, to: 320 }, 230],
    ['above', 500, { from: 100, to: 120 }, 90],
    ['larger than the view', 0, { from: 300, to: 900 }, 300],
  ])('scrolling as little as needed: %s', (_case, at, span, expected) => {
    expect(scrollTo({ at, length: 100 }, span, 10)).toBe(expected);
  });
});
