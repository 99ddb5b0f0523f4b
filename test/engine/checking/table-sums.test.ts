import { identitiesOf } from '../../../src/engine/checking/identities';
import type { Identity } from '../../../src/engine/checking/identity';
import { cellName } from '../../../src/engine/grid/address';
import { BUDGET_PLAN } from '../../../src/engine/layouts/appendices/budget-plan';
import { PRODUCT_PLAN } from '../../../src/engine/layouts/appendices/product-plan';
import type { Figure, Table } from '../../../src/engine/reading/table';
import { openTable } from './open-table';

const name = ({ ref }: Figure): string => cellName(ref.row, ref.col);

/** `years B2=C2+D2 layout`: a sum, who says so, `?` where it is only likely, `~` where it is rounded. */
function line({ kind, total, parts, evidence, proved, exact, grain }: Identity): string {
  const sure = `${proved ? '' : '?'}${exact ? '' : '~'}${grain === 1 ? '' : grain}`;
  return `${kind} ${name(total)}=${parts.map(name).join('+')} ${evidence.join(' ')}${sure && ` ${sure}`}`;
}

const told = (text: string, more: Partial<Table> = {}): string[] =>
  identitiesOf(openTable(text, more)).map(line);

const budget = { layout: BUDGET_PLAN };
const plan = { layout: PRODUCT_PLAN };

describe('a layout says which columns add up', () => {
  test.each<[string, string, Partial<Table>, string[]]>([
    [
      'an item and its parts',
      'U | T [total] | S [state] | O [other]\nx | 7 | 3 | 4',
      budget,
      ['items B2=C2+D2 layout ~'],
    ],
    [
      'the nearest descendants',
      'U | T [total] | S [central] | O [other]\nx | 7 | 3 | 4',
      budget,
      ['items B2=C2+D2 layout ~'],
    ],
    ['one part alone is no sum', 'U | T [total] | S [state]\nx | 7 | 7', budget, []],
    [
      'each year by itself',
      'U | T [total] #2026 | S [state] #2026 | O [other] #2026 | T [total] #2027 | S [state] #2027\nx | 7 | 3 | 4 | 1 | 1',
      budget,
      ['items B2=C2+D2 layout ~'],
    ],
    [
      'a period of its years',
      'U | N [new] #2026-2027 | N [new] #2026 | N [new] #2027\nx | 7 | 3 | 4',
      plan,
      ['years B2=C2+D2 layout'],
    ],
    [
      'a period without years covers all',
      'U | N [new] | N [new] #2026 | N [new] #2027\nx | 7 | 3 | 4',
      plan,
      ['years B2=C2+D2 layout'],
    ],
    [
      'a year that is not there',
      'U | N [new] #2026-2028 | N [new] #2026 | N [new] #2027\nx | 7 | 3 | 4',
      plan,
      [],
    ],
    [
      'years outside the period',
      'U | N [new] #2026-2027 | N [new] #2025 | N [new] #2026 | N [new] #2027 | N [new] #2028\nx | 7 | 1 | 3 | 4 | 9',
      plan,
      ['years B2=D2+E2 layout'],
    ],
    [
      'a year told by its parts alone',
      'U | T [total] #2026-2027 | S [state] #2026 | O [other] #2026 | T [total] #2027\nx | 7 | 1 | 2 | 4',
      budget,
      ['years B2=C2+D2+E2 layout ~'],
    ],
    [
      'a line without figures',
      'U | T [total] | S [state] | O [other]\nx | 7 | 3 | 4\ny | | |',
      budget,
      ['items B2=C2+D2 layout ~'],
    ],
    [
      'a stranger that the sums do not need',
      'U | T [total] | S [state] | O [other] | Y\nx | 7 | 3 | 4 | 9\ny | 8 | 5 | 3 | 2',
      budget,
      ['items B2=C2+D2 layout ~', 'items B3=C3+D3 layout ~'],
    ],
    [
      'a stranger that they need',
      'U | T [total] | S [state] | O [other] | Y\nx | 16 | 3 | 4 | 9\ny | 10 | 5 | 3 | 2',
      budget,
      ['items B2=C2+D2 layout ~', 'items B3=C3+D3 layout ~'],
    ],
    [
      'a stranger in a table where neither adds up',
      'U | T [total] | S [state] | O [other] | Y\nx | 17 | 3 | 4 | 9\ny | 11 | 5 | 3 | 2',
      budget,
      ['items B2=C2+D2 layout ~', 'items B3=C3+D3 layout ~'],
    ],
    [
      'under “trong đó”, where it mostly holds',
      'U | T [total] | S [state] | O [other]\nx | 7 | 3 | 4\ny | 9 | 3 | 4\nz | 8 | 4 | 4',
      { ...budget, partialColumns: [2] },
      ['items B2=C2+D2 layout ~', 'items B3=C3+D3 layout ~', 'items B4=C4+D4 layout ~'],
    ],
    [
      'under “trong đó”, where it mostly does not',
      'U | T [total] | S [state] | O [other]\nx | 70 | 3 | 4\ny | 90 | 3 | 4\nz | 8 | 4 | 4',
      { ...budget, partialColumns: [3] },
      [],
    ],
    [
      'two rows are no vote against it',
      'U | T [total] | S [state] | O [other]\nx | 70 | 3 | 4\ny | 90 | 3 | 4',
      { ...budget, partialColumns: [3] },
      ['items B2=C2+D2 layout ~', 'items B3=C3+D3 layout ~'],
    ],
    [
      'nor do rows that cannot be read, or hold nothing',
      'U | T [total] | S [state] | O [other]\nx | 70 | 3 | 4\ny | 90 | 3 | 4\nz | | |\nw | xx | 2 | 4',
      { ...budget, partialColumns: [3] },
      ['items B2=C2+D2 layout ~', 'items B3=C3+D3 layout ~', 'items B5=C5+D5 layout ~'],
    ],
    [
      'a few units of rounding are no vote against it, one more is',
      'U | T [total] | S [state] | O [other]\nx | 10 | 3 | 4\ny | 11 | 3 | 4\nz | 12 | 3 | 4',
      { ...budget, partialColumns: [3] },
      [],
    ],
    [
      'counts are not rounded',
      'U | N [new] #2026-2027 | N [new] #2026 | N [new] #2027\nx | 8 | 3 | 4\ny | 6 | 3 | 4\nz | 9 | 3 | 4',
      { ...plan, partialColumns: [1] },
      [],
    ],
    [
      'years under “trong đó” that do not add up',
      'U | N [new] #2026-2027 | N [new] #2026 | N [new] #2027\nx | 7 | 3 | 4\ny | 8 | 3 | 4\nz | 9 | 3 | 4',
      { ...plan, partialColumns: [1] },
      [],
    ],
  ])('%s', (_, text, more, expected) => {
    expect(told(text, more)).toEqual(expected);
  });
});

describe('what the row of column numbers says', () => {
  const says = (total: number, ...parts: number[]): Partial<Table> => ({
    statements: [{ kind: 'sum', total, parts, own: total, row: 0, text: `${total}=${parts.join('+')}` }],
  });
  test.each<[string, string, Partial<Table>, string[]]>([
    [
      'where the rows bear it out',
      'U | A | B | C\nx | 71 | 30 | 41\ny | 93 | 51 | 42',
      says(0, 1, 2),
      ['items B2=C2+D2 statement vote ~', 'items B3=C3+D3 statement vote ~'],
    ],
    [
      'two for each that does not',
      'U | A | B | C\nx | 71 | 30 | 41\ny | 93 | 51 | 42\nz | 14 | 5 | 9\nw | 33 | 20 | 13\nv | 80 | 12 | 17',
      says(0, 1, 2),
      [
        'items B2=C2+D2 statement vote ~',
        'items B3=C3+D3 statement vote ~',
        'items B4=C4+D4 statement vote ~',
        'items B5=C5+D5 statement vote ~',
        'items B6=C6+D6 statement vote ~',
      ],
    ],
    [
      'else it is a suggestion',
      'U | A | B | C\nx | 71 | 30 | 41\ny | 93 | 51 | 42\nz | 14 | 5 | 9\nv | 80 | 12 | 17',
      says(0, 1, 2),
      [
        'items B2=C2+D2 statement vote ?~',
        'items B3=C3+D3 statement vote ?~',
        'items B4=C4+D4 statement vote ?~',
        'items B5=C5+D5 statement vote ?~',
      ],
    ],
    [
      'under a layout none at all',
      'U | T [total] | S [state] | O [other]\nx | 7 | 3 | 4\nv | 80 | 12 | 17',
      { ...budget, ...says(1, 0, 2) },
      ['items B2=C2+D2 layout ~', 'items B3=C3+D3 layout ~'],
    ],
    [
      'a layout that holds better goes before it',
      'U | T [total] | S [state] | O [other] | Y\nx | 7 | 3 | 4 | 1\ny | 8 | 3 | 5 | 2\nz | 9 | 5 | 4 | 5',
      { ...budget, ...says(0, 1, 3) },
      ['items B2=C2+D2 layout ~', 'items B3=C3+D3 layout ~', 'items B4=C4+D4 layout ~'],
    ],
    [
      'which may say the same',
      'U | T [total] | S [state] | O [other]\nx | 7 | 3 | 4\ny | 8 | 3 | 5',
      { ...budget, ...says(0, 1, 2) },
      ['items B2=C2+D2 layout statement ~', 'items B3=C3+D3 layout statement ~'],
    ],
    [
      'noughts bear nothing out',
      'U | A | B | C\nx | 0 | 0 | 0\ny | 0 | 0 | 0\nz | 5 | 5 | 7',
      says(0, 1, 2),
      ['items B2=C2+D2 statement ?~', 'items B3=C3+D3 statement ?~', 'items B4=C4+D4 statement ?~'],
    ],
    [
      'half a unit of each figure’s last digit does',
      'U | A | B | C\nx | 7.1 | 3.0 | 4.0\ny | 8.2 | 3.1 | 5.0',
      says(0, 1, 2),
      ['items B2=C2+D2 statement vote ~', 'items B3=C3+D3 statement vote ~'],
    ],
    [
      'more does not',
      'U | A | B | C\nx | 7.2 | 3.0 | 4.0\ny | 8.3 | 3.1 | 5.0',
      says(0, 1, 2),
      ['items B2=C2+D2 statement ?~', 'items B3=C3+D3 statement ?~'],
    ],
  ])('%s', (_, text, more, expected) => {
    expect(told(text, more)).toEqual(expected);
  });
});

describe('what headings say', () => {
  test.each<[string, string, Partial<Table>, string[]]>([
    [
      'most rows bear it out',
      'U | Tổng | A | B\nx | 71 | 30 | 41\ny | 93 | 51 | 42\nz | 15 | 5 | 9',
      {},
      [
        'items B2=C2+D2 word header vote ~',
        'items B3=C3+D3 word header vote ~',
        'items B4=C4+D4 word header vote ~',
      ],
    ],
    ['one row is enough', 'U | Tổng | A | B\nx | 71 | 30 | 41', {}, ['items B2=C2+D2 word header vote ~']],
    [
      'of one row a single slip does not take it away',
      'U | Tổng | A | B\nx | 82 | 30 | 41',
      {},
      ['items B2=C2+D2 word header ?~'],
    ],
    [
      'of two neither',
      'U | Tổng | A | B\nx | 82 | 30 | 41\ny | 93 | 51 | 42',
      {},
      ['items B2=C2+D2 word header vote ?~', 'items B3=C3+D3 word header vote ?~'],
    ],
    [
      'of three, two slips do',
      'U | Tổng | A | B\nx | 82 | 30 | 41\ny | 104 | 51 | 42\nz | 14 | 5 | 9',
      {},
      [],
    ],
    [
      'three that hold for one that fails',
      'U | Tổng | A | B\nx | 82 | 30 | 41\ny | 93 | 51 | 42\nz | 14 | 5 | 9\nw | 33 | 20 | 13',
      {},
      [
        'items B2=C2+D2 word header vote ~',
        'items B3=C3+D3 word header vote ~',
        'items B4=C4+D4 word header vote ~',
        'items B5=C5+D5 word header vote ~',
      ],
    ],
    [
      'a difference',
      'U | Kế hoạch | Thực hiện | Chênh lệch\nx | 71 | 30 | 41\ny | 93 | 51 | 42\nz | 14 | 5 | 9',
      {},
      ['items B2=C2+D2 word vote ~', 'items B3=C3+D3 word vote ~', 'items B4=C4+D4 word vote ~'],
    ],
    [
      'two rows make a difference likely',
      'U | Kế hoạch | Thực hiện | Chênh lệch\nx | 71 | 30 | 41\ny | 93 | 51 | 42',
      {},
      ['items B2=C2+D2 word vote ?~', 'items B3=C3+D3 word vote ?~'],
    ],
    [
      'a difference down',
      'U | A | B | C\nKế hoạch | 71 | 93 | 14\nThực hiện | 30 | 51 | 5\nChênh lệch | 41 | 42 | 9',
      {},
      ['rows B2=B3+B4 word vote ~', 'rows C2=C3+C4 word vote ~', 'rows D2=D3+D4 word vote ~'],
    ],
    [
      'figures alone, where enough rows show it',
      'U | A | B | C\nx | 7133 | 3021 | 4112\ny | 9371 | 5154 | 4217\nz | 1451 | 520 | 931\nw | 3350 | 2011 | 1339',
      {},
      [
        'items B2=C2+D2 vote ?~',
        'items B3=C3+D3 vote ?~',
        'items B4=C4+D4 vote ?~',
        'items B5=C5+D5 vote ?~',
      ],
    ],
    [
      'figures alone, of which one is off',
      'U | A | B | C\nx | 7133 | 3021 | 4112\ny | 9371 | 5154 | 4217\nz | 1451 | 520 | 931\nw | 3370 | 2011 | 1339\nv | 6645 | 2412 | 4233',
      {},
      [
        'items B2=C2+D2 vote ?~',
        'items B3=C3+D3 vote ?~',
        'items B4=C4+D4 vote ?~',
        'items B5=C5+D5 vote ?~',
        'items B6=C6+D6 vote ?~',
      ],
    ],
  ])('%s', (_, text, more, expected) => {
    expect(told(text, more)).toEqual(expected);
  });
});

describe('rows by their tree', () => {
  test.each<[string, string, Partial<Table>, string[]]>([
    [
      'units under their section, sections under the total',
      'U | N [new] #2026\n=All | 6\n*I | 6\n.a | 2\n.b | 4',
      plan,
      ['rows B2=B3 layout tree', 'rows B3=B4+B5 layout tree'],
    ],
    [
      'dashed lines that share their unit out',
      'U | N [new] #2026\na | 6\n.-p | 2\n.-q | 4\nb | 5\n.-p | 2\n.-q | 3',
      plan,
      ['rows B2=B3+B4 layout tree', 'rows B5=B6+B7 layout tree'],
    ],
    [
      'dashed lines that do not',
      'U | N [new] #2026\na | 6\n.-p | 2\n.-q | 9\nb | 5\n.-p | 2\n.-q | 30',
      plan,
      [],
    ],
    [
      'one unit’s own mistake does not make remarks of them',
      'U | N [new] #2026\na | 6\n.-p | 2\n.-q | 4\nb | 5\n.-p | 2\n.-q | 3\nc | 5\n.-p | 2\n.-q | 30',
      plan,
      ['rows B2=B3+B4 layout tree', 'rows B5=B6+B7 layout tree', 'rows B8=B9+B10 layout tree'],
    ],
    [
      'dashed lines right under the total are its own',
      'U | N [new] #2026\n=All | 6\n-p | 2\n-q | 4\na | 1\nb | 5',
      plan,
      ['rows B2=B3+B4 layout tree', 'rows B2=B5+B6 layout tree'],
    ],
    [
      'an open table: what its tree says where it mostly holds',
      'U | A | B\n*I | 60 | 70\n.a | 20 | 30\n.b | 40 | 40\n*II | 50 | 90\n.c | 20 | 50\n.d | 30 | 41',
      {},
      [
        'rows B2=B3+B4 tree vote ~',
        'rows C2=C3+C4 tree vote ~',
        'rows B5=B6+B7 tree vote ~',
        'rows C5=C6+C7 tree vote ~',
      ],
    ],
    [
      'where fewer hold it is likely',
      'U | A | B\n*I | 61 | 72\n.a | 20 | 30\n.b | 40 | 40\n*II | 50 | 95\n.c | 20 | 50\n.d | 30 | 41',
      {},
      ['rows B2=B3+B4 tree ?~', 'rows C2=C3+C4 tree ?~', 'rows B5=B6+B7 tree ?~', 'rows C5=C6+C7 tree ?~'],
    ],
    [
      'an open table: rows under a total',
      'U | A\n=Tổng cộng | 61\na | 20\nb | 40',
      {},
      ['rows B2=B3+B4 word tree vote ~'],
    ],
    ['a share does not add up', 'U | A @share\n=Tổng cộng | 60\na | 20\nb | 40', {}, []],
    [
      'a price only where it mostly does',
      'U | Đơn giá | A\n=Tổng cộng | 61 | 60\na | 20 | 20\nb | 40 | 40',
      {},
      ['rows C2=C3+C4 word tree vote ~'],
    ],
    [
      'large whole numbers may be rounded, small ones not',
      'U | A @count\n=Tổng cộng | 60001 \na | 20000\nb | 40000',
      {},
      ['rows B2=B3+B4 word tree vote ~'],
    ],
    [
      'two totals over their blocks',
      'U | A | B\n=Tổng I | 61 | 33\na | 20 | 12\nb | 41 | 21\n=Tổng II | 37 | 58\nc | 13 | 31\nd | 24 | 27',
      {},
      [
        'rows B2=B3+B4 word tree vote ~',
        'rows C2=C3+C4 word tree vote ~',
        'rows B5=B6+B7 word tree vote ~',
        'rows C5=C6+C7 word tree vote ~',
      ],
    ],
    [
      'two totals under their blocks',
      'U | A | B\na | 20 | 12\nb | 41 | 21\n=Cộng I | 61 | 33\nc | 13 | 31\nd | 24 | 27\n=Cộng II | 37 | 58',
      {},
      [
        'rows B4=B2+B3 word tree vote ~',
        'rows C4=C2+C3 word tree vote ~',
        'rows B7=B5+B6 word tree vote ~',
        'rows C7=C5+C6 word tree vote ~',
      ],
    ],
    [
      'a total with a tax after it',
      'U | A | B\na | 20 | 12\nb | 41 | 21\n=Cộng | 61 | 33\nThuế | 6 | 3\n=Tổng cộng | 128 | 69',
      {},
      [
        'rows B4=B2+B3 word tree vote ~',
        'rows C4=C2+C3 word tree vote ~',
        'rows B6=B2+B3+B5 word tree ?~',
        'rows C6=C2+C3+C5 word tree ?~',
      ],
    ],
    [
      'a tree that the figures know better',
      'U | A | B\n*I | 60 | 70\n.a | 20 | 30\n.b | 40 | 40\n.e | 7 | 9\n*II | 50 | 91\n.c | 20 | 50\n.d | 30 | 41\n.f | 3 | 8',
      {},
      ['rows B6=B7+B8 vote ?~', 'rows C6=C7+C8 vote ?~', 'rows B2=B3+B4 vote ?~', 'rows C2=C3+C4 vote ?~'],
    ],
    [
      'a row without a name over one that says the same',
      'U | A | B\n* | 20 | 30\n.a | 20 | 30\n* | 31 | 50\n.c | 31 | 50',
      {},
      [],
    ],
    [
      'an empty cell of a row that nobody named is no part',
      'U | A | B\n=Tổng cộng | 60 | 70\na | 20 | 30\nb | 40 | 40\n | | 5',
      {},
      ['rows B2=B3+B4 word tree ?~', 'rows C2=C3+C4+C5 word tree ?~'],
    ],
    ['a person says that a row is a total', 'U | A\nx | 61\n.a | 20\n.b | 40', {}, ['rows B2=B3+B4 tree ~']],
    ['small counts', 'U | A @count\n=Tổng cộng | 61 \na | 20\nb | 40', {}, ['rows B2=B3+B4 word tree ?']],
  ])('%s', (_, text, more, expected) => {
    expect(told(text, more)).toEqual(expected);
  });
});
