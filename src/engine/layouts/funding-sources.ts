import { BUDGET_PLAN } from './budget-plan';
import type { AppendixLayout } from './layout';
import { SOURCES } from './source-tree';

export const FUNDING_SOURCES: AppendixLayout = {
  kind: 'appendix',
  id: 'funding-sources',
  label: { vi: 'Nguồn kinh phí thực hiện', en: 'Funding sources' },
  titles: ['nguồn kinh phí', 'nguồn vốn', 'cơ cấu nguồn vốn', 'phân nguồn kinh phí'],
  rowHeaders: BUDGET_PLAN.rowHeaders,
  items: SOURCES,
  periods: 'whole',
  telling: BUDGET_PLAN.telling,
  rows: 'sections',
  measure: 'money',
  origin: 'Kế hoạch OCOP năm 2021 của tỉnh Quảng Ngãi, mục III (Kinh phí thực hiện)',
};
