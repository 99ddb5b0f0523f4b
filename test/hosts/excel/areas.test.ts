import fc from '../../property';
import { addressLists, rectangles } from '../../../src/hosts/excel/areas';
import { rangesOf } from '../../../src/hosts/excel/addresses';
import { rangeName } from '../../../src/engine/grid/address';

const places = (text: string) =>
  text
    .split('\n')
    .flatMap((line, row) => [...line].flatMap((sign, col) => (sign === 'x' ? [{ row, col }] : [])));

describe('rectangles', () => {
  it.each([
    ['a table is one', 'xxx\nxxx\nxxx', ['A1:C3']],
    ['a gap parts it', 'xxx\n\nxxx', ['A1:C1', 'A3:C3']],
    ['a hole', 'xxx\nx.x\nxxx', ['A1:C1', 'A2', 'C2', 'A3:C3']],
    ['nothing', '', []],
  ])('%s', (_, drawing, names) => {
    expect(rectangles(places(drawing)).map(rangeName)).toEqual(names);
  });

  it('cover each place once and nothing else', () => {
    const place = fc.record({ row: fc.nat(8), col: fc.nat(8) });
    const key = ({ row, col }: { row: number; col: number }) => `${row},${col}`;
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: key }), (some) => {
        const covered = rectangles(some).flatMap(({ top, left, bottom, right }) => {
          const cells: string[] = [];
          for (let row = top; row <= bottom; row += 1) {
            for (let col = left; col <= right; col += 1) cells.push(key({ row, col }));
          }
          return cells;
        });
        expect(covered.sort()).toEqual(some.map(key).sort());
      }),
    );
  });
});

describe('addresses', () => {
  it('lists stay below what Excel takes in one call', () => {
    const areas = rectangles(places(Array.from({ length: 3_000 }, () => 'x.x').join('\n\n')));
    const lists = addressLists(areas);
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_192);
    expect(lists.flatMap(rangesOf)).toEqual(areas);
  });

  it.each([
    ["'Biểu số 01'!A1:R24", ['A1:R24']],
    ["'Sở ''Nông nghiệp'', a'!$B$2,'Sở ''Nông nghiệp'', a'!D4:E5", ['B2', 'D4:E5']],
    ['Sheet1!A1', ['A1']],
    ['A1', ['A1']],
    ['$1:$2', []],
  ])('%s', (address, names) => {
    expect(rangesOf(address).map(rangeName)).toEqual(names);
  });
});
