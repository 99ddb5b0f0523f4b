import { TEXT_TARGETS_SHEET, withTextTargets } from '../../../src/engine/document/target-sheet';
import { toPlain } from '../../../src/engine/decimal';
import { readRecords } from '../../../src/engine/records/read-records';
import { parseTargets } from '../../../src/engine/targets/parse-target';
import { sheetOf } from '../plan-text';
import { plan, planOf, seedText } from './plans';

/** What the sheet made of a text reads back as, and the note beside each. */
function readBack(text: string): string[] {
  return readRecords(withTextTargets([planOf(text)])).targets.flatMap((row) =>
    parseTargets(row).map(
      ({ indicator, comparator, planned, period }) =>
        `${indicator} ${comparator} ${planned.map(toPlain).join('-')} ${period?.mode ?? ''} ${period?.from ?? ''}-${period?.to ?? ''} | ${row.note ?? ''}`,
    ),
  );
}

test('the goals of a text as a sheet, each with its sentence', () => {
  expect(readBack(seedText('ninhbinh')).map((line) => line.split(':')[0])).toEqual([
    'new-products number 30 in 2024-2024 | Đoạn 10',
    'cumulative-products number 200 in 2024-2024 | Đoạn 10',
    'craft-villages at-least 1 in 2024-2024 | Đoạn 12',
    'sales-points range 1-3 in 2024-2024 | Đoạn 13',
    'other-share number 100 in 2024-2024 | Đoạn 14',
  ]);
});

test('Gia Lai: twelve targets, as read from the text itself', () => {
  expect(readBack(seedText('gialai')).map((line) => line.split(' | ')[0])).toEqual([
    'new-products at-least 246 by -2025',
    'cumulative-products number 395 by -2025',
    'five-star-products range 1-2 by -2025',
    'upgrade-share at-least 30 in 2021-2025',
    'cooperative-share at-least 40 in 2021-2025',
    'small-enterprise-share at-least 30 in 2021-2025',
    'value-chain-share at-least 10 in 2021-2025',
    'trained-labour-share at-least 20 in 2021-2025',
    'women-share at-least 40 in 2021-2025',
    'minority-share at-least 5 in 2021-2025',
    'modern-channel-share at-least 70 in 2021-2025',
    'sales-points at-least 10 in 2021-2025',
  ]);
});

test('a target sheet of a person comes first; without goals nothing is made', () => {
  const own = sheetOf(
    'Chỉ tiêu',
    'CHỈ TIÊU\nSTT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm, giai đoạn\n1 | Sản phẩm mới | 22 | sản phẩm | 2025',
  );
  const beside = [
    planOf(plan('2025', 'I. MỤC TIÊU\n\nCó 30 sản phẩm mới.')),
    { file: 'b.xlsx', sheets: [own] },
  ];
  expect(withTextTargets(beside)).toBe(beside);
  const none = [planOf(plan('2025', 'I. YÊU CẦU\n\nĐẩy mạnh tuyên truyền.'))];
  expect(withTextTargets(none)).toBe(none);
  expect(withTextTargets(beside.slice(0, 1))[0]?.sheets.map(({ name }) => name)).toEqual([
    TEXT_TARGETS_SHEET,
  ]);
});
