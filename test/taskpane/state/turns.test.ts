import { Turns } from '../../../src/taskpane/state/turns';

test('what begins takes the place of what went on, which learns of it', () => {
  const turns = new Turns();
  const left: string[] = [];
  const first = turns.begin(() => left.push('first'));
  expect(first()).toBe(true);
  const second = turns.begin(() => left.push('second'));
  expect([first(), second()]).toEqual([false, true]);
  expect(left).toEqual(['first']);
});

test('a moment at which nothing began is passed by the next beginning', () => {
  const turns = new Turns();
  const moment = turns.since();
  expect(moment()).toBe(true);
  turns.begin();
  expect(moment()).toBe(false);
});

test('stopping ends what goes on, once', () => {
  const turns = new Turns();
  const end = jest.fn();
  const current = turns.begin();
  turns.endsBy(end);
  turns.stop();
  turns.stop();
  expect(end).toHaveBeenCalledTimes(1);
  expect(current()).toBe(false);
});
