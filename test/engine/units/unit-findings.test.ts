import { checkPlan } from '../../../src/engine/check';
import { analyseUnits } from '../../../src/engine/units/analyse-units';
import { unitFindings } from '../../../src/engine/units/unit-findings';
import { sheetOf } from '../plan-text';
import { gazetteer } from './gazetteer';

/** What is told of names that stand in a list of Gia Lai's products. */
async function told(...names: readonly string[]): Promise<string[]> {
  const rows = names.map((name, at) => `${at + 1}|${name}|Mật ong ${at}|3`);
  const drawn = ['STT | Đơn vị | Tên sản phẩm | Hạng sao', ...rows].join('\n');
  const books = [{ file: 'xa.xlsx', sheets: [sheetOf('S', drawn)] }];
  const result = analyseUnits(books, checkPlan(books), await gazetteer(), {
    asOf: '2026-01-01',
    province: 'Gia Lai',
  });
  return unitFindings(result).map(
    (each) => `${each.rule} ${each.severity} ${'name' in each ? each.name : ''} ${each.cells.length}`,
  );
}

test.each<[string, string[], string[]]>([
  ['official names', ['Xã Ia Tul', 'Xã Đak Pơ'], []],
  ['a wrong mark', ['Xã Ia Tul', 'Xã Đăk Đoa'], ['unit-spelling info Xã Đăk Đoa 1']],
  ['the same writing twice is told once', ['Xã Đăk Đoa', 'Xã Đăk Đoa'], ['unit-spelling info Xã Đăk Đoa 2']],
  ['no mark at all is a way to type, and told nowhere', ['Xã Dak Doa'], []],
  ['a district that is now several communes', ['Huyện Ia Pa'], ['divided-unit warning Huyện Ia Pa 1']],
  ['a name that several had', ['Xã Ia Pa', 'Phường Tây Sơn'], ['ambiguous-unit warning Phường Tây Sơn 1']],
  ['no unit of any day', ['Xã Ia Tul', 'Xã Không Có Đâu'], ['unknown-unit warning Xã Không Có Đâu 1']],
])('%s', async (_, names, expected) => {
  expect(await told(...names)).toEqual(expected);
});
