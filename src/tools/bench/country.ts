import type { SheetPlan } from '../../engine/filling/write-plan';
import type { Cell } from '../../engine/grid/grid';

/** How large a country to make. */
export interface CountrySize {
  readonly units: number;
  /** Rows of the product register; 0 leaves it out. */
  readonly products: number;
}

const YEARS = [2026, 2027, 2028, 2029, 2030];
const GROUPS = [
  'Nhóm thực phẩm',
  'Nhóm đồ uống',
  'Nhóm dược liệu',
  'Nhóm hàng thủ công mỹ nghệ',
  'Nhóm sinh vật cảnh',
  'Nhóm dịch vụ du lịch',
];
const SYLLABLES = [
  'An',
  'Bình',
  'Châu',
  'Đông',
  'Giang',
  'Hòa',
  'Khánh',
  'Lộc',
  'Minh',
  'Nam',
  'Phú',
  'Quang',
  'Sơn',
  'Tân',
  'Vĩnh',
];

/**
 * Three appendices that add up and agree, and a product register: the input of the speed measurements.
 * The same size gives the same workbook.
 */
export function countryWorkbook({ units, products }: CountrySize): SheetPlan[] {
  const draw = generator(units + products);
  const names = Array.from({ length: units }, (_, index) => communeName(index));
  const plan = names.map(() => YEARS.map(() => ({ upgrade: draw(3), fresh: draw(5) })));
  const sheets = [
    table('PL 01', productHeader(), withTotal(names, plan.map(productRow))),
    table(
      'PL 02',
      groupHeader(),
      withTotal(
        names,
        plan.map((years) => groupRow(years, draw)),
      ),
    ),
    table(
      'PL 03',
      budgetHeader(),
      withTotal(
        names,
        names.map(() => budgetRow(draw)),
      ),
    ),
  ];
  return products === 0 ? sheets : [...sheets, register(names, products, draw)];
}

/** The input sheets of a country: a product register and a budget sheet in đồng, long form. */
export function countryInputs(size: CountrySize & { readonly budget: number }): SheetPlan[] {
  const draw = generator(size.units + size.products + size.budget);
  const names = Array.from({ length: size.units }, (_, index) => communeName(index));
  return [register(names, size.products, draw), budgetSheet(names, size.budget, draw)];
}

/** A small linear congruential generator: whole numbers below `limit`. */
export function generator(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Three syllables name 3,375 communes; beyond that a number tells namesakes apart. */
function communeName(index: number): string {
  const base = SYLLABLES.length;
  const syllable = (place: number): string => SYLLABLES[Math.floor(index / base ** place) % base] ?? '';
  const again = Math.floor(index / base ** 3);
  return `Xã ${syllable(2)} ${syllable(1)} ${syllable(0)}${again > 0 ? ` ${again}` : ''}`;
}

function productHeader(): string[][] {
  const years = YEARS.flatMap((year) => [`Năm ${year}`, '', '']);
  const items = YEARS.flatMap(() => [
    'Tổng sản phẩm dự kiến đánh giá',
    'Sản phẩm nâng hạng sao',
    'Sản phẩm mới',
  ]);
  return [
    ['STT', 'ĐƠN VỊ', ...years, 'Giai đoạn 2026-2030', ''],
    ['', '', ...items, 'Sản phẩm nâng hạng sao', 'Sản phẩm mới'],
  ];
}

function productRow(years: readonly { upgrade: number; fresh: number }[]): number[] {
  const sum = (pick: (year: { upgrade: number; fresh: number }) => number): number =>
    years.reduce((total, year) => total + pick(year), 0);
  return [
    ...years.flatMap(({ upgrade, fresh }) => [upgrade + fresh, upgrade, fresh]),
    sum(({ upgrade }) => upgrade),
    sum(({ fresh }) => fresh),
  ];
}

function groupHeader(): string[][] {
  return [['STT', 'ĐƠN VỊ', 'Tổng sản phẩm', ...GROUPS]];
}

function groupRow(years: readonly { fresh: number }[], draw: (limit: number) => number): number[] {
  const total = years.reduce((sum, { fresh }) => sum + fresh, 0);
  const groups = GROUPS.map(() => 0);
  for (let product = 0; product < total; product++) {
    const group = draw(GROUPS.length);
    groups[group] = (groups[group] ?? 0) + 1;
  }
  return [total, ...groups];
}

function budgetHeader(): string[][] {
  const years = YEARS.flatMap((year) => [`Năm ${year}`, '', '']);
  return [
    ['STT', 'Hạng mục nội dung', ...years, 'Tổng cộng giai đoạn 2026-2030 (triệu đồng)'],
    ['', '', ...YEARS.flatMap(() => ['Tổng', 'NSNN', 'Vốn khác']), ''],
  ];
}

function budgetRow(draw: (limit: number) => number): number[] {
  const years = YEARS.map(() => ({ state: draw(900), other: draw(4000) }));
  const total = years.reduce((sum, { state, other }) => sum + state + other, 0);
  return [...years.flatMap(({ state, other }) => [state + other, state, other]), total];
}

function withTotal(names: readonly string[], figures: readonly (readonly number[])[]): (string | number)[][] {
  const width = figures[0]?.length ?? 0;
  const total = Array.from({ length: width }, (_, col) =>
    figures.reduce((sum, row) => sum + (row[col] ?? 0), 0),
  );
  return [
    ['', 'Cấp xã', ...total],
    ...names.map((name, index) => [index + 1, name, ...(figures[index] ?? [])]),
  ];
}

function table(name: string, header: readonly string[][], body: readonly (string | number)[][]): SheetPlan {
  return { name, rows: [...header, ...body].map((row) => row.map(cell)) };
}

function cell(value: string | number): Cell | undefined {
  if (value === '') return undefined;
  return typeof value === 'number' ? { value, format: '#,##0' } : { value };
}

const REGISTER = [
  'STT',
  'Đơn vị',
  'Tên sản phẩm',
  'Mã sản phẩm',
  'Chủ thể',
  'Loại hình chủ thể',
  'Nhóm sản phẩm',
  'Hình thức',
  'Năm',
  'Điểm A',
  'Điểm B',
  'Điểm C',
  'Tổng điểm',
  'Hạng sao',
  'Số quyết định',
  'Ghi chú',
];

function register(names: readonly string[], products: number, draw: (limit: number) => number): SheetPlan {
  const rows = Array.from({ length: products }, (_, index): (string | number)[] => {
    const parts = [20 + draw(20), 10 + draw(15), 15 + draw(20)];
    const score = parts.reduce((a, b) => a + b, 0);
    return [
      index + 1,
      names[draw(names.length)] ?? '',
      `Sản phẩm ${SYLLABLES[draw(SYLLABLES.length)]} ${index}`,
      `64-${draw(3000)}-${index}-2026`,
      `Hợp tác xã ${SYLLABLES[draw(SYLLABLES.length)]} ${draw(9000)}`,
      'HTX',
      GROUPS[draw(GROUPS.length)]?.replace('Nhóm ', '') ?? '',
      'Mới',
      YEARS[draw(YEARS.length)] ?? 2026,
      ...parts,
      score,
      score >= 90 ? 5 : score >= 70 ? 4 : 3,
      `${1 + draw(900)}/QĐ-UBND`,
      '',
    ];
  });
  return table('Danh mục sản phẩm', [REGISTER], rows);
}

const BUDGET = ['STT', 'Đơn vị', 'Nội dung', 'Năm', 'Thành tiền', 'NSNN', 'Vốn khác', 'Ghi chú'];

/** Every unit in every year first, so that none is left out, then further items where they fall. */
function budgetSheet(names: readonly string[], count: number, draw: (limit: number) => number): SheetPlan {
  const rows = Array.from({ length: count }, (_, index): (string | number)[] => {
    const [state, other] = [draw(900_000_000), draw(4_000_000_000)];
    const unit = names[index % names.length] ?? '';
    const year = YEARS[Math.floor(index / names.length) % YEARS.length] ?? 2026;
    return [index + 1, unit, `Nội dung ${index}`, year, state + other, state, other, ''];
  });
  const { rows: body, ...sheet } = table('Dự toán kinh phí', [BUDGET], rows);
  return { ...sheet, rows: [[{ value: 'Đơn vị tính: đồng' }], ...body] };
}
