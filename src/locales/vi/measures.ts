import type { MeasureNames } from '../types/measures';

export const vi: MeasureNames = {
  count: 'sản phẩm',
  things: 'số lượng',
  dong: 'đồng',
  nghin: 'nghìn đồng',
  trieu: 'triệu đồng',
  ty: 'tỷ đồng',
};
