import { GROUPS } from '../group-list';
import type { AppendixShape } from '../shape';
import { PRODUCT_PLAN } from './product-plan';

/** New products by unit, year and product group: appendix 2 of Gia Lai's plan of 2021–2025. */
export const PRODUCT_GROUPS: AppendixShape<'product-groups'> = {
  kind: 'appendix',
  id: 'product-groups',
  label: { vi: 'Dự kiến phân nhóm sản phẩm OCOP', en: 'Products by group' },
  named: { vi: 'phân nhóm sản phẩm', en: 'products by group' },
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
  equals: [{ item: 'total', layout: PRODUCT_PLAN.id, otherItem: 'new' }],
  filling: {
    from: { sheet: 'products', by: 'group', kind: 'new' },
    always: ['total'],
    blank: ['total', ...GROUPS.slice(0, 6).map((group) => group.id)],
    period: 'all',
    totals: 'top',
    title: 'DỰ KIẾN PHÂN NHÓM SẢN PHẨM OCOP',
  },
  origin: 'Kế hoạch 2581/KH-UBND ngày 07/11/2022 của UBND tỉnh Gia Lai, Phụ lục 02',
};
