import { BUDGET_PLAN } from './budget-plan';
import type { AppendixShape } from '../shape';
import { SOURCES } from '../source-tree';

/** The money of the whole period by its sources, down to the leaves of the source tree that a plan uses. */
export const FUNDING_SOURCES: AppendixShape<'funding-sources'> = {
  kind: 'appendix',
  id: 'funding-sources',
  label: { vi: 'Nguồn kinh phí', en: 'Funding sources' },
  named: { vi: 'nguồn kinh phí', en: 'funding sources' },
  titles: ['nguồn kinh phí', 'cơ cấu nguồn vốn', 'tổng hợp nguồn vốn', 'phân bổ nguồn vốn'],
  rowHeaders: BUDGET_PLAN.rowHeaders,
  items: SOURCES,
  periods: 'whole',
  telling: SOURCES.map((source) => source.id),
  rows: 'sections',
  measure: 'money',
  filling: {
    from: { sheet: 'budget' },
    always: ['total'],
    blank: ['total', 'state', 'central', 'province', 'other', 'credit', 'producers'],
    shares: true,
    period: 'all',
    totals: 'bottom',
    title: 'NGUỒN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM (OCOP)',
  },
  origin: 'Kế hoạch năm 2021 của UBND tỉnh Quảng Ngãi, mục III (nguồn vốn); Luật Ngân sách nhà nước 2015',
};
