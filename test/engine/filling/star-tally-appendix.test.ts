import { checkPlan } from '../../../src/engine/check';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { Cell, Workbook } from '../../../src/engine/grid/grid';
import { applied } from './applied';
import { BOOK } from './star-book';

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

test("the plan's baseline that no sheet lists is in the cumulative stars, by a formula over the plan", () => {
  const plan = {
    name: 'Kế hoạch',
    rows: [
      ['Thông tin', 'Giá trị'],
      ['Từ năm', 2021],
      ['Đến năm', 2025],
      ['Số sản phẩm đã công nhận trước kỳ', 149],
      ['Số sản phẩm 3 sao trước kỳ', 127],
      ['Số sản phẩm 4 sao trước kỳ', 22],
    ].map((row) => row.map((value) => ({ value }))),
  };
  const given: Workbook = { ...BOOK, sheets: [...BOOK.sheets.slice(0, 1), plan] };
  const filled = applied(given, fillPlan([given], { layouts: ['star-tally'], asOf: '2024-12-31' }).plan);
  const name =
    filled.sheets.find(({ rows }) => rows[3]?.[0]?.value === 'Tính đến ngày 31/12/2024')?.name ?? '';
  const row = (first: string): unknown =>
    rowsOf(filled, name)
      .find(([, unit]) => unit === first)
      ?.slice(2);
  // One product of before the period is listed (Nem, 3 stars): 126 of 3 stars and 22 of 4 are not.
  expect(row('Chưa rõ đơn vị')).toEqual([126, 22, 0, 148, 0, 0, 0, 0, 148, 0, 148, 0, 0, 0, 0]);
  expect(row('Cấp huyện')).toEqual([129, 24, 0, 153, 1, 2, 0, 3, 149, 4, 153, 0, 0, 1, 1]);
  const formulas = filled.sheets.flatMap(({ rows }) =>
    rows.flatMap((cells) => cells?.map((cell) => cell?.formula)),
  );
  expect(formulas).toContain(`MAX(0,'Kế hoạch'!$B$5-COUNTIF('${name} SP'!$J$5:$J$9,3))`);
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
      '1 | Chủ thể OCOP là HTX | % | ≥ 40 | 33.33 | 83.3 | Không đạt | 1/3; còn thiếu 1 HTX; theo danh mục sản phẩm',
      '2 | Sản phẩm mới | sản phẩm | 5 | 4 | 80 | Không đạt | còn thiếu 1 sản phẩm; theo danh mục sản phẩm',
      '3 | Lớp tập huấn | lớp | 5 - 7 | 6 | 120 | Đạt | theo số thực hiện ghi ở biểu chỉ tiêu',
      '4 | Chủ thể bán hàng ở kênh hiện đại | % | 70 |  |  | Chưa đủ dữ liệu | không có cột “Kênh bán hàng hiện đại”',
    ]);
  });

  test('no cell is named on the printed page; the hidden sheet behind it names them', () => {
    const hidden = result.plan.sheets.find((sheet) => sheet.hidden && sheet.name.startsWith(name));
    expect(rowsOf(book, name).flat().join()).not.toMatch(/![A-Z]+\d/);
    expect(hidden?.rows[3]?.[3]?.value).toBe("'Sản phẩm'!I5:I6; 'Sản phẩm'!I9:I10");
  });

  test('what can still be reached is not missed yet', () => {
    const { sheets } = fillPlan([BOOK], { layouts: ['target-report'], asOf: '2024-06-30' }).plan;
    const cells = sheets.flatMap(({ rows }) => rows.map((row) => row?.[6]));
    const verdicts = cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
    expect(verdicts).toContain('Chưa đạt');
    expect(verdicts).not.toContain('Không đạt');
    expect(cells.map((cell) => cell?.formula ?? '').join()).toContain(',"Đạt","Chưa đạt")');
  });

  test('filling again changes nothing', () => {
    expect(fillPlan([book], { layouts: ['target-report'], asOf: '2025-12-31' }).plan.sheets).toEqual([]);
  });
});
