import { toPlain } from '../../../src/engine/decimal';
import { listRows } from '../../../src/engine/units/list-rows';
import { sheetFromText } from '../../generators/districts/sheets';

const level = (text: string) => (/^(?:xã|phường) /iu.test(text) ? ('commune' as const) : undefined);

const rows = (text: string) =>
  listRows('a.xlsx', sheetFromText('S', text), level).map(({ text: unit, values }) =>
    [unit, ...[...values].map(([name, value]) => `${name}=${toPlain(value)}`)].join(' | '),
  );

const BODY = '1 | Xã Đông | 5\n2 | Xã Tây | 7';
const HEAD = 'STT | Xã, phường | Hộ dân';
const READ = ['Xã Đông | count=1 | Hộ dân=5', 'Xã Tây | count=1 | Hộ dân=7'];

test.each([
  ['right over the units', `${HEAD}\n${BODY}`],
  ['over column numbers', `${HEAD}\n1 | 2 | 3\n${BODY}`],
  ['over letters and numbers', `${HEAD}\n(1) | (2) | (3)\n${BODY}`],
  ['over a section', `${HEAD}\nI | Các đơn vị miền núi |\n${BODY}`],
  ['over the example of a blank sheet, which is no unit', `${HEAD}\nVí dụ | Xã A | 9\n${BODY}`],
])('figures stand under their headings: %s', (_, text) => {
  expect(rows(text)).toEqual(READ);
});
