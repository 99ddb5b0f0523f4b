import type { MeasureUnit } from '../../engine/text/measure-unit';

/** Names of measure units, as they stand behind a figure. */
export type MeasureNames = Readonly<Record<MeasureUnit, string>>;
