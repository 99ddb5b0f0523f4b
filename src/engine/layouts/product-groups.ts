import { GROUPS } from './group-list';
import type { AppendixLayout } from './layout';
import { PRODUCT_PLAN } from './product-plan';

export const PRODUCT_GROUPS: AppendixLayout = {
  kind: 'appendix',
  id: 'product-groups',
  label: { vi: 'Dự kiến phân nhóm sản phẩm OCOP', en: 'Products by group' },
  titles: ['phân nhóm sản phẩm', 'nhóm sản phẩm'],
  rowHeaders: PRODUCT_PLAN.rowHeaders,
  items: [
    {
      id: 'total',
      label: { vi: 'Tổng sản phẩm', en: 'Products' },
      aliases: ['tổng sản phẩm', 'tổng số sản phẩm', 'tổng', 'tổng số', 'tổng cộng', 'cộng', 'tổng sp'],
      measure: 'count',
    },
    ...GROUPS,
  ],
  periods: 'whole',
  telling: GROUPS.map((group) => group.id),
  rows: 'units',
  measure: 'count',
  equals: [{ item: 'total', layout: 'product-plan', otherItem: 'new' }],
  filling: {
    from: { sheet: 'products', by: 'group', kind: 'new' },
    always: ['total'],
    period: 'all',
    totals: 'top',
    title: 'DỰ KIẾN PHÂN NHÓM SẢN PHẨM OCOP',
  },
  origin: 'Kế hoạch 2581/KH-UBND ngày 07/11/2022 của UBND tỉnh Gia Lai, Phụ lục 02',
};
