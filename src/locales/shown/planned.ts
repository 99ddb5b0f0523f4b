import type { Target } from '../../engine/targets/target';
import { shownFigure } from './figures';

const SIGNS = { 'at-least': '≥ ', 'at-most': '≤ ', range: '', number: '' } as const;

/** What a target plans: `≥ 40 %`, `30 - 35 sản phẩm`. */
export function shownPlanned({
  comparator,
  planned,
  measure,
}: Pick<Target, 'comparator' | 'planned' | 'measure'>): string {
  return `${SIGNS[comparator]}${planned.map(shownFigure).join(' - ')} ${measure}`;
}
