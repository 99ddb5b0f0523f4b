import type { LayoutNames } from '../types/locale';

export const en: LayoutNames = {
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
  plan: 'plan sheet',
  table: 'table without a layout',
};
