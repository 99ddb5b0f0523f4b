import type { MeasureNames } from '../types/measures';

export const en: MeasureNames = {
  count: 'products',
  things: 'counts',
  dong: 'đồng',
  nghin: 'thousand đồng',
  trieu: 'million đồng',
  ty: 'billion đồng',
};
