import type { OtherTable } from './layout';

/** A table that no layout explains: its columns are called by their own headings, its sums are found. */
export const TABLE: OtherTable = {
  kind: 'appendix',
  id: 'table',
  label: { vi: 'Bảng không theo mẫu', en: 'Table without a layout' },
  named: { vi: 'bảng không theo mẫu', en: 'table without a layout' },
  titles: [],
  rowHeaders: [],
  items: [],
  periods: 'years',
  telling: [],
  rows: 'sections',
  measure: 'money',
  origin: 'Mọi bảng số liệu: tên gọi theo chính đầu cột của bảng',
};
