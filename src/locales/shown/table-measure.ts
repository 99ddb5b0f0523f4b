import type { LayoutId } from '../../engine/layouts/layout';
import type { MeasureUnit } from '../../engine/text/measure-unit';
import type { MeasureNames } from '../types/measures';

/** What a table's figures are in: an appendix counts products, a table without a layout whatever it counts. */
export function tableMeasure(layout: LayoutId, measure: MeasureUnit, names: MeasureNames): string {
  return names[measure === 'count' && layout === 'table' ? 'things' : measure];
}
