import { identitiesOf, subjectOf, type Identity } from '../../../src/engine/checking/identities';
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

const told = (text: string, more: Partial<Table> = {}): string[] => identitiesOf(openTable(text, more)).map(line);

const budget = { layout: BUDGET_PLAN };
const plan = { layout: PRODUCT_PLAN };

describe('a layout says which columns add up', () => {
  test.each<[string, string, Partial<Table>, string[]]>([
    ['an item and its parts', 'U | T [total] | S [state] | O [other]\nx | 7 | 3 | 4', budget, []],
    ['the nearest descendants', 'U | T [total] | S [central] | O [other]\nx | 7 | 3 | 4', budget, []],
    ['one part alone is no sum', 'U | T [total] | S [state]\nx | 7 | 7', budget, []],
    [
      'each year by itself',
      'U | T [total] #2026 | S [state] #2026 | O [other] #2026 | T [total] #2027 | S [state] #2027\nx | 7 | 3 | 4 | 1 | 1',
      budget,
      [],
    ],
    [
      'a period of its years',
      'U | N [new] #2026-2027 | N [new] #2026 | N [new] #2027\nx | 7 | 3 | 4',
      plan,
      [],
    ],
    ['a period without years covers all', 'U | N [new] | N [new] #2026 | N [new] #2027\nx | 7 | 3 | 4', plan, []],
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
      [],
    ],
    [
      'a year told by its parts alone',
      'U | T [total] #2026-2027 | S [state] #2026 | O [other] #2026 | T [total] #2027\nx | 7 | 1 | 2 | 4',
      budget,
      [],
    ],
    ['a line without figures', 'U | T [total] | S [state] | O [other]\nx | 7 | 3 | 4\ny | | |', budget, []],
    ['a stranger that the sums do not need', 'U | T [total] | S [state] | O [other] | Y\nx | 7 | 3 | 4 | 9\ny | 8 | 5 | 3 | 2', budget, []],
  ])('%s', (_, text, more, expected) => {
    expect(told(text, more)).toEqual(expected);
  });
});

describe('rows by their tree', () => {
  test.each<[string, string, Partial<Table>, string[]]>([
    ['units under their section, sections under the total', 'U | N [new] #2026\n=All | 6\n*I | 6\n.a | 2\n.b | 4', plan, ['rows B2=B3 layout tree', 'rows B3=B4+B5 layout tree']],
    ['a heading is no total', 'U | N [new] #2026\n=All | 6\n*I |\n.a | 2\n.b | 4', plan, []],
    ['dashed lines that share their unit out', 'U | N [new] #2026\na | 6\n.-p | 2\n.-q | 4\nb | 5\n.-p | 2\n.-q | 3', plan, ['rows B2=B3+B4 layout tree', 'rows B5=B6+B7 layout tree']],
    ['dashed lines that do not', 'U | N [new] #2026\na | 6\n.-p | 2\n.-q | 9\nb | 5\n.-p | 2\n.-q | 30', plan, []],
    [
      'one unit’s own mistake does not make remarks of them',
      'U | N [new] #2026\na | 6\n.-p | 2\n.-q | 4\nb | 5\n.-p | 2\n.-q | 3\nc | 5\n.-p | 2\n.-q | 30',
      plan,
      [],
    ],
    ['dashed lines right under the total are its own', 'U | N [new] #2026\n=All | 6\n-p | 2\n-q | 4\na | 1\nb | 5', plan, ['rows B2=B3+B4 layout tree', 'rows B5=B6+B7 layout tree', 'rows B8=B9+B10 layout tree']],
    ['an open table: what its tree says where it mostly holds', 'U | A | B\n*I | 60 | 70\n.a | 20 | 30\n.b | 40 | 40\n*II | 50 | 90\n.c | 20 | 50\n.d | 30 | 41', {}, ['rows B2=B3+B4 layout tree', 'rows B2=B5+B6 layout tree']],
    ['an open table: what it does not say', 'U | A | B\n*I | 61 | 72\n.a | 20 | 30\n.b | 40 | 40\n*II | 50 | 95\n.c | 20 | 50\n.d | 30 | 41', {}, ['rows B2=B3+B4 tree vote ~', 'rows C2=C3+C4 tree vote ~', 'rows B5=B6+B7 tree vote ~', 'rows C5=C6+C7 tree vote ~']],
    ['an open table: rows under a total', 'U | A\n=Tổng cộng | 61\na | 20\nb | 40', {}, ['rows B2=B3+B4 tree ?~', 'rows C2=C3+C4 tree ?~', 'rows B5=B6+B7 tree ?~', 'rows C5=C6+C7 tree ?~']],
    ['a share does not add up', 'U | A @share\n=Tổng cộng | 60\na | 20\nb | 40', {}, ['rows B2=B3+B4 word tree vote ~']],
    ['a price only where it mostly does', 'U | Đơn giá | A\n=Tổng cộng | 61 | 60\na | 20 | 20\nb | 40 | 40', {}, ['rows C2=C3+C4 word tree vote ~']],
    ['large whole numbers may be rounded, small ones not', 'U | A @count\n=Tổng cộng | 60001 \na | 20000\nb | 40000', {}, ['rows B2=B3+B4 word tree vote ~']],
    ['small counts', 'U | A @count\n=Tổng cộng | 61 \na | 20\nb | 40', {}, ['rows B2=B3+B4 word tree ?']],
  ])('%s', (_, text, more, expected) => {
    expect(told(text, more)).toEqual(expected);
  });
});
void subjectOf;
