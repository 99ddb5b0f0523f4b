import type { AppendixShape } from '../shape';
import { SOURCES } from '../source-tree';

/** Money by unit or department, year and source: appendix 3 of Gia Lai's plan of 2021–2025. */
export const BUDGET_PLAN: AppendixShape<'budget-plan'> = {
  kind: 'appendix',
  id: 'budget-plan',
  label: { vi: 'Dự kiến kinh phí thực hiện', en: 'Budget plan' },
  named: { vi: 'dự kiến kinh phí', en: 'budget plan' },
  titles: ['dự kiến kinh phí', 'kinh phí thực hiện', 'dự toán kinh phí', 'nhu cầu kinh phí', 'kế hoạch vốn'],
  rowHeaders: [
    'hạng mục nội dung',
    'nội dung',
    'hạng mục',
    'đơn vị',
    'địa phương',
    'tên đơn vị',
    'đơn vị thực hiện',
    'nội dung, nhiệm vụ thực hiện',
    'nội dung thực hiện',
  ],
  items: SOURCES,
  periods: 'years',
  telling: SOURCES.map((source) => source.id),
  rows: 'sections',
  measure: 'money',
  filling: {
    from: { sheet: 'budget' },
    always: ['total', 'state', 'other'],
    period: 'roots',
    totals: 'bottom',
    title: 'DỰ KIẾN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM (OCOP)',
  },
  origin: 'Kế hoạch 2581/KH-UBND ngày 07/11/2022 của UBND tỉnh Gia Lai, Phụ lục 03',
};
