import { checkPlan } from '../../../src/engine/check';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { StarRule } from '../../../src/engine/layouts/star-rules';
import { validThrough } from '../../../src/engine/tallying/recognition';
import { tallyProducts } from '../../../src/engine/tallying/tally';
import { LOCALES } from '../../../src/locales';
import { findingSentence } from '../../../src/locales/finding-sentence';
import { sheetOf } from '../plan-text';

/*
 * A decree of tomorrow with another term: one entry more among the star rules, and every day that is counted from a
 * recognition follows. The rules of before keep theirs.
 */
jest.mock('../../../src/engine/layouts/star-rules', () => {
  const rules = jest.requireActual<Readonly<Record<'STAR_RULES', readonly StarRule[]>>>(
    '../../../src/engine/layouts/star-rules',
  );
  const known = rules.STAR_RULES.map((rule) =>
    rule.to === undefined ? { ...rule, to: '2029-12-31' } : rule,
  );
  const next = {
    ...known[0],
    number: '9/2030/QĐ-TTg',
    from: '2030-01-01',
    to: '2099-12-31',
    validMonths: 24,
  };
  return { ...rules, STAR_RULES: [...known, next] };
});

const PRODUCTS =
  'STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Năm | Hạng sao | Ngày công nhận | Ngày hết hạn';
const book = (...rows: readonly string[]) => [
  { file: 'xa.xlsx', sheets: [sheetOf('Danh mục', [PRODUCTS, ...rows].join('\n'))] },
];

test('the last day follows from the rule of the day of recognition', () => {
  expect(validThrough('2029-12-31')).toBe('2032-12-31');
  expect(validThrough('2030-01-01')).toBe('2032-01-01');
  expect(validThrough('2018-05-01')).toBe('2021-05-01');
});

test('an end printed by the former term is told, with the months of its own rule', () => {
  const { findings } = checkPlan(
    book(
      '1|Kbang|Gạo|HTX A|I|2030|3|2030-06-01|2033-06-01',
      '2|Kbang|Mật|HTX A|I|2029|3|2029-06-01|2032-06-01',
    ),
    { asOf: '2030-12-31' },
  );
  const found = findings.filter(({ rule }) => rule === 'expiry-mismatch');
  expect(found).toMatchObject([{ months: 24, days: 365, counted: '2032-06-01' }]);
  expect(found.map((each) => findingSentence(LOCALES.vi, each))).toEqual([
    expect.stringContaining('24 tháng'),
  ]);
});

test('so is a tally on a day between the two terms', () => {
  const { records } = checkPlan(
    book('1|Kbang|Gạo|HTX A|I|2030|3|2030-06-01|', '2|Kbang|Mật|HTX A|I|2029|3|2029-12-01|'),
    { asOf: '2032-07-01' },
  );
  const { cumulative, valid } = tallyProducts(records, '2032-07-01');
  expect([cumulative.total, valid.total]).toEqual([2, 1]);
});

test('the filled list of stars counts with it', () => {
  const { plan } = fillPlan(book('1|Kbang|Gạo|HTX A|I|2030|3|2030-06-01|'), {
    layouts: ['star-tally'],
    asOf: '2032-07-01',
  });
  const formulas = plan.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row?.map((cell) => cell?.formula) ?? []),
  );
  expect(formulas.filter((formula) => formula?.startsWith('EDATE('))).toEqual([
    expect.stringMatching(/,24\)$/),
  ]);
});
