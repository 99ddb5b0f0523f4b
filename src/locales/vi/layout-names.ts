import type { LayoutNames } from '../types/locale';

export const vi: LayoutNames = {
  'product-plan': 'dự kiến sản phẩm',
  'product-groups': 'phân nhóm sản phẩm',
  'budget-plan': 'dự kiến kinh phí',
  'funding-sources': 'nguồn kinh phí',
  'star-tally': 'tổng hợp hạng sao',
  'target-report': 'kết quả thực hiện chỉ tiêu',
  'product-list': 'danh mục sản phẩm',
  'task-plan': 'phân công nhiệm vụ',
  products: 'danh mục sản phẩm',
  producers: 'danh sách chủ thể',
  budget: 'dự toán kinh phí',
  targets: 'chỉ tiêu',
  units: 'danh sách đơn vị',
  tasks: 'phân công nhiệm vụ',
  plan: 'thông tin kế hoạch',
  table: 'bảng không theo mẫu',
};
