import type { MeasureNames } from '../types/measures';

export const vi: MeasureNames = {
  count: 'sản phẩm',
  dong: 'đồng',
  nghin: 'nghìn đồng',
  trieu: 'triệu đồng',
  ty: 'tỷ đồng',
};
