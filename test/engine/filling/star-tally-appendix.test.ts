import { checkPlan } from '../../../src/engine/check';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { Cell, Workbook } from '../../../src/engine/grid/grid';
import { sheet } from '../../cli/run';
import { applied } from './applied';

const day = (iso: string): Cell => ({
  value: (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000,
  format: 'dd/mm/yyyy',
});

/** Dates of a sheet as Excel keeps them. */
function dated(plan: ReturnType<typeof sheet>): ReturnType<typeof sheet> {
  return {
    ...plan,
    rows: plan.rows.map((row) =>
      row?.map((cell) =>
        typeof cell?.value === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell.value) ? day(cell.value) : cell,
      ),
    ),
  };
}

export const BOOK: Workbook = {
  file: 'ke-hoach.xlsx',
  sheets: [
    dated(
      sheet(
        'Sản phẩm',
        'DANH MỤC SẢN PHẨM OCOP',
        `STT | Đơn vị | Tên sản phẩm | Chủ thể | Loại hình chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận | Trạng thái
         1 | Mang Yang | Cà phê | HTX A | HTX | Đồ uống   | Mới          | 2021 | 3 | 2021-05-10 |
         2 | Mang Yang | Cà phê | HTX A | HTX | Đồ uống   | Nâng hạng    | 2024 | 4 | 2024-05-10 |
         3 | Mang Yang | Gạo    | HTX A | HTX | Thực phẩm | Mới          | 2021 | 3 | 2021-05-10 |
         4 | An Khê    | Nem    | Hộ B  | Hộ  | Thực phẩm | Mới          | 2020 | 3 | 2020-02-29 |
         5 | An Khê    | Nem    | Hộ B  | Hộ  | Thực phẩm | Đánh giá lại | 2023 | 3 | 2023-02-28 |
         6 | An Khê    | Rượu   | Hộ B  | Hộ  | Đồ uống   | Mới          | 2024 | 4 | 2024-12-31 |
         7 | An Khê    | Chả    | Hộ C  | Hộ  | Thực phẩm | Mới          | 2024 | 3 | 2024-05-10 | Thu hồi
         8 | An Khê    | Giò    | Hộ C  | Hộ  | Thực phẩm | Mới          | 2025 |   |            |`,
      ),
    ),
    sheet(
      'Chỉ tiêu',
      'CHỈ TIÊU',
      `STT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm, giai đoạn | Thực hiện
       1 | Chủ thể OCOP là HTX | ít nhất 40% | | 2021-2025 |
       2 | Sản phẩm mới | 5 | sản phẩm | 2021-2025 |
       3 | Lớp tập huấn | 05 - 07 | lớp | 2025 | 6
       4 | Chủ thể bán hàng ở kênh hiện đại | 70% | | 2025 |`,
    ),
    sheet('Kế hoạch', 'THÔNG TIN KẾ HOẠCH', 'Thông tin | Giá trị\nTừ năm | 2021\nĐến năm | 2025'),
  ],
};

function rowsOf(workbook: Workbook, name: string): (string | number | null)[][] {
  const made = workbook.sheets.find((each) => each.name === name);
  return (made?.rows ?? []).map((row) =>
    (row ?? []).map((cell) => (cell?.value ?? null) as string | number | null),
  );
}

describe('star-tally', () => {
  const result = fillPlan([BOOK], { layouts: ['star-tally'], asOf: '2024-12-31' });
  const book = applied(BOOK, result.plan);
  const [name = ''] = result.preview.flatMap(({ layout, sheet: made }) =>
    layout === 'star-tally' ? [made] : [],
  );

  test('stars cumulative and valid, movements of the period, by unit and by group', () => {
    const rows = rowsOf(book, name);
    expect(rows[3]).toEqual(['Tính đến ngày 31/12/2024']);
    // 3, 4, 5 stars and total, twice; before, new, after; 3 to 4, 4 to 5, renewed, expired.
    const figures = rows.filter(
      (row) => row.slice(2).length === 15 && row.slice(2).every((v) => typeof v === 'number'),
    );
    expect(figures.map(([, unit, ...rest]) => `${unit}: ${rest.join(' ')}`)).toEqual([
      'Cấp huyện: 3 2 0 5 1 2 0 3 1 4 5 0 0 1 1',
      'Mang Yang: 1 1 0 2 0 1 0 1 0 2 2 0 0 0 1',
      'An Khê: 2 1 0 3 1 1 0 2 1 2 3 0 0 1 0',
      'Tổng số: 3 2 0 5 1 2 0 3 1 4 5 0 0 1 1',
      'Nhóm thực phẩm: 3 0 0 3 1 0 0 1 1 2 3 0 0 1 1',
      'Nhóm đồ uống: 0 2 0 2 0 2 0 2 0 2 2 0 0 0 0',
    ]);
  });

  test('every figure is a formula; with --values only the totals are', () => {
    const figures = (made: Workbook): Cell[] =>
      (made.sheets.find((each) => each.name === name)?.rows ?? []).flatMap((row) =>
        (row ?? []).slice(2).flatMap((cell) => (typeof cell?.value === 'number' ? [cell] : [])),
      );
    expect(figures(book).every(({ formula }) => formula !== undefined)).toBe(true);
    const plain = applied(
      BOOK,
      fillPlan([BOOK], { layouts: ['star-tally'], asOf: '2024-12-31', values: true }).plan,
    );
    expect(figures(plain).map(({ value }) => value)).toEqual(figures(book).map(({ value }) => value));
    expect(figures(plain).some(({ formula }) => formula?.includes('COUNTIFS'))).toBe(false);
  });

  test('the filled sheet is recognised again, and its sums hold', () => {
    const checked = checkPlan([book]);
    const tables = checked.tables.filter(({ layout }) => layout.id === 'star-tally');
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 3]);
    expect(checked.summary).toMatchObject({ fail: 0, undecided: 0 });
    expect(checked.records.products).toHaveLength(8);
  });

  test('filling again changes nothing', () => {
    expect(fillPlan([book], { layouts: ['star-tally'], asOf: '2024-12-31' }).plan.sheets).toEqual([]);
  });
});

describe('target-report', () => {
  const result = fillPlan([BOOK], { layouts: ['target-report'], asOf: '2025-12-31' });
  const book = applied(BOOK, result.plan);
  const [name = ''] = result.preview.flatMap(({ layout, sheet: made }) =>
    layout === 'target-report' ? [made] : [],
  );

  test('planned, actual, share of the plan, verdict and what it rests on', () => {
    expect(
      rowsOf(book, name)
        .filter(([first]) => typeof first === 'number')
        .map((row) => row.join(' | ')),
    ).toEqual([
      "1 | Chủ thể OCOP là HTX | % | ≥ 40 | 33.33 | 83.3 | Không đạt | 1/3; thiếu 1 HTX; 'Sản phẩm'!E4",
      "2 | Sản phẩm mới | sản phẩm | 5 | 4 | 80 | Không đạt | thiếu 1 sản phẩm; 'Sản phẩm'!I5:I6; 'Sản phẩm'!I9:I10",
      "3 | Lớp tập huấn | lớp | 5 - 7 | 6 | 120 | Đạt | 'Chỉ tiêu'!F6",
      '4 | Chủ thể bán hàng ở kênh hiện đại | % | 70 |  |  | Chưa đủ dữ liệu | Còn ô trống hoặc mâu thuẫn',
    ]);
  });

  test('filling again changes nothing', () => {
    expect(fillPlan([book], { layouts: ['target-report'], asOf: '2025-12-31' }).plan.sheets).toEqual([]);
  });
});
