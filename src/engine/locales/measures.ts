import type { MeasureUnit } from '../text/measure-unit';
import type { Language } from './locale';

/** Names of measure units, as they stand behind a figure. */
export const MEASURE_NAMES = {
  vi: { count: 'sản phẩm', dong: 'đồng', nghin: 'nghìn đồng', trieu: 'triệu đồng', ty: 'tỷ đồng' },
  en: {
    count: 'products',
    dong: 'đồng',
    nghin: 'thousand đồng',
    trieu: 'million đồng',
    ty: 'billion đồng',
  },
} satisfies Record<Language, Record<MeasureUnit, string>>;
