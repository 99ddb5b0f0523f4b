import { checkPlan } from '../../../src/engine/check';
import type { Workbook } from '../../../src/engine/grid/grid';
import { Assembly, resultInPieces, workbooksInPieces, type Piece } from '../../../src/taskpane/work/pieces';
import { countryWorkbook } from '../../../src/tools/bench/country';

const LARGE: Workbook = { file: 'a.xlsx', sheets: countryWorkbook({ units: 60, products: 90 }) };
const SMALL: Workbook = { file: 'b.xlsx', sheets: countryWorkbook({ units: 5, products: 6 }) };

const MOST = 600;

const size = (message: unknown): number =>
  JSON.stringify(message, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
    .length;

/** As the other side gets them: each message cloned by itself. */
function assembled(pieces: readonly Piece[]): Assembly {
  const assembly = new Assembly();
  for (const piece of pieces) assembly.add(structuredClone(piece));
  return assembly;
}

const result = checkPlan([LARGE]);

test('workbooks come together again, and no message is long', () => {
  const { pieces, frame } = workbooksInPieces([LARGE, SMALL], MOST);
  expect(pieces.length).toBeGreaterThan(3);
  expect(frame[1]).toBe(SMALL);
  expect(Math.max(...[...pieces, frame].map(size))).toBeLessThan(size([LARGE, SMALL]) / 3);
  expect(assembled(pieces).workbooks(structuredClone(frame))).toEqual([LARGE, SMALL]);
});

test('so does a result, and its records stand in the very tables that it lists', () => {
  const { pieces, frame } = resultInPieces(result, MOST);
  expect(new Set(pieces.map(({ of }) => of))).toEqual(new Set(['figures', 'records']));
  const again = assembled(pieces).result(structuredClone(frame));
  expect(again).toEqual(result);
  const tables = new Set(again.records.products.map(({ at }) => at.table));
  expect([...tables]).toEqual(again.records.tables);
  expect([...tables].every((table) => again.records.tables.includes(table))).toBe(true);
});

test('what is short goes in one message as it is', () => {
  const small = checkPlan([SMALL]);
  expect(resultInPieces(small)).toEqual({ pieces: [], frame: small });
  expect(workbooksInPieces([SMALL]).pieces).toEqual([]);
});

test('a sheet with rows far apart keeps them where they are', () => {
  const rows: Workbook['sheets'][number]['rows'] = Object.assign([], {
    0: Array.from({ length: 700 }, (_, value) => ({ value })),
    5_000: [{ value: 'cuối' }],
  });
  const book: Workbook = { file: 'c.xlsx', sheets: [{ name: 'xa', rows }] };
  const { pieces, frame } = workbooksInPieces([book], MOST);
  const [sheet] = assembled(pieces).workbooks(structuredClone(frame))[0]?.sheets ?? [];
  expect(sheet?.rows).toHaveLength(5_001);
  expect(sheet?.rows[5_000]).toEqual([{ value: 'cuối' }]);
});

test('pieces of what never comes are forgotten', () => {
  const assembly = assembled(resultInPieces(result, MOST).pieces);
  assembly.clear();
  const small = checkPlan([SMALL]);
  expect(assembly.result(small)).toBe(small);
});
