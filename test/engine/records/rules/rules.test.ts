import type { Finding, RuleId } from '../../../../src/engine/findings';
import { refNames } from '../../../../src/engine/grid/address';
import { LOCALES } from '../../../../src/locales';
import { findingSentence } from '../../../../src/locales/finding-sentence';
import { readRecords } from '../../../../src/engine/records/read-records';
import { RULES } from '../../../../src/locales/findings';
import { bookOf, sheetFromText } from '../../../generators/districts/sheets';

/* Each rule's cases as a clerk would type them: sheets that pass, that fail, and that leave it open. */

function findings(...sheets: readonly string[]): readonly Finding[] {
  const book = bookOf('huyen.xlsx', ...sheets.map((text, index) => sheetFromText(`Sheet${index + 1}`, text)));
  return readRecords([book]).findings;
}

/** `fail A3 A4`, each finding of a rule: its verdict, then its cells without the sheet's name. */
function verdicts(rule: RuleId, ...sheets: readonly string[]): string[] {
  return findings(...sheets)
    .filter((finding) => finding.rule === rule)
    .map(
      ({ verdict, cells }) =>
        `${verdict} ${refNames(cells)
          .join(' ')
          .replace(/'[^']*'!/g, '')}`,
    );
}

const PRODUCTS = 'STT | Đơn vị | Tên sản phẩm | Mã sản phẩm | Chủ thể | Nhóm sản phẩm | Năm';
const products = (...rows: readonly string[]): string => [PRODUCTS, ...rows].join('\n');

describe('duplicate-product', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['pass: another name', ['1|Mang Yang|Mật ong||HTX A|I|2023', '2|Mang Yang|Cà phê||HTX A|II|2023'], []],
    ['pass: another year', ['1|Mang Yang|Mật ong||HTX A|I|2023', '2|Mang Yang|Mật ong||HTX A|I|2024'], []],
    [
      'pass: another producer',
      ['1|Mang Yang|Mật ong||HTX A|I|2023', '2|Mang Yang|Mật ong||HTX B|I|2023'],
      [],
    ],
    ['pass: another unit', ['1|Mang Yang|Mật ong||HTX A|I|2023', '2|Kbang|Mật ong||HTX A|I|2023'], []],
    ['pass: other codes', ['1|Mang Yang|Mật ong|A1|HTX A|I|2023', '2|Mang Yang|Mật ong|A2|HTX A|I|2023'], []],
    [
      'fail: the same row again',
      ['1|Mang Yang|Mật ong||HTX A|I|2023', '2|Mang Yang|Mật ong||HTX A|I|2023'],
      ['fail C2:C3'],
    ],
    [
      'fail: case and tone place',
      ['1|Mang Yang|Bánh Hòa||HTX A|I|2023', '2|H. Mang Yang|bánh hoà||htx a|I|2023'],
      ['fail C2:C3'],
    ],
    [
      'fail: the same code',
      ['1|Mang Yang|Mật ong|A1|HTX A|I|2023', '2|Kbang|Cà phê|A1|HTX B|II|2023'],
      ['fail D2:D3'],
    ],
    [
      'fail: three of them',
      ['1|Kbang|Gạo||HTX A|I|2023', '2|Kbang|Gạo||HTX A|I|2023', '3|Kbang|Gạo||HTX A|I|2023'],
      ['fail C2:C4'],
    ],
    [
      'undecided: a blank producer',
      ['1|Mang Yang|Mật ong||HTX A|I|2023', '2|Mang Yang|Mật ong|||I|2023'],
      ['undecided C2:C3'],
    ],
    [
      'undecided: no producers',
      ['1|Mang Yang|Mật ong|||I|2023', '2|Mang Yang|Mật ong|||I|2023'],
      ['undecided C2:C3'],
    ],
  ];
  test.each(cases)('%s', (_name, rows, expected) => {
    expect(verdicts('duplicate-product', products(...rows))).toEqual(expected);
  });
});

describe('unknown-group', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['pass: by name', 'Thực phẩm', []],
    ['pass: by numeral', 'VI', []],
    ['pass: a group of 2018–2020', 'Vải và may mặc', []],
    ['undecided: blank is unknown', '', []],
    ['fail: no such group', 'Điện tử', ['fail F2']],
  ];
  test.each(cases)('%s', (_name, group, expected) => {
    expect(verdicts('unknown-group', products(`1|Mang Yang|Mật ong||HTX A|${group}|2023`))).toEqual(expected);
  });

  test('cells of one text are one finding', () => {
    const rows = ['Điện tử', 'I', 'Điện tử', 'Cơ khí'].map(
      (group, i) => `${i + 1}|Kbang|SP ${i}||HTX|${group}|2023`,
    );
    expect(verdicts('unknown-group', products(...rows))).toEqual(['fail F2 F4', 'fail F5']);
  });
});

describe('year-outside-period', () => {
  const row = (year: number): string => products(`1|Mang Yang|Mật ong||HTX A|I|${year}`);
  const plan = (...facts: readonly string[]): string =>
    ['Thông tin | Giá trị', 'Số kế hoạch | 12/KH-UBND', ...facts].join('\n');
  const cases: readonly (readonly [string, number, readonly string[], readonly string[]])[] = [
    ['pass: first year', 2021, ['Từ năm|2021', 'Đến năm|2025'], []],
    ['pass: last year', 2025, ['Giai đoạn|2021-2025'], []],
    ['fail: before', 2020, ['Từ năm|2021', 'Đến năm|2025'], ['fail G2']],
    ['fail: after', 2026, ['Giai đoạn|2021-2025'], ['fail G2']],
    ['fail: one end known', 2020, ['Từ năm|2021'], ['fail G2']],
    ['undecided: the other end unknown', 2030, ['Từ năm|2021'], []],
    ['undecided: no period', 1999, [], []],
  ];
  test.each(cases)('%s', (_name, year, facts, expected) => {
    expect(verdicts('year-outside-period', plan(...facts), row(year))).toEqual(expected);
  });
});

const BUDGET = 'STT | Đơn vị | Nội dung | Năm | Số lượng | Đơn giá | Thành tiền | NSNN | Vốn khác';
const budget = (...rows: readonly string[]): string =>
  ['Đơn vị tính: triệu đồng', BUDGET, ...rows].join('\n');

describe('price-times-quantity', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['pass', '1|Kbang|Tập huấn|2023|3|20|60||', []],
    ['pass: decimals', '1|Kbang|Tập huấn|2023|1.5|2.5|3.75||', []],
    ['rounding: within half a unit of the amount', '1|Kbang|Tập huấn|2023|3|33.333|100||', ['rounding G3']],
    ['fail', '1|Kbang|Tập huấn|2023|3|20|61||', ['fail G3']],
    ['fail: an amount 1000 times off', '1|Kbang|Tập huấn|2023|3|20|60000||', ['fail G3']],
    ['undecided: no quantity', '1|Kbang|Tập huấn|2023||20|61||', []],
    ['undecided: no price', '1|Kbang|Tập huấn|2023|3||61||', []],
    ['undecided: an unreadable price', '1|Kbang|Tập huấn|2023|3|hai mươi|61||', []],
  ];
  test.each(cases)('%s', (_name, row, expected) => {
    expect(verdicts('price-times-quantity', budget(row))).toEqual(expected);
  });

  test('says what it expected, found and the difference', () => {
    const [finding] = findings(budget('1|Kbang|Tập huấn|2023|3|20|61||'));
    expect(finding).toMatchObject({
      severity: 'error',
      expected: { digits: 60n, scale: 0 },
      found: { digits: 61n, scale: 0 },
      difference: { digits: 1n, scale: 0 },
      subject: { layout: 'budget', unit: 'Kbang', year: 2023, measure: 'amount' },
    });
  });
});

describe('sum-of-parts in a budget sheet', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['pass', '1|Kbang|Tập huấn|2023|||60|20|40', []],
    ['pass: a blank part is nothing', '1|Kbang|Tập huấn|2023|||60|60|', []],
    [
      'rounding: as An Khê in the Gia Lai seed',
      '1|An Khê|Tập huấn|2023|||3200|644.010|2556',
      ['rounding G3'],
    ],
    ['fail', '1|Kbang|Tập huấn|2023|||60|20|50', ['fail G3']],
    ['undecided: all parts blank', '1|Kbang|Tập huấn|2023|||60||', []],
    ['undecided: no amount', '1|Kbang|Tập huấn|2023||||20|50', []],
  ];
  test.each(cases)('%s', (_name, row, expected) => {
    expect(verdicts('sum-of-parts', budget(row))).toEqual(expected);
  });
});

describe('sum-of-parts needs columns that make up the total', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['undecided: state money alone', 'NSTW | NSĐP', []],
    ['fail: state money and another', 'NSNN | Vốn khác', ['fail D2']],
  ];
  test.each(cases)('%s', (_name, sources, expected) => {
    const sheet = `Đơn vị | Nội dung | Năm | Tổng kinh phí | ${sources}\nKbang|Tập huấn|2023|100|30|20`;
    expect(verdicts('sum-of-parts', sheet)).toEqual(expected);
  });
});

describe('a text with two readings', () => {
  const cases: readonly (readonly [string, string, RuleId, readonly string[]])[] = [
    ['decided by state + other', '1|An Khê|Tập huấn|2023|||3200|"644,010"|2556', 'text-number', ['fail H3']],
    ['decided by quantity × price', '1|Kbang|Tập huấn|2023|2|"1.500"|3000||', 'text-number', ['fail F3']],
    ['left open', '1|Kbang|Tập huấn|2023|||"53.773"||', 'ambiguous-number', ['undecided G3']],
    [
      'left open where all could be thousands or decimals',
      '1|Kbang|Tập huấn|2023|||"3.200"|"1.200"|"2.000"',
      'ambiguous-number',
      ['undecided G3:I3'],
    ],
  ];
  test.each(cases)('%s', (_name, row, rule, expected) => {
    expect(verdicts(rule, budget(row))).toEqual(expected);
  });
});

describe('cells that say no value', () => {
  const cases: readonly (readonly [string, RuleId, string, readonly string[]])[] = [
    ['a negative amount', 'negative', budget('1|Kbang|Tập huấn|2023|||-60||'), ['fail G3']],
    [
      'figures as text: one finding for the block',
      'text-number',
      budget('1|Kbang|A|2023|||"60"||', '2|Kbang|B|2023|||"70"||'),
      ['fail G3:G4'],
    ],
    [
      'a fractional count',
      'fractional-count',
      'STT|Tên chủ thể|Loại hình|Số lao động\n1|HTX A|HTX|2.5',
      ['fail D2'],
    ],
    ['a year in words', 'rejected-cell', products('1|Kbang|Gạo||HTX|I|năm sau'), ['fail G2']],
    ['a blank unit', 'rejected-cell', products('1|Kbang|Gạo||HTX|I|2023', '2||Nếp||HTX|I|2023'), ['fail B3']],
    ['an error value', 'rejected-cell', budget('1|Kbang|Tập huấn|2023|||nhiều||'), ['fail G3']],
  ];
  test.each(cases)('%s', (_name, rule, sheet, expected) => {
    expect(verdicts(rule, sheet)).toEqual(expected);
  });
});

test('every rule has its papers, and its sentences in both languages name the cells', () => {
  const all = [
    ...findings(
      'Thông tin | Giá trị\nSố kế hoạch | 12/KH-UBND\nGiai đoạn | 2021-2025',
      products('1|Kbang|Gạo||HTX|Điện tử|2020', '2|Kbang|Gạo||HTX|I|2020', '3||Nếp|||I|năm sau'),
      budget('1|Kbang|Tập huấn|2023|3|20|61|"53.773"|', '2|Kbang|Tập huấn|2023|||-60|20|50'),
      'STT|Tên chủ thể|Loại hình|Số lao động\n1|HTX A|HTX|2.5',
    ),
  ];
  expect([...new Set(all.map(({ rule }) => rule))].sort()).toEqual([
    'ambiguous-number',
    'duplicate-product',
    'fractional-count',
    'negative',
    'price-times-quantity',
    'rejected-cell',
    'sum-of-parts',
    'unknown-group',
    'year-outside-period',
  ]);
  for (const finding of all) {
    expect(RULES[finding.rule].origin).not.toBe('');
    for (const locale of Object.values(LOCALES)) {
      const sentence = findingSentence(locale, finding);
      expect(sentence).toMatch(/Sheet\d![A-Z]+\d+/);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  }
  expect(all.map((finding) => findingSentence(LOCALES.vi, finding))).toMatchInlineSnapshot(`
   [
     "Sheet2!F2: "Điện tử" không phải tên nhóm sản phẩm nào. Chọn một trong sáu nhóm của Quyết định 26/2026/QĐ-TTg.",
     "Sheet2!G4: cột "Năm", "năm sau" không phải là năm. Gõ năm bốn chữ số, ví dụ 2024.",
     "Sheet3!H3: "53.773" đọc được là 53.773 hoặc 53,773; các phép cộng không quyết định được. Gõ lại thành số.",
     "Sheet4!D2: số đếm không thể có phần lẻ. Xem lại số đã nhập.",
     "Sheet3!G4: số âm. Xem lại dấu của số đã nhập.",
     "Sheet2!B4: cột "Đơn vị" để trống nên dòng này không tính được vào phụ lục nào. Điền giá trị.",
     "Sheet2!C2, C3: "Gạo" được kê 2 lần (cùng tên, cùng đơn vị) trong năm 2020. Giữ một dòng.",
     "Sheet2!G2, G3: năm 2020 nằm ngoài giai đoạn 2021-2025 của kế hoạch.",
     "Sheet3!G3: sai, ghi 61, số lượng nhân đơn giá được 60, chênh 1.",
     "Sheet3!G4 (Thành tiền năm 2023 của Kbang): sai, in −60, cộng các cột thành phần được 70, chênh −130.",
   ]
  `);
});
