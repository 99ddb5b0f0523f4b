import type { Language, LayoutNames } from './locale';

/** What sheets are called in the middle of a sentence. */
export const LAYOUT_NAMES: Readonly<Record<Language, LayoutNames>> = {
  vi: {
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
  },
  en: {
    'product-plan': 'product plan',
    'product-groups': 'products by group',
    'budget-plan': 'budget plan',
    'funding-sources': 'funding sources',
    'star-tally': 'star tally',
    'target-report': 'target report',
    'product-list': 'product list',
    'task-plan': 'task plan',
    products: 'product sheet',
    producers: 'producer sheet',
    budget: 'budget sheet',
    targets: 'targets',
    units: 'list of units',
    tasks: 'tasks',
    plan: 'plan facts',
  },
};
