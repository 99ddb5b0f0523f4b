import type { MeasureUnit } from '../../engine/text/measure-unit';

/** Names of measure units, as they stand behind a figure; `things`: what is counted and is no product. */
export type MeasureNames = Readonly<Record<MeasureUnit | 'things', string>>;
