import { decimal, toPlain } from '../../../src/engine/decimal';
import { analyseFunding } from '../../../src/engine/funding/analyse';
import { amountIn } from '../../../src/engine/funding/money';
import { reconciliationSheet } from '../../../src/engine/funding/reconciliation-sheet';
import { reconcile } from '../../../src/engine/funding/reconcile';
import { changesOf } from '../../../src/engine/funding/versions';
import { versionLines } from '../../../src/locales/versions';
import { reconciliationSheets } from '../../../src/locales/reconciliation-sheets';
import { fundingMinutes } from '../../../src/locales/vi/funding-minutes';
import type { Row, Workbook } from '../../../src/engine/grid/grid';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { differenceLines, findingLines, sideFrom } from './sheets';

const PLAN = (name: string, rows: string): ReturnType<typeof sheetFromText> =>
  sheetFromText(
    name,
    `
Phụ lục 03
DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
 | | Đơn vị tính: triệu đồng
STT | Nội dung | Năm 2021 | | | Năm 2022 | | | Tổng cộng
 | | Tổng | NSNN | Vốn khác | Tổng | NSNN | Vốn khác |
${rows}
`,
  );

const BEFORE = PLAN(
  'PL 03',
  `
1 | Mang Yang | 150 | 50 | 100 | 300 | 100 | 200 | 450
2 | An Khê | 70 | 20 | 50 | 80 | 30 | 50 | 150
3 | Kbang | 10 | 4 | 6 | 12 | 5 | 7 | 22
TỔNG CỘNG | | 230 | 74 | 156 | 392 | 135 | 257 | 622`,
);

/** What a clerk sees in the list of changes. */
function changes(before: Workbook, after: Workbook): object {
  const [ours] = sideFrom([before]).views;
  const [theirs] = sideFrom([after]).views;
  if (!ours || !theirs) throw new Error('no money');
  const found = changesOf(reconcile(theirs, ours));
  const trieu = (value: Parameters<typeof amountIn>[0] | undefined): string =>
    value ? toPlain(amountIn(value, 'trieu')) : '-';
  return {
    changes: found.changes.map(({ row, year, source, from, to }) =>
      [row.name, year, source, trieu(from), '→', trieu(to)].join(' '),
    ),
    effects: found.effects.map(
      ({ source, from, to, by }) => `${source} ${trieu(from)} → ${trieu(to)}: ${trieu(by)}`,
    ),
    added: found.added,
    removed: found.removed,
    renamed: found.renamed.map(({ from, to }) => `${from} → ${to}`),
  };
}

const NONE = { changes: [], effects: [], added: [], removed: [], renamed: [] };

describe('what changed between two versions', () => {
  const before = bookOf('v1.xlsx', BEFORE);

  test('nothing, where rows moved, the sheet was renamed and a spelling changed', () => {
    const after = PLAN(
      'Phụ lục 3 (sửa)',
      `
1 | Kbang | 10 | 4 | 6 | 12 | 5 | 7 | 22
2 | TX. An Khê | 70 | 20 | 50 | 80 | 30 | 50 | 150
3 | Mang Yang | 150 | 50 | 100 | 300 | 100 | 200 | 450
TỔNG CỘNG | | 230 | 74 | 156 | 392 | 135 | 257 | 622`,
    );
    expect(changes(before, bookOf('v2.xlsx', after))).toEqual({ ...NONE, renamed: ['An Khê → TX. An Khê'] });
  });

  test('one figure, with the totals that follow it told as effects', () => {
    const after = PLAN(
      'PL 03',
      `
1 | Mang Yang | 150 | 50 | 100 | 301 | 101 | 200 | 451
2 | An Khê | 70 | 20 | 50 | 80 | 30 | 50 | 150
3 | Kbang | 10 | 4 | 6 | 12 | 5 | 7 | 22
TỔNG CỘNG | | 230 | 74 | 156 | 393 | 136 | 257 | 623`,
    );
    expect(changes(before, bookOf('v2.xlsx', after))).toEqual({
      ...NONE,
      changes: ['Mang Yang 2022 state 100 → 101'],
      effects: ['total 622 → 623: 1', 'state 209 → 210: 1'],
    });
  });

  test('in sentences', () => {
    const after = PLAN(
      'PL 03',
      `
1 | Mang Yang | 150 | 50 | 100 | 301 | 101 | 200 | 451
2 | TX. An Khê | 70 | 20 | 50 | 80 | 30 | 50 | 150
TỔNG CỘNG | | 220 | 70 | 150 | 381 | 131 | 250 | 601`,
    );
    const { reconciliations } = analyseFunding(
      sideFrom([bookOf('v2.xlsx', after)]),
      sideFrom([bookOf('v1.xlsx', BEFORE)]),
    );
    expect(reconciliations.flatMap((each) => versionLines(each, 'trieu', 'vi'))).toEqual([
      'Tổng toàn kế hoạch: 622 → 601 triệu đồng (−21).',
      'NSNN toàn kế hoạch: 209 → 201 triệu đồng (−8).',
      'Vốn khác toàn kế hoạch: 413 → 400 triệu đồng (−13).',
      'Đơn vị bỏ ra: Kbang.',
      'Tên đơn vị viết khác: An Khê → TX. An Khê.',
    ]);
  });

  test('a total alone', () => {
    const after = PLAN(
      'PL 03',
      `
1 | Mang Yang | 150 | 50 | 100 | 300 | 100 | 200 | 450
2 | An Khê | 70 | 20 | 50 | 80 | 30 | 50 | 150
3 | Kbang | 10 | 4 | 6 | 12 | 5 | 7 | 22
TỔNG CỘNG | | 230 | 74 | 156 | 392 | 135 | 257 | 621`,
    );
    expect(changes(before, bookOf('v2.xlsx', after))).toEqual({
      ...NONE,
      changes: ['TỔNG CỘNG  total 622 → 621'],
      effects: ['total 622 → 621: -1'],
    });
  });

  test('a unit taken out, another put in', () => {
    const after = PLAN(
      'PL 03',
      `
1 | Mang Yang | 150 | 50 | 100 | 300 | 100 | 200 | 450
2 | An Khê | 70 | 20 | 50 | 80 | 30 | 50 | 150
3 | Chư Sê | 10 | 4 | 6 | | | | 10
TỔNG CỘNG | | 230 | 74 | 156 | 380 | 130 | 250 | 610`,
    );
    expect(changes(before, bookOf('v2.xlsx', after))).toEqual({
      changes: [
        'Chư Sê 2021 state - → 4',
        'Chư Sê 2021 other - → 6',
        'Kbang 2021 state 4 → -',
        'Kbang 2021 other 6 → -',
        'Kbang 2022 state 5 → -',
        'Kbang 2022 other 7 → -',
      ],
      effects: ['total 622 → 610: -12', 'state 209 → 204: -5', 'other 413 → 406: -7'],
      added: ['Chư Sê'],
      removed: ['Kbang'],
      renamed: [],
    });
  });
});

const BUDGET = sheetFromText(
  'Dự toán',
  `
DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP
 | | Đơn vị tính: nghìn đồng
STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác
1 | Mang Yang | Tập huấn | 2021 | 100000 | 30000 | 70000
2 | Mang Yang | Bao bì | 2021 | 50000 | 20000 | 30000
3 | Mang Yang | Tập huấn | 2022 | 290000 | 90000 | 200000
4 | An Khê | Tập huấn | 2021 | 70200 | 20200 | 50000
5 | An Khê | Tập huấn | 2022 | 80000 | 30000 | 50000
6 | Kbang | Tập huấn | 2021 | 10000 | 4000 | 6000
7 | Kbang | Tập huấn | 2022 | 12000 | 5000 | 7000
`,
);

describe('a plan and its own budget sheet, in triệu and nghìn', () => {
  const side = sideFrom([bookOf('ke-hoach.xlsx', BEFORE, BUDGET)]);
  const result = analyseFunding(side);

  test('one difference, one rounding', () => {
    expect(differenceLines(result)).toEqual([
      'Mang Yang 2022 state: 100 / 90, different',
      'An Khê 2021 state: 20 / 20.2, rounding',
    ]);
  });

  test('as a sheet whose figures lead to both sides', () => {
    const sheet = reconciliationSheet({
      reconciliations: result.reconciliations,
      measure: 'trieu',
      isLive: () => true,
      words: {
        sheet: 'Đối chiếu',
        title: 'ĐỐI CHIẾU',
        measure: 'triệu đồng',
        columns: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
        verdicts: { different: 'khác', rounding: 'làm tròn', 'one-side': 'một bên' },
        sources: (id) => id,
        wholePlan: 'Cả kế hoạch',
        wholePeriod: 'Cả kỳ',
      },
    });
    expect(sheet.rows[3]?.map((cell) => cell?.formula ?? cell?.value)).toEqual([
      1,
      'Mang Yang',
      2022,
      'state',
      "'PL 03'!G7",
      "'Dự toán'!F6/1000",
      'E4-F4',
      'khác',
      "'PL 03'!G7",
      "'Dự toán'!F6",
    ]);
    expect(sheet.rows[3]?.map((cell) => cell?.value).slice(4, 7)).toEqual([100, 90, 10]);
  });

  test('as a short paragraph for the minutes and a table by unit, amounts in words', () => {
    const minutes = fundingMinutes(result);
    expect(minutes?.paragraph).toBe(
      'Tổng kinh phí theo (1) dự kiến kinh phí (tệp ke-hoach.xlsx, trang PL 03) là 622 triệu đồng ' +
        '(bằng chữ: Sáu trăm hai mươi hai triệu đồng), ' +
        'gồm ngân sách nhà nước 209 triệu đồng (33,60 %) và vốn khác 413 triệu đồng (66,40 %). ' +
        'Đối chiếu (1) với (2) dự toán kinh phí (tệp ke-hoach.xlsx): ' +
        '22 số khớp, 1 số chênh do làm tròn, 1 số khác nhau, lấy (1) trừ (2), theo bảng dưới đây. ' +
        'Đề nghị các đơn vị rà soát, thống nhất số liệu.',
    );
    expect(minutes?.tables.flatMap(({ rows }) => rows.map((row) => row.join(' | ')))).toEqual([
      'Mang Yang | 2022 | NSNN | 100 | 90 | +10 | nhiều hơn mười triệu đồng',
      'Toàn kế hoạch | cả giai đoạn | Tổng | 622 | 612,2 | +9,8 | nhiều hơn chín triệu tám trăm nghìn đồng',
    ]);
  });

  test('as a sheet by unit whose sums and differences are formulas', () => {
    const [sheet] = reconciliationSheets(result, 'vi', () => true);
    const rows = (sheet?.rows ?? []).slice(6).map((row) => row?.map((cell) => cell?.formula ?? cell?.value));
    expect(rows.map((row) => [row?.[1], row?.[2], row?.[5], row?.[8]])).toEqual([
      ['Mang Yang', "'PL 03'!I7", "SUM('Dự toán'!E4:E6)/1000", 'C7-F7'],
      ['An Khê', "'PL 03'!I8", "SUM('Dự toán'!E7:E8)/1000", 'C8-F8'],
      ['Kbang', "'PL 03'!I9", "SUM('Dự toán'!E9:E10)/1000", 'C9-F9'],
      ['Cộng', 'SUM(C7:C9)', 'SUM(F7:F9)', 'C10-F10'],
      ['Số tổng ghi trong bảng', "'PL 03'!I10", rows[4]?.[5], 'C11-F11'],
    ]);
    const values = (sheet?.rows ?? []).slice(6).map((row) => [2, 5, 8].map((col) => row?.[col]?.value));
    expect(values).toEqual([
      [450, 440, 10],
      [150, 150.2, -0.2],
      [22, 22, 0],
      [622, 612.2, 9.8],
      [622, 612.2, 9.8],
    ]);
  });
});

test('minutes say what keeps the figures from being all of it, and name sides by plan and date', () => {
  const wrong = PLAN(
    'PL 03',
    `
1 | Mang Yang | 150 | 50 | 100 | 300 | 100 | 200 | 450
2 | An Khê | 70 | 20 | 50 | 80 | 30 | 50 | 150
3 | Kbang | 10 | 4 | 6 | 12 | 5 | 7 | 22
TỔNG CỘNG | | 230 | 74 | 156 | 392 | 135 | 257 | 642`,
  );
  const caption: Row = [
    { value: '(Kèm theo Kế hoạch số 2581/KH-UBND ngày 02 tháng 12 năm 2021 của UBND tỉnh)' },
  ];
  const sheet = { ...wrong, rows: [wrong.rows[0], caption, ...wrong.rows.slice(1)] };
  const book = { ...bookOf('a.xlsx', sheet), saved: '2026-11-27T19:50:00Z' };
  expect(fundingMinutes(analyseFunding(sideFrom([book])))?.paragraph).toBe(
    'Tổng kinh phí theo dự kiến kinh phí (tệp a.xlsx, trang PL 03; Kế hoạch số 2581/KH-UBND ngày 02/12/2021; ' +
      'lưu lúc 02:50 ngày 28/11/2026) là 642 triệu đồng (bằng chữ: Sáu trăm bốn mươi hai triệu đồng), ' +
      'gồm ngân sách nhà nước 209 triệu đồng (32,55 %) và vốn khác 413 triệu đồng (64,33 %). ' +
      'Bảng này có 1 tổng chưa khớp (PL 03!I11); số nêu ở đây là số ghi trong bảng.',
  );
});

test('figures that the reviewer types are compared with the plan', () => {
  const side = sideFrom([bookOf('ke-hoach.xlsx', BEFORE)]);
  const typed = {
    measure: 'trieu',
    total: decimal(622),
    state: decimal(290),
    stateShare: decimal(3360, 2),
  } as const;
  const result = analyseFunding(side, undefined, typed);
  expect(differenceLines(result)).toEqual(['TỔNG CỘNG period state: 209 / 290, different']);
  expect(findingLines(result)).toEqual([
    'funding-mismatch error TỔNG CỘNG state',
    'share-mismatch error state',
  ]);
});

test.each([
  ['state alone', { state: decimal(290) }, ['TỔNG CỘNG period state: 209 / 290, different']],
  ['other alone, right', { other: decimal(413) }, []],
  ['both', { state: decimal(209), other: decimal(415) }, ['TỔNG CỘNG period other: 413 / 415, different']],
])('%s typed says nothing of the rest', (_, typed, expected) => {
  const side = sideFrom([bookOf('ke-hoach.xlsx', BEFORE)]);
  const result = analyseFunding(side, undefined, { measure: 'trieu', ...typed });
  expect(differenceLines(result)).toEqual(expected);
});

test('a sheet of state funding alone says nothing of the rest', () => {
  const state = sheetFromText(
    'NSNN',
    `
DỰ TOÁN NGÂN SÁCH NHÀ NƯỚC THỰC HIỆN CHƯƠNG TRÌNH OCOP
 | | Đơn vị tính: triệu đồng
STT | Đơn vị | Nội dung | Năm | NSTW | NS tỉnh
1 | Mang Yang | Tập huấn | 2021 | 30 | 20
2 | Mang Yang | Tập huấn | 2022 | 80 | 20
3 | An Khê | Tập huấn | 2021 | 10 | 10
4 | An Khê | Tập huấn | 2022 | 15 | 17
5 | Kbang | Tập huấn | 2021 | 4 |
6 | Kbang | Tập huấn | 2022 | 5 |
`,
  );
  const result = analyseFunding(sideFrom([bookOf('a.xlsx', BEFORE)]), sideFrom([bookOf('b.xlsx', state)]));
  expect(differenceLines(result)).toEqual(['An Khê 2022 state: 30 / 32, different']);
});

test('minutes quote what the page prints', () => {
  const sheet = PLAN(
    'PL 03',
    `
1 | Mang Yang | 150 | 50 | 100 | 300 | 100 | 200 | 450
2 | An Khê | 70.4 | 20.4 | 50 | 80 | 30 | 50 | 150.4
TỔNG CỘNG | | 220.4 | 70.4 | 150 | 380 | 130 | 250 | 600.4`,
  );
  const rows = sheet.rows.map((row) =>
    row?.map((cell) => (typeof cell?.value === 'number' ? { ...cell, format: '#,##0' } : cell)),
  );
  const result = analyseFunding(sideFrom([bookOf('a.xlsx', { ...sheet, rows })]));
  expect(fundingMinutes(result)?.paragraph).toContain('là 600 triệu đồng (bằng chữ: Sáu trăm triệu đồng)');
});

test('what a commune alone sends is not set against the sum of the whole plan', () => {
  const sheet = (...rows: string[]) =>
    sheetFromText(
      'Dự toán',
      [
        'Đơn vị tính: triệu đồng',
        'STT | Đơn vị | Nội dung | Năm | Thành tiền | NSNN | Vốn khác',
        ...rows,
      ].join('\n'),
    );
  const plan = bookOf(
    'tinh.xlsx',
    sheet('1 | Xã A | Bao bì | 2026 | 30 | 10 | 20', '2 | Xã B | Bao bì | 2026 | 50 | 20 | 30'),
  );
  const minutesWith = (...rows: string[]) =>
    fundingMinutes(analyseFunding(sideFrom([plan]), sideFrom([bookOf('xa.xlsx', sheet(...rows))])));
  const namesIn = (minutes: ReturnType<typeof minutesWith>) =>
    minutes?.tables.flatMap(({ rows }) => rows.map(([name]) => name));
  const [own, other] = ['1 | Xã A | Bao bì | 2026 | 32 | 12 | 20', '2 | Xã B | Bao bì | 2026 | 50 | 20 | 30'];
  expect(namesIn(minutesWith(own))).not.toContain('Toàn kế hoạch');
  expect(namesIn(minutesWith(own, other))).toContain('Toàn kế hoạch');
});
