import { checkPlan } from '../../../src/engine/check';
import { fillPlan } from '../../../src/engine/filling/fill-plan';
import type { FillOptions } from '../../../src/engine/filling/fill-options';
import type { SheetPlan } from '../../../src/engine/filling/write-plan';
import type { Workbook } from '../../../src/engine/grid/grid';
import { applied } from './applied';
import { caoLanh, ninhBinh, quangNgai, quangTri } from './seed-books';

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
  const sheets = filled(quangNgai(), {
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
    'NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH\nMỖI XÃ MỘT SẢN PHẨM (OCOP) NĂM 2021',
    '(Kèm theo Kế hoạch số 104/KH-UBND\nngày …… tháng …… năm …… của UBND tỉnh Quảng Ngãi)',
    'Đơn vị tính: Đồng',
    'STT | Hạng mục nội dung | Tổng | NSTW | NS tỉnh',
    '1 | Tập huấn | 1540210150 | 1540210150 | 0',
    '2 | Xúc tiến thương mại, chu trình thường niên | 1617481840 | 0 | 1617481840',
    ' | TỔNG CỘNG | 3157691990 | 1540210150 | 1617481840',
    'Bằng chữ: Ba tỷ, một trăm năm mươi bảy triệu, sáu trăm chín mươi một ngàn, chín trăm chín mươi đồng./.',
    expect.stringMatching(/^ \| Tỷ trọng \| {2}\| 0\.4877\d* \| 0\.5122/),
  ]);
});

test('Ninh Bình 2024: the task appendix, with time cells merged over equal neighbours', () => {
  const [sheet] = filled(ninhBinh(), { headings: { 'task-plan': { number: '' } } });
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
  const phases = [
    [2021, 2022],
    [2023, 2024],
    [2025, 2025],
  ] as const;
  const [sheet] = filled(caoLanh(), { layouts: ['product-list'], phases });
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
  const [sheet] = filled(quangTri());
  expect(texts(sheet).slice(-2)).toEqual([
    '2 | Đánh giá cấp huyện, đợt 2 | UBND các huyện, thị xã, thành phố | Sở Nông nghiệp và PTNT | Trước 05/10/2023 | 25 - 30 sản phẩm',
    '3 | Đánh giá cấp tỉnh, đợt 2 | Sở Nông nghiệp và PTNT | Các sở, ngành | Trước 30/11/2023 | 25 - 30 sản phẩm',
  ]);
});
