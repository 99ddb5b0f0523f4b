import fc from '../../property';
import { matchUnits } from '../../../src/engine/checking/match-units';
import { mayBeOne, sameUnits, type NameList } from '../../../src/engine/units/same-units';
import { Subjects } from '../../../src/engine/units/subjects';

const units = (...names: readonly string[]): NameList => ({ names, of: 'units' });
const rows = (...names: readonly string[]): NameList => ({ names, of: 'rows' });

/** The names drawn together, each unit's in the order in which they were given. */
function drawn(lists: readonly NameList[], listed: readonly string[] = []): string[] {
  const { keyOf } = sameUnits(lists, { listed });
  const groups = new Map<string, Set<string>>();
  for (const { names } of lists)
    for (const name of names) groups.set(keyOf(name), (groups.get(keyOf(name)) ?? new Set()).add(name));
  return [...groups.values()].map((group) => [...group].join(' = '));
}

test.each<readonly [string, readonly NameList[], readonly string[]]>([
  [
    'case, spaces, where the tone stands',
    [rows('Hoà Bình', 'HÒA  BÌNH', 'hòa bình')],
    ['Hoà Bình = HÒA  BÌNH = hòa bình'],
  ],
  [
    'a kind that only some write',
    [rows('TX. An Khê', 'An Khê', 'thị xã An Khê')],
    ['TX. An Khê = An Khê = thị xã An Khê'],
  ],
  ['two kinds', [rows('Xã Tân An'), rows('Phường Tân An')], ['Xã Tân An', 'Phường Tân An']],
  [
    'two kinds and a bare name',
    [rows('Cao Lãnh', 'TP. Cao Lãnh', 'H. Cao Lãnh')],
    ['Cao Lãnh', 'TP. Cao Lãnh', 'H. Cao Lãnh'],
  ],
  [
    'with and without its kind in one list of units',
    [units('An Khê', 'TX. An Khê')],
    ['An Khê', 'TX. An Khê'],
  ],
  [
    'a near-miss of another sheet',
    [rows('Đak Đoa'), rows('Đăk Đoa'), rows('Dak Doa')],
    ['Đak Đoa = Đăk Đoa = Dak Doa'],
  ],
  ['a near-miss within one sheet', [rows('Đak Đoa', 'Đăk Đoa')], ['Đak Đoa', 'Đăk Đoa']],
  [
    'one without marks for two',
    [units('Thanh Hà', 'Thạnh Hạ'), rows('Thanh Ha')],
    ['Thanh Hà', 'Thạnh Hạ', 'Thanh Ha'],
  ],
  [
    'what is left where the other has its own',
    [units('Thanh Hà', 'Thạnh Hạ'), units('Thanh Hạ', 'Thạnh Hạ')],
    ['Thanh Hà = Thanh Hạ', 'Thạnh Hạ'],
  ],
  ['names that differ in a letter', [units('Chư Păh'), units('Chư Puh')], ['Chư Păh', 'Chư Puh']],
])('%s', (_, lists, expected) => {
  expect(drawn(lists)).toEqual(expected);
});

test("a bare name goes with the plan's own unit where two kinds have it", () => {
  const lists = [units('Xã Ia Pa'), rows('Ia Pa', 'Huyện Ia Pa')];
  expect(drawn(lists, ['Xã Ia Pa'])).toEqual(['Xã Ia Pa = Ia Pa', 'Huyện Ia Pa']);
  expect(drawn(lists)).toEqual(['Xã Ia Pa', 'Ia Pa', 'Huyện Ia Pa']);
});

test.each([
  ['huyện Ia Pa', 'Ia Pa', true],
  ['Đăk Đoa', 'ĐAK ĐOA', true],
  ['TP. Cao Lãnh', 'H. Cao Lãnh', false],
  ['Chư Păh', 'Chư Puh', false],
])('%s may be %s: %s', (one, other, may) => {
  expect([mayBeOne(one, other), mayBeOne(other, one)]).toEqual([may, may]);
});

const PREFIXES = ['', '', 'Xã ', 'xã ', 'X. ', 'Phường ', 'P.', 'Huyện ', 'TX. '];
const NAMES = [
  'Tân An',
  'Tấn An',
  'TÂN AN',
  'Tan An',
  'Thanh Hà',
  'Thạnh Hạ',
  'Ia Pa',
  'IaPa',
  'Hoà Bình',
  'Hòa Bình',
];
const name = fc
  .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...NAMES))
  .map(([prefix, own]) => prefix + own);
const names = fc.uniqueArray(name, { maxLength: 7 });

test('nobody who asks can be told otherwise, in whatever order the plan is read', () => {
  fc.assert(
    fc.property(names, names, names, (left, right, register) => {
      const lists = [units(...left), units(...right), rows(...register)];
      const all = [...left, ...right, ...register];
      const one = sameUnits(lists);
      const turned = sameUnits(
        [...lists].reverse().map(({ names: own, of }) => ({ names: [...own].reverse(), of })),
      );
      const inOrder = new Subjects(one);
      const backwards = new Subjects(one);
      const cell = { file: '', sheet: '', row: 0, col: 0 };
      const found = new Map(all.map((each) => [each, inOrder.find(each, cell).key]));
      const again = new Map([...all].reverse().map((each) => [each, backwards.find(each, cell).key]));
      for (const a of all)
        for (const b of all) {
          const same = one.keyOf(a) === one.keyOf(b);
          expect(turned.keyOf(a) === turned.keyOf(b)).toBe(same);
          expect(found.get(a) === found.get(b)).toBe(same);
          expect(again.get(a) === again.get(b)).toBe(same);
          if (same) expect(mayBeOne(a, b)).toBe(true);
        }
    }),
    { seed: 13, numRuns: 60 },
  );
});

test('two lists are paired by it, and a unit of either is paired once', () => {
  fc.assert(
    fc.property(names, names, (left, right) => {
      const { keyOf } = sameUnits([units(...left), units(...right)]);
      const [ours, theirs] = [left, right].map((own) => own.map((each) => ({ name: each })));
      const { matches, onlyLeft, onlyRight } = matchUnits(ours ?? [], theirs ?? []);
      const count = (of: readonly unknown[]): number => new Set(of).size;
      for (const match of matches) expect(keyOf(match.left.name)).toBe(keyOf(match.right.name));
      expect(count(matches.map((each) => each.left)) + onlyLeft.length).toBe(left.length);
      expect(count(matches.map((each) => each.right)) + onlyRight.length).toBe(right.length);
      // What is left over on both sides has no partner that is as sure.
      const keys = onlyRight.map((each) => keyOf(each.name));
      const twice = (key: string): boolean =>
        [left, right].some((own) => own.filter((each) => keyOf(each) === key).length > 1);
      for (const each of onlyLeft)
        expect(keys.includes(keyOf(each.name)) && !twice(keyOf(each.name))).toBe(false);
    }),
    { seed: 14, numRuns: 150 },
  );
});

test.each([
  ['xã krong', 'Xã Krong'],
  ['thị xã an khê', 'Thị xã An Khê'],
  ['tx. an khê', 'TX. An Khê'],
  ['xã Ia KDăm', 'Xã Ia KDăm'],
  ['sở công thương', 'Sở công thương'],
])('%s is printed as %s', (typed, printed) => {
  const subjects = new Subjects(sameUnits([rows(typed)]));
  expect(subjects.find(typed, { file: '', sheet: '', row: 0, col: 0 }).name).toBe(printed);
});
