import { checkPlan } from '../../../../src/engine/check';
import { analyseFunding } from '../../../../src/engine/funding/analyse';
import { extractFunding, sideOf } from '../../../../src/engine/funding/side';
import type { ShownFunding } from '../../../../src/taskpane/panels/funding/desk-messages';
import { cutView, wholeView } from '../../../../src/taskpane/panels/funding/view-pieces';
import { gialaiBudgetBooks } from '../../../generators/districts/gialai';

test('a view comes together again, and a side that is compared is still the very one of the summary', () => {
  const books = gialaiBudgetBooks('one-sheet', { form: 'long', measure: 'trieu' });
  const side = sideOf([extractFunding(checkPlan(books), books)]);
  const view: ShownFunding = { result: analyseFunding(side, side), measure: 'trieu', hasMoney: true };
  const { pieces, frame } = cutView(view, 7);
  expect(new Set(pieces.map(({ of }) => of))).toEqual(new Set(['lines', 'units']));
  expect(Math.max(...pieces.map(({ items }) => items.length))).toBe(7);
  expect(frame.result.main?.lines).toEqual([]);
  const again = wholeView(structuredClone(frame), structuredClone(pieces));
  expect(again).toEqual(view);
  expect(again.result.reconciliations[0]?.left).toBe(again.result.main);
});
