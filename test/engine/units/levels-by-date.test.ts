import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { planSet, TEMPLATE_IDS, templateSheets } from '../../../src/engine/filling/template';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import { STAR_RULES } from '../../../src/engine/layouts/star-rules';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/* Until 2025-06-30 there are districts, from 2025-07-01 on only provinces and communes (domain.md, section 1). */

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const DISTRICT = /huyện|thị xã|(?<!\p{L})quận/iu;

/** Everything that a sheet says: its cells, its notes, its lists. */
function texts({ name, rows, notes = [], validations = [] }: SheetPlan): string[] {
  const cells = rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []);
  const lists = validations.flatMap(({ list }) => (Array.isArray(list) ? list : []));
  return [name, ...cells, ...notes.map(({ text }) => text), ...lists].filter(
    (text) => typeof text === 'string',
  );
}

const districtsIn = (sheets: readonly SheetPlan[]): string[] =>
  sheets.flatMap(texts).filter((text) => DISTRICT.test(text));

describe.each([...TEMPLATE_IDS, 'plan-set'] as const)('the blank sheet %s', (id) => {
  const blank = (date?: string): readonly SheetPlan[] => {
    const options = { years: YEARS, ...(date === undefined ? {} : { date }) };
    return id === 'plan-set' ? planSet(options) : templateSheets(id, options);
  };

  test.each([undefined, '2025-07-01', '2026-01-15'])('of %s names no district', (date) => {
    expect(districtsIn(blank(date))).toEqual([]);
  });
});

test.each([
  ['budget', 'NS huyện'],
  ['plan', 'Cấp huyện'],
  ['units', 'Huyện A'],
  ['product-plan', 'Cấp huyện'],
] as const)('the blank sheet %s of a day with districts says %s', (id, said) => {
  expect(districtsIn(templateSheets(id, { years: YEARS, date: '2025-06-30' }))).toContain(said);
});

/** A plan of every appendix; what its rows name is its own. */
function appendices(date: string, level: string): readonly SheetPlan[] {
  const plan = sheetFromText(
    'Thông tin kế hoạch',
    `
    STT | Thông tin | Giá trị
    1 | Ngày kế hoạch | ${date.split('-').reverse().join('/')}
    2 | Tỉnh | Gia Lai
    3 | Cấp | ${level}`,
  );
  const products = sheetFromText(
    'Sản phẩm',
    `
    STT | Đơn vị | Tên sản phẩm | Chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận
    1 | Ia Lâu | Mật ong | HTX A | Thực phẩm | Mới | 2026 | 3 | 05/3/2026
    2 | Ia Pia | Cà phê | HTX B | Đồ uống | Mới | 2027 | 4 | 05/3/2027`,
  );
  const budget = sheetFromText(
    'Dự toán',
    `
    Đơn vị tính: triệu đồng
    STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS xã | Vốn khác
    1 | Ia Lâu | Bao bì | 2026 | 100 | 50 | 20 | 30
    2 | Ia Pia | Bao bì | 2027 | 100 | 50 | 20 | 30
    3 | Sở Công Thương | Hội chợ | 2026 | 80 | 80 | |`,
  );
  const targets = sheetFromText(
    'Chỉ tiêu',
    `
    STT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm
    1 | Số sản phẩm mới | 2 | sản phẩm | 2026`,
  );
  const tasks = sheetFromText(
    'Nhiệm vụ',
    `
    TT | Nội dung | Chủ trì | Phối hợp | Thời gian
    1 | Tập huấn | Sở Nông nghiệp và Môi trường | UBND các xã | Quý II`,
  );
  const book = bookOf('kh.xlsx', plan, products, budget, targets, tasks);
  const { plan: made, preview } = fillPlan([book], { asOf: '2027-12-31' });
  expect(new Set(preview.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(8);
  return made.sheets;
}

test.each(['2025-07-01', '2026-01-15'])('every filled appendix of a plan of %s names no district', (date) => {
  for (const level of ['Cấp xã', 'Cấp huyện']) {
    const filled = appendices(date, level);
    expect(districtsIn(filled)).toEqual([]);
    expect(filled.flatMap(texts)).toContain('Cấp xã');
  }
});

test('a plan of the last day with districts has theirs', () => {
  expect(districtsIn(appendices('2025-06-30', 'Cấp huyện'))).toContain('Cấp huyện');
});

test('no district recognises stars since there are none', () => {
  const since = STAR_RULES.filter(({ from }) => from >= '2025-07-01');
  expect(since.length).toBeGreaterThan(0);
  for (const { recognisedBy } of since) expect(Object.values(recognisedBy)).not.toContain('district');
});
