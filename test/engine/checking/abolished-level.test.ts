import { checkPlan } from '../../../src/engine/check';
import type { Workbook } from '../../../src/engine/grid/grid';
import { sheetOf } from '../plan-text';

/* Until 2025-06-30 there are districts, from 2025-07-01 on only provinces and communes (domain.md, section 1). */

const dated = (day: string): string => `(Kèm theo Kế hoạch số 12/KH-UBND ngày ${day} của UBND tỉnh Gia Lai)`;
const AFTER = dated('15 tháng 01 năm 2026');
const BEFORE = dated('30 tháng 6 năm 2025');

const money = (
  caption: string,
  { title = 'DỰ KIẾN KINH PHÍ', section = 'Cấp xã', state = 'NSNN', years = '' } = {},
): string =>
  `Phụ lục 3: ${title}\n${caption}\nĐơn vị tính: triệu đồng\nSTT | Đơn vị | Tổng${years} | ${state}${years} | Vốn khác${years}\n|${section}|30|20|10\n1|Ia Lâu|10|8|2\n2|Ia Pia|20|12|8`;

const wide = (caption: string, years: readonly number[], unit = 'NS huyện'): string =>
  [
    'Phụ lục 3: DỰ KIẾN KINH PHÍ',
    caption,
    'Đơn vị tính: triệu đồng',
    `STT | Đơn vị | ${years.map((year) => `Năm ${year} | | `).join(' | ')}`,
    ` | | ${years.map(() => `Tổng | NSTW | ${unit}`).join(' | ')}`,
    `1 | Ia Lâu | ${years.map(() => '30 | 10 | 20').join(' | ')}`,
    `2 | Ia Pia | ${years.map(() => '40 | 15 | 25').join(' | ')}`,
  ].join('\n');

const PLAN = (day: string): string =>
  `THÔNG TIN KẾ HOẠCH\nThông tin | Giá trị\nSố kế hoạch | 12/KH-UBND\nNgày kế hoạch | ${day}\nTỉnh | Gia Lai`;
const input = (year: number): string =>
  `DỰ TOÁN KINH PHÍ\nĐơn vị tính: triệu đồng\nSTT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS huyện | Vốn khác\n1 | Ia Lâu | Bao bì | ${year} | 100 | 50 | 20 | 30\n2 | Ia Pia | Hội chợ | ${year} | 100 | 50 | 20 | 30`;

function told(...drawn: readonly string[]): readonly string[] {
  const book: Workbook = { file: 'a.xlsx', sheets: drawn.map((text, at) => sheetOf(`S${at + 1}`, text)) };
  return checkPlan([book], { asOf: '2026-02-01' }).findings.flatMap((finding) =>
    finding.rule === 'abolished-level'
      ? [`${finding.verdict} ${finding.severity}: ${finding.said.join(', ')}`]
      : [],
  );
}

test.each([
  ['a section', money(AFTER, { section: 'Cấp huyện' }), 'Cấp huyện'],
  ['a section typed without marks', money(AFTER, { section: 'CAP HUYEN' }), 'CAP HUYEN'],
  ['a title', money(AFTER, { title: 'DỰ KIẾN KINH PHÍ CẤP HUYỆN' }), 'Phụ lục 3: DỰ KIẾN KINH PHÍ CẤP HUYỆN'],
  ['a heading', money(AFTER, { state: 'Ngân sách huyện' }), 'Ngân sách huyện'],
  ['headings by year', wide(AFTER, [2026, 2027]), 'NS huyện'],
  ['the later of two years', wide(AFTER, [2025, 2026]), 'NS huyện'],
  ['Huyện alone over money', wide(AFTER, [2026, 2027], 'Huyện'), 'Huyện'],
  ['the first day', money(dated('01/7/2025'), { section: 'Cấp huyện' }), 'Cấp huyện'],
])('fail: %s of a plan dated since there are no districts', (_, drawn, said) => {
  expect(told(drawn)).toEqual([`fail warning: ${said}`]);
});

test('fail: the plan sheet dates the other sheets; a budget of years to come has no money of the district', () => {
  expect(told(PLAN('15/01/2026'), input(2026))).toEqual(['fail warning: NS huyện']);
  expect(told(PLAN('15/01/2026'), money('', { section: 'Cấp huyện' }))).toEqual(['fail warning: Cấp huyện']);
});

test.each([
  ['the last day with districts', money(BEFORE, { section: 'Cấp huyện' })],
  ['an earlier plan', wide(BEFORE, [2026, 2027])],
  ['years that had districts', wide(AFTER, [2024, 2025])],
  ['a title of past years', money(AFTER, { title: 'KẾT QUẢ CẤP HUYỆN GIAI ĐOẠN 2021-2025' })],
  ['communes', money(AFTER)],
  ['what was there before', money(AFTER, { section: 'Cấp huyện (trước đây)' })],
  ['a unit of the name', money(AFTER, { section: 'Ngân sách huyện Ia Pa' })],
  ['a former district in a list', money(AFTER).replace('Ia Lâu', 'Huyện Ia Pa')],
])('pass: %s', (_, drawn) => {
  expect(told(drawn)).toEqual([]);
});

test('pass: a budget of past years, and a register', () => {
  expect(told(PLAN('15/01/2026'), input(2024))).toEqual([]);
  const register =
    'DANH MỤC SẢN PHẨM CẤP HUYỆN\nSTT | Huyện | Tên sản phẩm | Chủ thể | Năm | Hạng sao\n1 | Ia Pa | Gạo | HTX A | 2023 | 3\n2 | Kbang | Nếp | HTX B | 2023 | 3';
  expect(told(PLAN('15/01/2026'), register)).toEqual([]);
});

test('undecided: nobody dates a plan of years to come; the first of them is taken, and that is said', () => {
  expect(told(wide('', [2026, 2027]))).toEqual(['undecided info: NS huyện']);
  expect(told(money('', { title: 'DỰ KIẾN KINH PHÍ NĂM 2026', section: 'Cấp huyện' }))).toEqual([
    'undecided info: Cấp huyện',
  ]);
  expect(told(input(2027))).toEqual(['undecided info: NS huyện']);
  for (const drawn of [wide('', [2024, 2025]), wide('', [2025, 2026]), money('', { section: 'Cấp huyện' })])
    expect(told(drawn)).toEqual([]);
});

/** What is told of a text: its paragraphs, counted from 1 after the three of the head, and the words. */
function toldOfText(day: string, ...lines: readonly string[]): readonly string[] {
  const paragraphs = [
    `Gia Lai, ${day}`,
    'KẾ HOẠCH',
    'Triển khai Chương trình OCOP giai đoạn 2026-2030',
    ...lines,
  ].map((line) => {
    const marker = /^(?:[IVX]+\.|-)\s/.exec(line)?.[0] ?? '';
    return {
      text: line.slice(marker.length),
      level: 0,
      kind: 'body' as const,
      ...(marker === '' ? {} : { marker: marker.trim() }),
    };
  });
  return checkPlan([{ file: 'kh.docx', sheets: [], text: { paragraphs } }]).findings.flatMap((finding) =>
    finding.rule === 'abolished-level'
      ? [
          `${finding.severity} ${(finding.places ?? []).map(({ paragraph }) => paragraph - 2).join()}: ${finding.said.join(', ')}`,
        ]
      : [],
  );
}

const DAY_AFTER = 'ngày 15 tháng 01 năm 2026';

test.each([
  ['a task', 'UBND các huyện, thị xã, thành phố bố trí vốn đối ứng.', 'UBND các huyện'],
  ['money', 'Nguồn ngân sách huyện: 200 triệu đồng.', 'ngân sách huyện'],
  ['a part', 'V. HỘI ĐỒNG ĐÁNH GIÁ CẤP HUYỆN', 'CẤP HUYỆN'],
  ['three levels at once', 'Kiện toàn bộ máy từ cấp tỉnh, huyện, xã.', 'cấp tỉnh, huyện'],
])('fail: a text says %s', (_, line, said) => {
  expect(toldOfText(DAY_AFTER, line)).toEqual([`warning 1: ${said}`]);
  expect(toldOfText('ngày 30 tháng 6 năm 2025', line)).toEqual([]);
  expect(toldOfText('ngày … tháng … năm 2026', line)).toEqual([`info 1: ${said}`]);
});

test.each([
  ['what was', 'Hội đồng cấp huyện đã công nhận 120 sản phẩm.'],
  ['what ends', 'Tiếp nhận hồ sơ của UBND cấp huyện khi kết thúc hoạt động.'],
  ['past years', 'Ngân sách huyện giai đoạn 2021-2025: 12.000 triệu đồng.'],
  ['what it rests on', 'Căn cứ Nghị quyết về phân cấp ngân sách cấp huyện;'],
  ['a unit of the name', 'UBND huyện Ia Pa trước sắp xếp; các xã của huyện Ia Pa, xã Ia Tul.'],
  ['communes', 'UBND các xã, phường bố trí vốn đối ứng.'],
])('pass: a text says %s', (_, line) => {
  expect(toldOfText(DAY_AFTER, line)).toEqual([]);
});

test('pass: a part on past years, until the next part', () => {
  expect(
    toldOfText(
      DAY_AFTER,
      'I. KẾT QUẢ THỰC HIỆN',
      '- Hội đồng cấp huyện tổ chức 12 đợt đánh giá.',
      'II. NHIỆM VỤ',
      '- Hội đồng cấp huyện tổ chức đánh giá mỗi năm hai đợt.',
    ),
  ).toEqual(['warning 4: cấp huyện']);
});
