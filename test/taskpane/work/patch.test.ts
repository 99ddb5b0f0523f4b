import fc from '../../property';
import { isEqual, patched, patchOf } from '../../../src/taskpane/work/patch';

const sent = (before: unknown, now: unknown, depth = 5): unknown =>
  patched(before, structuredClone(patchOf(before, now, depth)));

const rows = (count: number) => Array.from({ length: count }, (_, row) => [{ value: row }, { value: 'x' }]);
const workbook = (list: unknown[]) => [{ file: 'a.xlsx', sheets: [{ name: 'A', rows: list }] }];

describe('a patch', () => {
  it('of one row of a country holds that row alone, and the other side keeps all other rows', () => {
    const before = workbook(rows(3_321));
    const list = [...(before[0]?.sheets[0]?.rows ?? [])];
    list[1_000] = [{ value: 7 }];
    const patch = patchOf(before, workbook(list), 5);
    expect(JSON.stringify(patch).length).toBeLessThan(500);
    const [now] = patched(before, patch) as typeof before;
    expect(now?.sheets[0]?.rows[1_000]).toEqual([{ value: 7 }]);
    expect(now?.sheets[0]?.rows[999]).toBe(before[0]?.sheets[0]?.rows[999]);
  });

  it('finds what is the same by its content too', () => {
    const before = workbook(rows(50));
    expect(patchOf(before, structuredClone(before), 5)).toEqual({ kind: 'same' });
    expect(patched(before, patchOf(before, structuredClone(before), 5))).toBe(before);
  });

  it('of an inserted row: beginning and end stay', () => {
    const [before, now] = [rows(100), [...rows(40), [{ value: 'mới' }], ...rows(100).slice(40)]];
    expect(patchOf(before, now, 2)).toMatchObject({ kind: 'between', head: 40, tail: 60 });
    expect(sent(before, now)).toEqual(now);
  });

  it('members come and go', () => {
    expect(sent({ a: 1, b: [2] }, { b: [2, 3], c: 4 })).toEqual({ b: [2, 3], c: 4 });
  });

  it.each([
    ['sets', { rows: new Set([1]) }, { rows: new Set([2]) }],
    ['big whole numbers', [10n], [11n]],
    ['a list that becomes an object', [1], { a: 1 }],
    ['nothing yet', undefined, { a: [1] }],
    ['a hole', [{ value: 1 }, undefined, { value: 2 }], [{ value: 1 }, { value: 2 }, undefined]],
  ])('%s', (_name, before, now) => {
    expect(sent(before, now)).toEqual(now);
  });

  it('gives whatever it was made for', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.nat(5), (before, now, depth) => {
        expect(sent(before, now, depth)).toEqual(now);
        expect(isEqual(sent(now, now, depth), now)).toBe(true);
      }),
    );
  });

  it('for another value is refused', () => {
    expect(() => patched(undefined, { kind: 'items', items: [[0, { kind: 'same' }]] })).toThrow(TypeError);
  });
});
