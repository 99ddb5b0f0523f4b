import { checkPlan } from '../../../src/engine/check';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { FillOptions } from '../../../src/engine/filling/fill-options';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import type { Workbook } from '../../../src/engine/grid/grid';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';
import { applied } from './applied';

function filled(book: Workbook, options: FillOptions = {}): SheetPlan[] {
  const result = fillPlan([book], options);
  const check = checkPlan([applied(book, result.plan)]);
  expect(check.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const again = fillPlan([applied(book, result.plan)], options);
  expect(again.plan.sheets).toEqual([]);
  return result.plan.sheets.filter(({ name }) => name.startsWith('Phụ lục'));
}

function texts(sheet: SheetPlan | undefined): string[] {
  return (sheet?.rows ?? []).map((row) =>
    (row ?? [])
      .map((cell) => String(cell?.value ?? ''))
      .join(' | ')
      .replace(/(?: \| )+$/, ''),
  );
}

test('Quảng Ngãi 2021: the funding sources, and the total in words as the plan prints it', () => {
  const plan = sheetFromText(
    'Thông tin kế hoạch',
    `
    STT | Thông tin | Giá trị
    1 | Số kế hoạch | 104/KH-UBND
    2 | Tỉnh | Quảng Ngãi
    3 | Từ năm | 2021
    4 | Đến năm | 2021
    5 | Đơn vị tính | đồng`,
  );
  const budget = sheetFromText(
    'Dự toán',
    `
    DỰ TOÁN KINH PHÍ
    Đơn vị tính: đồng
    STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS tỉnh
    1 | Sở Nông nghiệp và PTNT | Tập huấn | 2021 | 1540210150 | 1540210150 |
    2 | Sở Nông nghiệp và PTNT | Xúc tiến thương mại, chu trình thường niên | 2021 | 1617481840 | | 1617481840`,
  );
  const sheets = filled(bookOf('qn.xlsx', plan, budget), {
    layouts: ['funding-sources'],
    words: {
      thousand: 'ngàn',
      billion: 'tỷ',
      zeroTens: 'linh',
      units: 'plain',
      commas: true,
      ending: 'đồng',
    },
  });
  expect(texts(sheets[0]).slice(1)).toEqual([
    'NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM (OCOP) NĂM 2021',
    '(Kèm theo Kế hoạch số 104/KH-UBND ngày …… tháng …… năm …… của UBND tỉnh Quảng Ngãi)',
    'Đơn vị tính: Đồng',
    'STT | Hạng mục nội dung | Tổng | NSTW | NS tỉnh',
    '1 | Tập huấn | 1540210150 | 1540210150 | 0',
    '2 | Xúc tiến thương mại, chu trình thường niên | 1617481840 | 0 | 1617481840',
    ' | TỔNG CỘNG | 3157691990 | 1540210150 | 1617481840',
    'Bằng chữ: Ba tỷ, một trăm năm mươi bảy triệu, sáu trăm chín mươi một ngàn, chín trăm chín mươi đồng./.',
    expect.stringMatching(/^ \| Tỷ trọng NSTW \| 0\.4877/),
    expect.stringMatching(/^ \| Tỷ trọng NS tỉnh \| 0\.5122/),
  ]);
});

test('Ninh Bình 2024: the task appendix, with time cells merged over equal neighbours', () => {
  const merge = { top: 5, left: 4, bottom: 7, right: 4 };
  const tasks = sheetFromText(
    'Nhiệm vụ',
    `
    KẾ HOẠCH THỰC HIỆN
    TT | Nội dung, nhiệm vụ thực hiện | Đơn vị chủ trì thực hiện | Đơn vị phối hợp | Thời gian hoàn thành
    "1" | Công tác tuyên truyền, tập huấn | Sở Nông nghiệp và PTNT | Các Sở, ban, ngành |
    "1.1" | Tuyên truyền, truyền thông | Sở Nông nghiệp và PTNT | Các cơ quan truyền thông | Năm 2024
    "1.2" | Tập huấn bồi dưỡng | Sở Nông nghiệp và PTNT | Sở ban ngành | Quý II, III
    "2" | Công tác đánh giá, phân hạng | Sở Nông nghiệp và PTNT | Các Sở, ban, ngành | Định kỳ theo các đợt
    "2.1" | Đánh giá cấp huyện | UBND các huyện, thành phố | Sở Nông nghiệp và PTNT |
    "2.2" | Đánh giá cấp tỉnh | Sở Nông nghiệp và PTNT | UBND các huyện |`,
    [merge],
  );
  const [sheet] = filled(bookOf('nb.xlsx', tasks), { headings: { 'task-plan': { number: '' } } });
  expect(texts(sheet).slice(4)).toEqual([
    'TT | Nội dung, nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành',
    '1 | Công tác tuyên truyền, tập huấn | Sở Nông nghiệp và PTNT | Các Sở, ban, ngành',
    '1.1 | Tuyên truyền, truyền thông | Sở Nông nghiệp và PTNT | Các cơ quan truyền thông | Năm 2024',
    '1.2 | Tập huấn bồi dưỡng | Sở Nông nghiệp và PTNT | Sở ban ngành | Quý II, III',
    '2 | Công tác đánh giá, phân hạng | Sở Nông nghiệp và PTNT | Các Sở, ban, ngành | Định kỳ theo các đợt',
    '2.1 | Đánh giá cấp huyện | UBND các huyện, thành phố | Sở Nông nghiệp và PTNT | Định kỳ theo các đợt',
    '2.2 | Đánh giá cấp tỉnh | Sở Nông nghiệp và PTNT | UBND các huyện | Định kỳ theo các đợt',
  ]);
  expect(sheet?.merges).toContainEqual({ top: 8, left: 4, bottom: 10, right: 4 });
  expect(texts(sheet)[0]).toBe('PHỤ LỤC');
});

test('Cao Lãnh 2021–2025: products under a heading for each phase, counted', () => {
  const products = sheetFromText(
    'Sản phẩm',
    `
    STT | Đơn vị | Tên sản phẩm | Chủ thể | Năm | Hạng phấn đấu
    1 | Xã Mỹ Hiệp | Thảm lục bình | Làng nghề đan thảm lục bình | 2021 | 3
    2 | Xã Phương Trà | Nấm rơm sạch | Công ty Cổ phần Nông nghiệp Phương Trà | 2022 | 3
    3 | Xã Phong Mỹ | Cam xoàn | Tổ hợp tác cam xoàn Phong Mỹ | 2023 | 3
    4 | Xã Gáo Giồng | Mật ong | Khu du lịch Gáo Giồng | 2025 | 5`,
  );
  const phases = [
    [2021, 2022],
    [2023, 2024],
    [2025, 2025],
  ] as const;
  const [sheet] = filled(bookOf('cl.xlsx', products), { layouts: ['product-list'], phases });
  expect(texts(sheet).slice(4)).toEqual([
    'TT | Tên sản phẩm | Chủ thể | Địa bàn | Hạng hiện tại | Hạng phấn đấu | Năm',
    'I | Giai đoạn 2021-2022 |  |  |  |  | 2',
    '1 | Thảm lục bình | Làng nghề đan thảm lục bình | Xã Mỹ Hiệp |  | 3 sao | 2021',
    '2 | Nấm rơm sạch | Công ty Cổ phần Nông nghiệp Phương Trà | Xã Phương Trà |  | 3 sao | 2022',
    'II | Giai đoạn 2023-2024 |  |  |  |  | 1',
    '1 | Cam xoàn | Tổ hợp tác cam xoàn Phong Mỹ | Xã Phong Mỹ |  | 3 sao | 2023',
    'III | Năm 2025 |  |  |  |  | 1',
    '1 | Mật ong | Khu du lịch Gáo Giồng | Xã Gáo Giồng |  | 5 sao | 2025',
  ]);
  expect(sheet?.rows[5]?.[6]).toMatchObject({ formula: 'COUNTA(B7:B8)', format: '0" SP"' });
});

test('Quảng Trị 2023: rounds and target ranges as a task appendix', () => {
  const tasks = sheetFromText(
    'Phân công',
    `
    TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian hoàn thành | Kết quả
    1 | Đánh giá cấp huyện, đợt 1 | UBND các huyện, thị xã, thành phố | Sở Nông nghiệp và PTNT | Trước 15/5/2023 | Sản phẩm hết hạn được đánh giá lại
    2 | Đánh giá cấp huyện, đợt 2 | UBND các huyện, thị xã, thành phố | Sở Nông nghiệp và PTNT | Trước 05/10/2023 | 25 - 30 sản phẩm
    3 | Đánh giá cấp tỉnh, đợt 2 | Sở Nông nghiệp và PTNT | Các sở, ngành | Trước 30/11/2023 | 25 - 30 sản phẩm`,
  );
  const [sheet] = filled(bookOf('qt.xlsx', tasks));
  expect(texts(sheet).slice(-2)).toEqual([
    '2 | Đánh giá cấp huyện, đợt 2 | UBND các huyện, thị xã, thành phố | Sở Nông nghiệp và PTNT | Trước 05/10/2023 | 25 - 30 sản phẩm',
    '3 | Đánh giá cấp tỉnh, đợt 2 | Sở Nông nghiệp và PTNT | Các sở, ngành | Trước 30/11/2023 | 25 - 30 sản phẩm',
  ]);
});
