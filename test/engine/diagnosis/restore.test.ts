import { decimal, parseDecimal, toPlain, ZERO } from '../../../src/engine/decimal';
import { placesOf } from '../../../src/engine/diagnosis/places';
import { restore } from '../../../src/engine/diagnosis/restore';
import type { CheckedSum } from '../../../src/engine/diagnosis/sums';
import { fromDecimal, rational } from '../../../src/engine/rational';
import type { Figure, Table } from '../../../src/engine/reading/table';
import { sumsOf, tableOf, type BoardSums } from './causes/board-of';

interface Asked extends BoardSums {
  /** The cell to be restored: row and column of the table. */
  readonly at: readonly [number, number];
  readonly low: string;
  readonly high?: string;
}

const figureAt = ({ figures }: Table, [row, column]: Asked['at']): Figure => {
  const figure = figures[row]?.[column];
  if (!figure) throw new Error('no such cell');
  return figure;
};

/** The figure and why, in short. */
function restored(text: string, { at, low, high = low, ...sums }: Asked): string {
  const table = tableOf(text);
  const figure = figureAt(table, at);
  const own = sumsOf(table, sums).filter(({ total, parts }) => total === figure || parts.includes(figure));
  const bound = (written: string) => fromDecimal(parseDecimal(written) ?? ZERO);
  const bounds = { low: bound(low), high: bound(high) };
  const found = restore(figure, bounds, own, placesOf([table], new Set([figure])).get(figure));
  return found ? `${toPlain(found.to)} ${found.because}` : 'nothing';
}

const COLUMN = (total: string, a: string, b: string, c: string): string =>
  `N | V\nAll | ${total}\na | ${a}\nb | ${b}\nc | ${c}`;
const DOWN: BoardSums = { down: [[0, [1, 2, 3]]] };

test.each<[string, string, Asked, string]>([
  [
    'digits in another order',
    COLUMN('1000', '361', '216', '387'),
    { ...DOWN, at: [1, 0], low: '316' },
    '316 transposed-digits',
  ],
  [
    'a part in thousands',
    COLUMN('1000', '361', '216000', '423'),
    { ...DOWN, at: [2, 0], low: '216' },
    '216 scale-1000',
  ],
  ['a blank', COLUMN('1000', '361', '', '423'), { ...DOWN, at: [2, 0], low: '216' }, '216 blank'],
  [
    'a total that nobody made again',
    COLUMN('1000', '361', '216', '500'),
    { ...DOWN, at: [0, 0], low: '1077' },
    '1077 stale-total',
  ],
  [
    'a total that lacks a part',
    COLUMN('784', '361', '216', '423'),
    { ...DOWN, at: [0, 0], low: '1000' },
    '1000 left-out',
  ],
  [
    'a total that holds a part twice',
    COLUMN('1216', '361', '216', '423'),
    { ...DOWN, at: [0, 0], low: '1000' },
    '1000 counted-twice',
  ],
  [
    'a part that nothing explains',
    COLUMN('1000', '361', '77', '423'),
    { ...DOWN, at: [2, 0], low: '216' },
    '216 difference',
  ],
  [
    'a part of its neighbour’s figure',
    COLUMN('1361', '361', '361', '927'),
    { ...DOWN, at: [2, 0], low: '73' },
    '73 copied-neighbour',
  ],
  [
    'noughts beside each other are no copy',
    COLUMN('1000', '0', '0', '423'),
    { ...DOWN, at: [2, 0], low: '577' },
    '577 difference',
  ],
  [
    'the neighbour’s figure tells more than a part that is left out',
    COLUMN('784', '784', '0', '216'),
    { ...DOWN, at: [0, 0], low: '1000' },
    '1000 copied-neighbour',
  ],
])('%s', (_, text, asked, expected) => {
  expect(restored(text, asked)).toBe(expected);
});

test.each<[string, string]>([
  ['10', '45 running-total'],
  ['0', '55 difference'],
])('a year that holds the years before too: %s before', (before, expected) => {
  const text = `N | S 2026 | S 2027 | S 2028\na | ${before} | 0 | 55`;
  const low = before === '10' ? '45' : '55';
  const asked = { at: [0, 2], low, across: [] } as const;
  expect(restored(before === '10' ? text : text.replace('| 55', '| 901'), asked)).toBe(expected);
});

test('what two sums agree on is taken before a more telling slip', () => {
  const text = 'N | T | A | B\nAll | 300 | 120 | 180\na | 130 | 21 | 109\nb | 170 | 99 | 71';
  const sums: BoardSums = { down: [[0, [1, 2]]], across: [[0, [1, 2]]] };
  expect(
    restored(text.replace('a | 130 | 21', 'a | 130 | 12'), { ...sums, at: [1, 1], low: '11', high: '31' }),
  ).toBe('21 transposed-digits');
  // 120 would be a nought too many; both sums ask for 21
  expect(
    restored(text.replace('a | 130 | 21', 'a | 130 | 210'), { ...sums, at: [1, 1], low: '15', high: '125' }),
  ).toBe('21 scale-10');
});

test('within rounding: what sums say to the last digit, those of the tightest first', () => {
  const table = tableOf('N | A | B\nx | 100 | 7.1\ny | 40 | 2\nz | 52 | 3');
  const [[a, loose] = [], [b] = [], [c] = []] = table.figures;
  if (!a || !b || !c || !loose) throw new Error('no figures');
  const sum = (total: Figure, parts: readonly Figure[], room: number): CheckedSum => ({
    kind: 'rows',
    total,
    parts,
    room: decimal(room),
    fails: true,
  });
  const wide = { low: rational(80), high: rational(99) };
  const told = (sums: readonly CheckedSum[], bounds: Parameters<typeof restore>[1] = wide): string => {
    const found = restore(a, bounds, sums, undefined);
    return found ? `${toPlain(found.to)} ${found.because}` : 'nothing';
  };
  // 92 by both its own parts; a slip that nobody votes for stands behind
  expect(told([sum(a, [b, c], 0), sum(a, [c, b], 5)])).toBe('92 stale-total');
  expect(told([sum(a, [b, c], 0)], { low: rational(92), high: rational(92) })).toBe('92 stale-total');
  expect(told([sum(a, [b, c], 0)], { low: rational(93), high: rational(97) })).toBe('95 stale-total');
  expect(told([], { low: undefined, high: rational(97) })).toBe('nothing');
  expect(told([], { low: rational(97), high: undefined })).toBe('nothing');
  expect(told([], { low: rational(1, 2), high: rational(3, 4) })).toBe('0.6 difference');
  expect(told([], { low: rational(9, 8), high: rational(5, 4) })).toBe('1.2 difference');
});
