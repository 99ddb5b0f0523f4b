import { moved } from '../../../src/taskpane/sheet-view/move';

const ROOM = { rows: 100, columns: 10, page: 20 };

test.each([
  ['ArrowDown', false, { row: 6, col: 5 }],
  ['ArrowUp', false, { row: 4, col: 5 }],
  ['ArrowLeft', false, { row: 5, col: 4 }],
  ['ArrowRight', false, { row: 5, col: 6 }],
  ['PageDown', false, { row: 25, col: 5 }],
  ['PageUp', false, { row: 0, col: 5 }],
  ['Home', false, { row: 5, col: 0 }],
  ['Home', true, { row: 0, col: 0 }],
  ['End', false, { row: 5, col: 9 }],
  ['End', true, { row: 99, col: 9 }],
  ['a', false, undefined],
])('%s (Ctrl: %s)', (key, control, expected) => {
  expect(moved({ row: 5, col: 5 }, { key, control }, ROOM)).toEqual(expected);
});
